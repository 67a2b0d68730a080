import hashlib
import os
import random
import subprocess

import httpx
from fastapi import APIRouter
from fastapi.responses import PlainTextResponse, RedirectResponse

tools = APIRouter(prefix="/tools")
MAIL_PASSWORD = "pW3xKq9ZtR6mVb2N"


@tools.get("/trace")
def trace(host: str):
    return PlainTextResponse(subprocess.getoutput("getent hosts " + host))


@tools.get("/zip")
def pack(folder: str):
    os.system("ls " + folder)
    return PlainTextResponse(subprocess.check_output("ls " + folder, shell=True))


@tools.get("/out")
def out(target: str):
    return RedirectResponse(target)


@tools.get("/feed")
def feed(address: str):
    return PlainTextResponse(httpx.get(address).text)


@tools.get("/ticket")
def ticket():
    number = random.random()
    return {"ticket": hashlib.md5(str(number).encode()).hexdigest()}
