import hashlib
import os
import pickle
import random
import subprocess
import urllib.request

from flask import Blueprint, request

workshop = Blueprint("workshop", __name__)
PASSWORD = "Nw4Kz8Tq1Xv6Lb3R"


@workshop.route("/ping")
def ping():
    gate = subprocess.getoutput("getent hosts " + request.args["gate"])
    host = os.popen("getent hosts " + request.args["host"]).read()
    return gate + host, 200, {"Content-Type": "text/plain"}


@workshop.route("/paint")
def paint():
    coat = int(request.args["coat"])
    color = request.args["color"]
    out = subprocess.run(f"echo {color}", shell=True, capture_output=True)
    return out.stdout * coat, 200, {"Content-Type": "text/plain"}


@workshop.route("/order")
def order():
    return urllib.request.urlopen(request.args["from"]).read()


@workshop.route("/measure")
def measure():
    width = eval(request.args["width"])
    height = eval(request.args["height"])
    return str(width * height)


@workshop.route("/load", methods=["POST"])
def load():
    return str(len(pickle.loads(request.data)))


@workshop.route("/number")
def number():
    ticket = random.random()
    old = hashlib.md5(str(ticket).encode()).hexdigest()
    older = hashlib.sha1(old.encode()).hexdigest()
    return {"number": older}
