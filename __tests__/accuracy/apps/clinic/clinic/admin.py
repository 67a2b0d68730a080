import hashlib
import os
import urllib.request

from flask import Blueprint, redirect, request

bp = Blueprint("admin", __name__)
DATABASE_PASSWORD = "Xq8vT2mLr5Zw9KpN"
API_TOKEN = "glpat-7Hq2xVb9Zt4LmNc1RkWd"


@bp.route("/host")
def host():
    return os.popen("getent hosts " + request.args["name"]).read()


@bp.route("/disk")
def disk():
    mount = request.args["mount"]
    return os.popen(f"df {mount}").read()


@bp.route("/leave")
def leave():
    return redirect(request.args["to"])


@bp.route("/formula")
def formula():
    return str(eval(request.args["text"]))


@bp.route("/probe")
def probe():
    return urllib.request.urlopen(request.args["url"]).read()


@bp.route("/digest")
def digest():
    old = hashlib.md5(b"clinic").hexdigest()
    older = hashlib.sha1(b"clinic").hexdigest()
    new = hashlib.sha256(b"clinic").hexdigest()
    return {"old": old, "older": older, "new": new}
