import os
import subprocess

from flask import Blueprint, request
from werkzeug.utils import secure_filename

files = Blueprint("files", __name__)
FOLDER = os.path.join(os.path.dirname(__file__), "data")


@files.route("/read")
def read():
    with open(os.path.join(FOLDER, request.args["name"])) as file:
        return file.read(), 200, {"Content-Type": "text/plain"}


@files.route("/read-safe")
def read_safe():
    with open(os.path.join(FOLDER, secure_filename(request.args["name"]))) as file:
        return file.read(), 200, {"Content-Type": "text/plain"}


@files.route("/scan")
def scan():
    path = request.args["path"]
    out = subprocess.run("file " + path, shell=True, capture_output=True).stdout
    return out, 200, {"Content-Type": "text/plain"}


@files.route("/size")
def size():
    out = subprocess.run(["du", "-s", FOLDER], capture_output=True).stdout
    return out, 200, {"Content-Type": "text/plain"}
