import sqlite3
from contextlib import contextmanager


@contextmanager
def store():
    connection = sqlite3.connect(":memory:")
    connection.executescript(
        "CREATE TABLE stock (item TEXT, shelf TEXT, color TEXT); CREATE TABLE suppliers (name TEXT, city TEXT);"
        "INSERT INTO stock VALUES ('nut', 'a', 'red'); INSERT INTO suppliers VALUES ('x', 'ulm');"
    )
    yield connection.cursor()
    connection.close()
