package handlers

import (
	"crypto/md5"
	"crypto/sha1"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
)

// Files serves manuals.
type Files struct{ Folder string }

// Manual reads one.
func (f *Files) Manual(w http.ResponseWriter, r *http.Request) {
	text, err := os.ReadFile(filepath.Join(f.Folder, r.URL.Query().Get("name")))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/plain")
	w.Write(text)
}

// Ping asks a host.
func Ping(w http.ResponseWriter, r *http.Request) {
	out, _ := exec.Command("sh", "-c", "getent hosts "+r.URL.Query().Get("host")).Output()
	w.Write(out)
}

// Disk asks a disk.
func Disk(w http.ResponseWriter, r *http.Request) {
	disk := r.FormValue("disk")
	out, _ := exec.Command("sh", "-c", "df "+disk).Output()
	w.Write(out)
}

// Banner prints two things.
func Banner(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/html")
	fmt.Fprintf(w, "<h1>%s</h1>", r.URL.Query().Get("text"))
	fmt.Fprintf(w, "<p class=%q>%x</p>", "plain", md5.Sum([]byte("fleet")))
	fmt.Fprintf(w, "<p>%s</p>", r.URL.Query().Get("color"))
	fmt.Fprintf(w, "<p>%x</p>", sha1.Sum([]byte("fleet")))
}

// Leave goes elsewhere.
func Leave(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, r.URL.Query().Get("to"), http.StatusFound)
}
