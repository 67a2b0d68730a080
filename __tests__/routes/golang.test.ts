import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

describe('Go', () => {
  it('reads net/http with and without methods, and finds the handler in another file of the package', () => {
    expect(
      routesIn({
        'cmd/main.go':
          'package main\n\nfunc main() {\n\thttp.HandleFunc("/stock", stock)\n\tmux.HandleFunc("GET /x/{id}", func(w W, r R) {\n\t})\n\tmux.Handle("/s/", http.HandlerFunc(srv.show))\n}\n',
        'cmd/stock.go':
          'package main\n\n// stock\nfunc stock(w W, r R) {\n\tx := "}"\n}\n\nfunc (s *Server) show(w W, r R) {}\n',
      }),
    ).toEqual(['ANY /s cmd/stock.go:8-8', 'ANY /stock cmd/stock.go:4-6', 'GET /x/{id} cmd/main.go:5-6'])
  })

  it('reads Gin’s groups, chi’s nested routes, gorilla’s methods and Macaron’s closures', () => {
    expect(
      routesIn({
        'a.go':
          'package a\nfunc routes() {\n\tv1 := r.Group("/v1")\n\tv1.GET("/a/:id", h)\n\tr.Route("/chi", func(c chi.Router) {\n\t\tc.Get("/b/{id:[0-9]+}", h)\n\t})\n\tm.HandleFunc("/g", h).Methods("PUT", http.MethodPost)\n\tm.Group("/mac", func() {\n\t\tm.Get("/c/*", h)\n\t}, auth)\n\tm.Get("/d", h)\n}\nfunc h() {}\n',
      }),
    ).toEqual([
      'GET /chi/b/{id} a.go:14-14',
      'GET /d a.go:14-14',
      'GET /mac/c/** a.go:14-14',
      'GET /v1/a/{id} a.go:14-14',
      'POST /g a.go:14-14',
      'PUT /g a.go:14-14',
    ])
  })

  it('says nothing where two functions have the name', () => {
    expect(
      routesIn({
        'a.go': 'package a\nfunc (x A) show() {}\nfunc (x B) show() {}\nfunc r() { m.HandleFunc("/x", b.show) }\n',
      }),
    ).toEqual([])
  })

  it('finds the handler of an imported package where one folder has its name', () => {
    expect(
      routesIn({
        'main.go': 'package main\nimport "acme.example/shop/web"\nfunc main() { m.GET("/x", web.Show) }\n',
        'web/show.go': 'package web\nfunc Show() {}\n',
      }),
    ).toEqual(['GET /x web/show.go:2-2'])
  })
})
