// Command inventory tells how many of an article are in stock.
// DELIBERATELY VULNERABLE: it belongs to an example, never deploy it.
package main

import (
	"crypto/md5"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os/exec"
	"runtime"

	"golang.org/x/sys/cpu"
	"golang.org/x/text/language"
	"gopkg.in/yaml.v2"
)

var stock = map[string]int{"red shoes": 12, "blue hat": 3, "green scarf": 0}

// GET /stock?lang=de
func showStock(w http.ResponseWriter, r *http.Request) {
	// WEAKNESS (CVE-2021-38561): language.Parse of x/text 0.3.5 panics on crafted tags.
	tag, err := language.Parse(r.URL.Query().Get("lang"))
	if err != nil {
		tag = language.English
	}
	body, err := json.Marshal(map[string]any{"language": tag.String(), "stock": stock})
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	// WEAKNESS (CWE-328): MD5 as the entity tag.
	w.Header().Set("ETag", fmt.Sprintf("%q", fmt.Sprintf("%x", md5.Sum(body))))
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(body)
}

// GET /stock.yml uses yaml.Marshal only: the vulnerable decoder of yaml.v2 2.2.2 is not reached.
func showStockAsYAML(w http.ResponseWriter, r *http.Request) {
	body, err := yaml.Marshal(stock)
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/yaml")
	_, _ = w.Write(body)
}

// GET /label?article=...
func printLabel(w http.ResponseWriter, r *http.Request) {
	article := r.URL.Query().Get("article")
	// WEAKNESS (CWE-78): the article's name reaches a shell.
	out, err := exec.Command("sh", "-c", "echo label: "+article).Output()
	if err != nil {
		http.Error(w, "internal error", http.StatusInternalServerError)
		return
	}
	_, _ = w.Write(out)
}

func main() {
	addr := flag.String("addr", "127.0.0.1:3001", "address to listen on")
	flag.Parse()
	http.HandleFunc("/stock", showStock)
	http.HandleFunc("/stock.yml", showStockAsYAML)
	http.HandleFunc("/label", printLabel)
	log.Printf("inventory listens on http://%s (%s, AVX2 %v)", *addr, runtime.GOARCH, cpu.X86.HasAVX2)
	// WEAKNESS (CWE-676, slow clients): no time-outs.
	log.Fatal(http.ListenAndServe(*addr, nil))
}
