SECRET_KEY = "zK4vQ8xWt1LmR7nB3yPc9HdJ6sFgA2uE5oT"
DEBUG = True
ALLOWED_HOSTS = ["127.0.0.1"]
ROOT_URLCONF = "press.urls"
INSTALLED_APPS = []
MIDDLEWARE = []
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "file:press?mode=memory&cache=shared"}}
