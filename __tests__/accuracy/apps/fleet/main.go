package main

import (
	"fmt"
	"log"
	"net/http"

	"example.org/fleet/handlers"
	"github.com/gorilla/mux"
)

func home(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprint(w, `<h1>Fleet</h1>
		<a href="/cars/find?plate=x&amp;depot=y">Find</a> <a href="/cars/card?model=x">Card</a> <a href="/cars/by-year?year=1">Year</a>
		<a href="/files/manual?name=may.txt">Manual</a> <a href="/ops/ping?host=localhost">Ping</a> <a href="/ops/df?disk=x">Disk</a>
		<a href="/leave?to=/cars">Leave</a> <a href="/cars/safe?plate=x">Safe</a> <a href="/v2/cars/card?model=x">Card 2</a>
		<a href="/ops/banner?text=x&amp;color=y">Banner</a>
		<form action="/cars/add" method="post"><input name="plate" value="x"><button>Add</button></form>`)
}

func main() {
	router := mux.NewRouter()
	router.HandleFunc("/", home).Methods("GET")

	cars := router.PathPrefix("/cars").Subrouter()
	cars.HandleFunc("/find", handlers.Find).Methods("GET")
	cars.HandleFunc("/card", handlers.Card).Methods("GET")
	cars.HandleFunc("/by-year", handlers.ByYear).Methods("GET")
	cars.HandleFunc("/safe", handlers.Safe).Methods(http.MethodGet)
	cars.HandleFunc("/add", handlers.Add).Methods("POST")
	cars.HandleFunc("/{id:[0-9]+}/owner", handlers.Owner).Methods("GET")
	router.HandleFunc("/v2/cars/card", handlers.Card)

	files := &handlers.Files{Folder: "texts"}
	router.HandleFunc("/files/manual", files.Manual)

	plain := http.NewServeMux()
	plain.HandleFunc("GET /ops/ping", handlers.Ping)
	plain.HandleFunc("/ops/df", handlers.Disk)
	plain.HandleFunc("GET /ops/banner", handlers.Banner)
	plain.HandleFunc("/ops/fetch", func(w http.ResponseWriter, r *http.Request) {
		answer, err := http.Get(r.URL.Query().Get("url"))
		if err != nil {
			return
		}
		fmt.Fprint(w, answer.Status)
	})
	router.PathPrefix("/ops").Handler(plain)
	router.HandleFunc("/leave", handlers.Leave)
	router.HandleFunc("/trips", handlers.Trips).Methods("GET")

	log.Fatal(http.ListenAndServe("127.0.0.1:3105", router))
}
