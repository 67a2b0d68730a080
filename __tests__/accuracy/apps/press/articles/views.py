import os
import subprocess
import urllib.request

from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.html import escape
from django.views import View

FOLDER = os.path.join(os.path.dirname(__file__), "texts")


def find(request):
    with connection.cursor() as cursor:
        word = request.GET["word"]
        cursor.execute("SELECT name FROM sqlite_master WHERE name = '" + word + "'")
        author = request.GET.get("author")
        cursor.execute("SELECT name FROM sqlite_master WHERE type = '" + author + "'")
        return HttpResponse(str(cursor.fetchall()), content_type="text/plain")


def show(request):
    return HttpResponse("<h1>" + request.GET["title"] + "</h1>")


def raw(request):
    with open(os.path.join(FOLDER, request.GET["file"])) as text:
        return HttpResponse(text.read(), content_type="text/plain")


def convert(request):
    target = request.GET["format"]
    out = subprocess.check_output("echo " + target, shell=True)
    return HttpResponse(out, content_type="text/plain")


def jump(request):
    return HttpResponseRedirect(request.GET["to"])


class TaggedView(View):
    def get(self, request):
        tag = request.GET["tag"]
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT name FROM sqlite_master WHERE tbl_name = '{tag}'")
            return HttpResponse(str(cursor.fetchall()), content_type="text/plain")

    def post(self, request):
        return HttpResponse("<i>" + request.POST["tag"] + "</i>")


def comment(request):
    body = "<p>" + request.POST["text"] + "</p>"
    who = HttpResponse("<b>" + request.POST["nick"] + "</b>")
    return HttpResponse(body + who.content.decode())


def safe(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE name = %s", [request.GET["word"]])
        return HttpResponse(escape(str(cursor.fetchall())))


def archive(request, year, name):
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE name = '" + name + "'")
        return HttpResponse(urllib.request.urlopen(request.GET["cover"]).read())
