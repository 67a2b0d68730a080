from django.http import HttpResponse
from django.urls import include, path, re_path

from articles import views


def home(request):
    return HttpResponse("""<h1>Press</h1>
    <a href="/articles/find?word=a&amp;author=b">Find</a> <a href="/articles/print?title=a">Print</a>
    <a href="/articles/raw?file=may.txt">Raw</a> <a href="/jump?to=/articles">Jump</a>
    <a href="/articles/convert?format=pdf">Convert</a> <a href="/articles/tagged?tag=x">Tagged</a>
    <a href="/articles/safe?word=x">Safe</a>
    <form action="/articles/comment" method="post"><input name="text" value="x"><input name="nick" value="y"><button>Go</button></form>""")


urlpatterns = [
    path("", home),
    path("articles/", include("articles.urls")),
    re_path(r"^jump/?$", views.jump),
    path("legacy/find", views.find),
]
