import { describe, expect, it } from 'vitest'
import type { Sources } from '../../src/routes/framework.ts'
import { folderOf, folderOfImport, functionsIn } from '../../src/routes/golang-packages.ts'
import { cLike, toSourceText } from '../../src/routes/source-text.ts'

function sourcesOf(files: Readonly<Record<string, string>>): Sources {
  const all = Object.keys(files)
  return {
    paths: all,
    all,
    exists: (path) => all.includes(path),
    text: (path) => toSourceText(path, (files[path] ?? '').split('\n'), cLike),
  }
}

describe('a Go package', () => {
  it('has the functions and methods of its files, with lines and parameters', () => {
    const sources = sourcesOf({
      'web/a.go': 'package web\nfunc Show(w W, r *R) {\n}',
      'web/b.go': 'package web\nfunc (s *S) Show() {}',
      'other/c.go': 'package other\nfunc Show() {}',
    })
    expect(functionsIn('web', sources).get('Show')).toEqual([
      { file: 'web/a.go', lines: { start: 2, end: 3 }, parameters: ['w', 'r'] },
      { file: 'web/b.go', lines: { start: 2, end: 2 }, parameters: [] },
    ])
    expect(functionsIn('nowhere', sources).size).toBe(0)
  })

  it('is found by the path it is imported from, not by its last part alone', () => {
    const sources = sourcesOf({ 'a/v1/x.go': '', 'b/v1/x.go': '', 'main.go': '' })
    const text = (code: string) => toSourceText('main.go', code.split('\n'), cLike)
    expect(folderOfImport(text('import (\n\t"acme.example/shop/b/v1"\n)'), 'v1', sources)).toBe('b/v1')
    expect(folderOfImport(text('import (\n\tapi "acme.example/shop/b/v1"\n)'), 'api', sources)).toBe('b/v1')
    expect(folderOfImport(text('import api "acme.example/else/c"'), 'api', sources)).toBe(undefined)
    expect(folderOfImport(text('import api "acme.example/shop/a/v1"'), 'other', sources)).toBe(undefined)
  })

  it('lies in the folder of its files', () => {
    expect([folderOf('a/b/c.go'), folderOf('main.go')]).toEqual(['a/b', ''])
  })
})
