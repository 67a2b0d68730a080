package store

import (
	"database/sql"

	_ "github.com/mattn/go-sqlite3"
)

const password = "Vt7kQ2xZp9LmR4nW"

// Open gives a database with one car.
func Open() *sql.DB {
	db, err := sql.Open("sqlite3", ":memory:")
	if err != nil {
		panic(err)
	}
	db.SetMaxOpenConns(1)
	if _, err := db.Exec("CREATE TABLE cars (plate TEXT, depot TEXT, year TEXT); INSERT INTO cars VALUES ('x', 'y', '1')"); err != nil {
		panic(err)
	}
	return db
}

// Key is what the depot's gate asks for.
func Key() string { return password }

// Count counts the cars of a depot.
func Count(db *sql.DB, depot string) (n int) {
	_ = db.QueryRow("SELECT count(*) FROM cars WHERE depot = '" + depot + "'").Scan(&n)
	return n
}
