import sqlite3

from flask import Blueprint, request
from markupsafe import escape

from .database import connect, failed

bp = Blueprint("patients", __name__, url_prefix="/patients")


@bp.errorhandler(sqlite3.Error)
def broken(error):
    return failed(error)


@bp.route("/search")
def search():
    name = request.args.get("name", "")
    found = connect().execute("SELECT ward FROM patients WHERE name = '" + name + "'").fetchall()
    ward = request.args.get("ward", "")
    others = connect().execute("SELECT name FROM patients WHERE ward = '%s'" % ward).fetchall()
    return {"found": found, "others": others}


@bp.get("/card")
def card():
    return "<b>" + request.args.get("name", "") + "</b>"


@bp.route("/by-doctor")
def by_doctor():
    doctor = request.args["doctor"]
    query = f"SELECT name FROM patients WHERE doctor = '{doctor}'"
    rows = connect().execute(query).fetchall()
    return {"rows": rows}


@bp.route("/safe")
def safe():
    rows = connect().execute("SELECT ward FROM patients WHERE name = ?", (request.args["name"],)).fetchall()
    return f"<b>{escape(rows)}</b>"


@bp.route("/note", methods=["GET", "POST"])
def note():
    text = request.form.get("text", "")
    connect().executescript("INSERT INTO notes VALUES ('" + text + "')")
    return "<p>Kept: " + text + "</p>"


@bp.route("/<name>/ward")
def ward_of(name):
    rows = connect().execute("SELECT ward FROM patients WHERE name = '" + name + "'").fetchall()
    return {"rows": rows}
