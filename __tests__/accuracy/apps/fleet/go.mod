module example.org/fleet

go 1.25

require github.com/gorilla/mux v1.8.1
require github.com/mattn/go-sqlite3 v1.14.32
