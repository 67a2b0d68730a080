package handlers

import (
	"fmt"
	"net/http"

	"example.org/fleet/store"
)

// Trips takes two values; one of them is used in another package.
func Trips(w http.ResponseWriter, r *http.Request) {
	a := r.FormValue("from")
	b := r.FormValue("to")
	fmt.Fprint(w, store.Count(db, a))
	rows, err := db.Query("SELECT plate FROM cars WHERE depot = '" + b + "'")
	if !fail(w, err) {
		rows.Close()
	}
}
