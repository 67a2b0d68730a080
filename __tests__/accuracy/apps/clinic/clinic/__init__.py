from flask import Flask

from .patients import bp as patients
from .files import files
from . import admin, records, visits


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = "9fWq2ZtLx7Rk4VbN1mYc8TdH5sJpG3eA"

    @app.route("/")
    def home():
        return """<h1>Clinic</h1>
        <a href="/patients/search?name=ann&amp;ward=a">Search</a> <a href="/patients/card?name=ann">Card</a>
        <a href="/patients/by-doctor?doctor=bo">Doctor</a> <a href="/patients/safe?name=ann">Safe</a>
        <a href="/files/read?name=may.txt">Read</a> <a href="/files/scan?path=may.txt">Scan</a>
        <a href="/admin/host?name=localhost">Host</a> <a href="/admin/disk?mount=/">Disk</a>
        <a href="/admin/leave?to=/patients/card">Leave</a> <a href="/admin/formula?text=1">Formula</a>
        <a href="/records/list?year=2024">Records</a> <a href="/records/export?year=2024">Export</a>
        <form action="/patients/note" method="post"><input name="text" value="well"><button>Note</button></form>
        <form action="/records/label" method="post"><input name="label" value="x"><button>Label</button></form>"""

    app.register_blueprint(patients)
    app.register_blueprint(files, url_prefix="/files")
    app.register_blueprint(admin.bp, url_prefix="/admin")
    app.register_blueprint(records.bp)
    app.register_blueprint(visits.bp, url_prefix="/visits")
    return app
