from fastapi import APIRouter, Form
from fastapi.responses import HTMLResponse, PlainTextResponse

from .store import store

router = APIRouter(prefix="/stock")


@router.get("/search")
def search(item: str, shelf: str = "a"):
    with store() as cursor:
        try:
            cursor.execute("SELECT shelf FROM stock WHERE item = '" + item + "'")
            found = cursor.fetchall()
            cursor.execute("SELECT item FROM stock WHERE shelf = '" + shelf + "'")
            return {"found": found, "beside": cursor.fetchall()}
        except Exception as error:
            return PlainTextResponse(f"sqlite3.OperationalError: {error}", 500)


@router.get("/label", response_class=HTMLResponse)
def label(item: str):
    return HTMLResponse("<h2>" + item + "</h2>")


@router.get("/count")
async def count(color: str):
    query = "SELECT count(*) FROM stock WHERE color = '%s'" % color
    with store() as cursor:
        try:
            return cursor.execute(query).fetchall()
        except Exception as error:
            return PlainTextResponse(f"sqlite3.OperationalError: {error}", 500)


@router.get("/safe")
def safe(item: str):
    with store() as cursor:
        return cursor.execute("SELECT shelf FROM stock WHERE item = ?", (item,)).fetchall()


@router.post("/add", response_class=HTMLResponse)
def add(item: str = Form(""), note: str = Form("")):
    with store() as cursor:
        try:
            cursor.execute(f"INSERT INTO stock (item) VALUES ('{item}')")
        except Exception as error:
            return PlainTextResponse(f"sqlite3.OperationalError: {error}", 500)
    return HTMLResponse(f"<p>Added with {note}</p>")


@router.get("/item/{item_id}")
def one(item_id: str):
    with store() as cursor:
        return cursor.execute("SELECT * FROM stock WHERE item = '" + item_id + "'").fetchall()
