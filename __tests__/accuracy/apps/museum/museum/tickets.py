from flask import Blueprint, redirect, request
from flask.views import MethodView

from museum.archive import opened

till = Blueprint("till", __name__)


class TicketView(MethodView):
    def get(self):
        number = request.args["number"]
        holder = request.args["holder"]
        rows = opened().execute("SELECT holder FROM tickets WHERE number = " + number).fetchall()
        held = opened().execute("SELECT number FROM tickets WHERE holder = '" + holder + "'").fetchall()
        return {"rows": rows, "held": held}

    def post(self):
        holder = request.form["holder"]
        seat = request.form["seat"]
        connection = opened()
        connection.execute("INSERT INTO tickets (seat) VALUES (?)", (seat,))
        connection.execute("INSERT INTO tickets (holder) VALUES ('" + holder + "')")
        return redirect("/")


@till.route("/price")
def price():
    query = "SELECT number FROM tickets"
    query += " WHERE seat = '" + request.args["kind"] + "'"
    rows = opened().execute(query).fetchall()
    days = opened().execute("SELECT number FROM tickets WHERE holder = '{}'".format(request.args["day"]))
    return {"rows": rows, "days": days.fetchall()}


@till.route("/out")
def out():
    return redirect(request.args["next"])


@till.route("/back")
def back():
    to = request.args.get("to", "/")
    return redirect(to, code=303)
