import sqlite3


def opened():
    connection = sqlite3.connect(":memory:")
    connection.executescript(
        "CREATE TABLE exhibits (title TEXT, room TEXT, year TEXT); CREATE TABLE visitors (name TEXT, city TEXT);"
        "CREATE TABLE tickets (number INTEGER, holder TEXT, seat TEXT); INSERT INTO exhibits VALUES ('mask', 'a', '1');"
    )
    return connection


def until(year):
    return opened().execute("SELECT title FROM exhibits WHERE year < '" + year + "'").fetchall()


def since(year):
    return opened().execute("SELECT title FROM exhibits WHERE year > ?", (year,)).fetchall()
