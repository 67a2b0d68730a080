from flask import Blueprint, make_response, request

from museum.archive import opened

visitors = Blueprint("visitors", __name__, url_prefix="/visitors")


@visitors.get("/")
def listing():
    name, city = request.args["name"], request.args["city"]
    rows = opened().execute("SELECT name FROM visitors WHERE name = ?", (name,)).fetchall()
    more = opened().execute("SELECT name FROM visitors WHERE city = '" + city + "'").fetchall()
    return {"rows": rows, "more": more}


@visitors.get("/card")
def card():
    top = "<b>" + request.args["name"] + "</b>"
    rows = opened().execute("SELECT city FROM visitors WHERE name > '" + request.args["since"] + "'").fetchall()
    return make_response(top + str(len(rows)))


@visitors.post("/note")
def note():
    text = request.form["text"]
    sign = request.form["sign"]
    opened().executescript("INSERT INTO visitors (name) VALUES ('" + text + "')")
    opened().executescript("INSERT INTO visitors (city) VALUES ('" + sign + "')")
    return {"kept": True}


@visitors.route("/thanks", methods=["GET", "POST"])
def thanks():
    if request.method == "POST":
        return make_response("<p>" + request.form["name"] + "</p>")
    return make_response("<p>Thanks, " + request.args["name"] + "</p>")
