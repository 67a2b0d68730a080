import { describe, expect, it } from 'vitest'
import type { Sources } from '../../src/routes/framework.ts'
import { prefixesAt } from '../../src/routes/golang-prefixes.ts'
import { cLike, toSourceText } from '../../src/routes/source-text.ts'

function prefixesOf(code: string, router: string, marked: string): readonly string[] {
  const source = toSourceText('a.go', code.split('\n'), cLike)
  const sources: Sources = { paths: ['a.go'], all: ['a.go'], exists: (path) => path === 'a.go', text: () => source }
  return prefixesAt(source, router, code.indexOf(marked), sources)
}

describe('the prefixes above a Go router', () => {
  it('are none where it is the application’s own', () => {
    expect(prefixesOf('func main() {\n\tr.GET("/x", h)\n}', 'r', 'r.GET')).toEqual([''])
  })

  it('are those of its group and of all groups around it', () => {
    const code = 'func main() {\n\ta := r.Group("/a")\n\tb := a.Group("/b")\n\tb.GET("/x", h)\n}'
    expect(prefixesOf(code, 'b', 'b.GET')).toEqual(['/a/b'])
  })

  it('are several where its function is called several times, each once', () => {
    const calls = 'add(r.Group("/a"))\n\tadd(r.Group("/b"))\n\tadd(r.Group("/b"))'
    const code = `func main() {\n\t${calls}\n}\nfunc add(g *G) {\n\tg.GET("/x", h)\n}`
    expect(prefixesOf(code, 'g', 'g.GET')).toEqual(['/a', '/b'])
  })

  it('come to an end where functions call each other in a circle', () => {
    const code = 'func a(g *G) {\n\tb(g.Group("/a"))\n}\nfunc b(g *G) {\n\ta(g.Group("/b"))\n\tg.GET("/x", h)\n}'
    expect(prefixesOf(code, 'g', 'g.GET')).toEqual([])
  })
})
