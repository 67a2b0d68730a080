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

  it('reads Macaron’s Combo and Route, and its constraints', () => {
    expect(
      routesIn({
        'a.go':
          'package a\nfunc r() {\n\tm.Combo("/c", auth).Get(h).\n\t\tPost(bind(F{}), save)\n\tm.Route("/r", "GET,POST", h)\n\tm.Get("/^:type(issues|pulls)$", h)\n\tm.Get("/x/:sha([a-f]{7})\\\\.:ext(patch|diff)", h)\n\tf.Get("/f/{**}", h)\n}\nfunc h() {}\nfunc save() {}\n',
      }),
    ).toEqual([
      'GET /c a.go:10-10',
      'GET /f/** a.go:10-10',
      'GET /r a.go:10-10',
      'GET /x/{sha}.{ext} a.go:10-10',
      'GET /{type} a.go:10-10',
      'POST /c a.go:11-11',
      'POST /r a.go:10-10',
    ])
  })

  it('gives a closure the prefixes of the groups it is handed to, and not of those around it', () => {
    expect(
      routesIn({
        'a.go':
          'package a\nfunc r() {\n\tm.Group("/out", func() {\n\t\thooks := func() {\n\t\t\tm.Group("", func() {\n\t\t\t\tm.Get("/new", h)\n\t\t\t})\n\t\t}\n\t\tm.Group("/org", func() {\n\t\t\tm.Group("/hooks", hooks)\n\t\t})\n\t\tm.Group("/repo", hooks)\n\t})\n}\nfunc h() {}\n',
      }),
    ).toEqual(['GET /out/org/hooks/new a.go:15-15', 'GET /out/repo/new a.go:15-15'])
  })

  it('gives a function that is handed its router the prefixes of its calls, in other packages too', () => {
    expect(
      routesIn({
        'main.go':
          'package main\n\nimport (\n\tapiv1 "acme.example/shop/route/api/v1"\n\t"acme.example/shop/route/lfs"\n)\n\nfunc main() {\n\tm.Group("/api", func() {\n\t\tapiv1.Register(m)\n\t})\n\tlfs.Register(store, m.Group("/lfs"))\n}\n',
        'route/api/v1/api.go':
          'package v1\nfunc Register(m *M) {\n\tm.Group("/v1", func() {\n\t\tm.Get("/x", h)\n\t})\n}\nfunc h() {}\n',
        'route/lfs/lfs.go': 'package lfs\nfunc Register(s Store, r *R) {\n\tr.Get("/y", h)\n}\nfunc h() {}\n',
      }),
    ).toEqual(['GET /api/v1/x route/api/v1/api.go:7-7', 'GET /lfs/y route/lfs/lfs.go:5-5'])
  })

  it('ends a router’s variable with its function, and functions that call each other for ever', () => {
    expect(
      routesIn({
        'a.go':
          'package a\nfunc one() {\n\tr := m.Group("/one")\n\tr.GET("/a", h)\n}\nfunc two(r *R) {\n\tr.GET("/b", h)\n\ttwo(r)\n}\nfunc h() {}\n',
      }),
    ).toEqual(['GET /one/a a.go:10-10'])
  })
})
