from flask import Flask

from museum.exhibits import exhibits
from museum.tickets import TicketView, till
from museum.visitors import visitors
from museum.workshop import workshop

app = Flask(__name__)
app.secret_key = "b7Xq2Lt9Wv4Zn6Rk1Mc8Hd3Js5Pg0Fa"


@app.get("/")
def home():
    return """<h1>Museum</h1>
    <a href="/exhibits/find?title=mask&amp;room=a">Find</a> <a href="/exhibits/label?title=mask&amp;maker=x">Label</a>
    <a href="/exhibits/text?file=may.txt&amp;old=may.txt">Text</a> <a href="/exhibits/years?from=1&amp;until=2">Years</a>
    <a href="/visitors/?name=ann&amp;city=ulm">Visitors</a> <a href="/visitors/card?name=ann&amp;since=1">Card</a>
    <a href="/till/price?kind=child&amp;day=may">Price</a> <a href="/till/out?next=/visitors">Out</a>
    <a href="/workshop/ping?host=localhost&amp;gate=localhost">Ping</a> <a href="/workshop/paint?color=red&amp;coat=2">Paint</a>
    <a href="/tickets?number=1&amp;holder=ann">Tickets</a>
    <form action="/tickets" method="post"><input name="holder" value="ann"><input name="seat" value="1"><button>Buy</button></form>
    <form action="/visitors/note" method="post"><input name="text" value="x"><input name="sign" value="y"><button>Note</button></form>"""


@app.errorhandler(Exception)
def broken(error):
    return f"sqlite3.OperationalError: {type(error).__name__}: {error}", 500, {"Content-Type": "text/plain"}


app.register_blueprint(exhibits, url_prefix="/exhibits")
app.register_blueprint(visitors)
app.register_blueprint(till, url_prefix="/till")
app.register_blueprint(workshop, url_prefix="/workshop")
app.add_url_rule("/tickets", view_func=TicketView.as_view("tickets"))
