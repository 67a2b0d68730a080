from django.urls import path

from . import views

urlpatterns = [
    path("find", views.find),
    path("print", views.show),
    path("raw", views.raw),
    path("convert", views.convert),
    path("tagged", views.TaggedView.as_view()),
    path("comment", views.comment),
    path("safe", views.safe),
    path("<int:year>/<slug:name>", views.archive, name="archive"),
]
