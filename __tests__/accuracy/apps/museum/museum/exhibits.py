import os

from flask import Blueprint, request
from markupsafe import escape

from museum.archive import opened, since, until

exhibits = Blueprint("exhibits", __name__)
TEXTS = os.path.join(os.path.dirname(__file__), "texts")


@exhibits.route("/find")
def find():
    title = request.args["title"]
    room = request.args["room"]
    in_room = opened().execute("SELECT title FROM exhibits WHERE room = '" + room + "'").fetchall()
    titled = opened().execute(f"SELECT room FROM exhibits WHERE title = '{title}'").fetchall()
    return {"in_room": in_room, "titled": titled}


@exhibits.route("/label")
def label():
    maker = escape(request.args["maker"])
    return "<h3>" + request.args["title"] + "</h3>" + maker


@exhibits.route("/text")
def text():
    with open(os.path.join(TEXTS, request.args["file"])) as new:
        body = new.read()
    with open(TEXTS + "/" + request.args["old"]) as old:
        return body + old.read(), 200, {"Content-Type": "text/plain"}


@exhibits.route("/years")
def years():
    first = since(request.args["from"])
    last = until(request.args["until"])
    return {"first": first, "last": last}


@exhibits.route("/<title>/room")
def room_of(title):
    rows = opened().execute("SELECT room FROM exhibits WHERE title = '%s'" % title).fetchall()
    return {"rows": rows}
