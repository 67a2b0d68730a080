package handlers

import (
	"fmt"
	"html"
	"net/http"

	"example.org/fleet/store"
	"github.com/gorilla/mux"
)

var db = store.Open()

func fail(w http.ResponseWriter, err error) bool {
	if err != nil {
		http.Error(w, "SQLite3::SQLException: "+err.Error(), http.StatusInternalServerError)
	}
	return err != nil
}

// Find lists cars by plate and by depot.
func Find(w http.ResponseWriter, r *http.Request) {
	plate := r.URL.Query().Get("plate")
	byPlate, err := db.Query("SELECT depot FROM cars WHERE plate = '" + plate + "'")
	if fail(w, err) {
		return
	}
	byPlate.Close()
	depot := r.URL.Query().Get("depot")
	byDepot, err := db.Query("SELECT plate FROM cars WHERE depot = '" + depot + "'")
	if fail(w, err) {
		return
	}
	byDepot.Close()
}

// Card shows a model.
func Card(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprintf(w, "<h2>%s</h2>", r.URL.Query().Get("model"))
}

// ByYear counts.
func ByYear(w http.ResponseWriter, r *http.Request) {
	year := r.FormValue("year")
	query := fmt.Sprintf("SELECT count(*) FROM cars WHERE year = '%s'", year)
	rows, err := db.Query(query)
	if !fail(w, err) {
		rows.Close()
	}
}

// Safe binds its value.
func Safe(w http.ResponseWriter, r *http.Request) {
	rows, err := db.Query("SELECT depot FROM cars WHERE plate = ?", r.FormValue("plate"))
	if !fail(w, err) {
		rows.Close()
	}
	fmt.Fprint(w, html.EscapeString(r.FormValue("plate")))
}

// Add keeps a car.
func Add(w http.ResponseWriter, r *http.Request) {
	plate := r.FormValue("plate")
	_, err := db.Exec("INSERT INTO cars (plate) VALUES ('" + plate + "')")
	fail(w, err)
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprintf(w, "<p>Added %s</p>", plate)
}

// Owner looks up by the number in the path.
func Owner(w http.ResponseWriter, r *http.Request) {
	id := mux.Vars(r)["id"]
	rows, err := db.Query("SELECT depot FROM cars WHERE year = " + id)
	if !fail(w, err) {
		rows.Close()
	}
}
