import sqlite3


def connect():
    connection = sqlite3.connect(":memory:")
    connection.executescript(
        "CREATE TABLE patients (name TEXT, ward TEXT, doctor TEXT); CREATE TABLE notes (text TEXT);"
        "INSERT INTO patients VALUES ('ann', 'a', 'bo');"
    )
    return connection


def failed(error):
    return f"sqlite3.OperationalError: {error}", 500
