from .database import connect


def rows_before(day):
    return connect().execute("SELECT * FROM notes WHERE text < '" + day + "'").fetchall()
