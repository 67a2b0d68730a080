import os
import pickle

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, PlainTextResponse

from .store import store

router = APIRouter()
CONTRACTS = os.path.join(os.path.dirname(__file__), "contracts")


@router.get("/find")
def find(city: str):
    with store() as cursor:
        try:
            return cursor.execute("SELECT name FROM suppliers WHERE city = '" + city + "'").fetchall()
        except Exception as error:
            return PlainTextResponse(f"sqlite3.OperationalError: {error}", 500)


@router.get("/order")
def order(column: str):
    with store() as cursor:
        try:
            return cursor.execute("SELECT name FROM suppliers ORDER BY " + column).fetchall()
        except Exception as error:
            return PlainTextResponse(f"sqlite3.OperationalError: {error}", 500)


@router.get("/badge")
def badge(name: str, role: str):
    top = HTMLResponse("<h3>" + name + "</h3>").body.decode()
    return HTMLResponse(top + "<p>" + role + "</p>")


@router.get("/contract")
def contract(file: str):
    with open(os.path.join(CONTRACTS, file)) as text:
        return PlainTextResponse(text.read())


@router.post("/import")
async def load(request: Request):
    return pickle.loads(await request.body())
