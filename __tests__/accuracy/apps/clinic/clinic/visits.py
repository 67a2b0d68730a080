from flask import Blueprint, request

from .database import connect
from .warchive import rows_before

bp = Blueprint("visits", __name__)


@bp.route("/range")
def span():
    a = request.args["since"]
    b = request.args["kind"]
    first = rows_before(a)
    second = connect().execute("SELECT * FROM notes WHERE text = '" + b + "'").fetchall()
    return {"first": first, "second": second}


@bp.route("/note")
def note():
    top = request.args["top"]
    low = request.args["low"]
    rows = connect().execute("SELECT * FROM notes WHERE text = '" + low + "'").fetchall()
    return "<p>" + top + "</p>" + str(len(rows))
