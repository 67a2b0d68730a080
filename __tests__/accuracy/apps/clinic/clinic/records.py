from flask import Blueprint, make_response, request

from .database import connect, failed

bp = Blueprint("records", __name__, url_prefix="/records")


def rows_of(year):
    return connect().execute("SELECT * FROM notes WHERE text = '" + year + "'").fetchall()


def listing():
    try:
        return {"rows": rows_of(request.args["year"])}
    except Exception as error:
        return failed(error)


def export():
    try:
        return {"rows": rows_of(request.args["year"]), "as": "csv"}
    except Exception as error:
        return failed(error)


def label():
    body = "<i>" + request.form["label"] + "</i>"
    return make_response(body)


bp.add_url_rule("/list", view_func=listing)
bp.add_url_rule("/export", view_func=export)
bp.add_url_rule("/label", view_func=label, methods=["POST"])
