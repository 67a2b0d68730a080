import { describe, expect, it } from 'vitest'
import { blockAt, definitionOf, moduleFiles, pythonImports } from '../../src/routes/python.ts'
import { python, toSourceText } from '../../src/routes/source-text.ts'

const py = (text: string) => toSourceText('app/a.py', text.split('\n'), python)

describe('a Python file', () => {
  it('knows where its names come from', () => {
    expect(
      Object.fromEntries(
        pythonImports(py('from .views import (\n  a,\n  b as c,\n)\nfrom x import y # z\nimport m.n as o, p\n')),
      ),
    ).toEqual({
      a: { module: '.views', name: 'a' },
      c: { module: '.views', name: 'b' },
      y: { module: 'x', name: 'y' },
      o: { module: 'm.n', name: undefined },
      p: { module: 'p', name: undefined },
    })
  })

  it('ends a function where the indentation does, whatever its texts hold', () => {
    const source = py('def a(\n    x,\n):\n    y = """\nno end\n"""\n\n    return (\n1)\n\nb = 2\n')
    expect(blockAt(source, 0)).toEqual({ start: 1, end: 9 })
  })

  it('finds a function or class by its name', () => {
    const source = py('class A:\n    async def run(self):\n        pass\n\ndef runner():\n    pass\n')
    expect(definitionOf(source, 'A')).toEqual({ start: 1, end: 3 })
    expect(definitionOf(source, 'run')).toEqual({ start: 2, end: 3 })
    expect(definitionOf(source, 'missing')).toBeUndefined()
  })
})

describe('a module', () => {
  const all = ['app/views.py', 'app/auth/__init__.py', 'src/shop/urls.py', 'lib.py']

  it('is found beside the file, above it, at the root and below any folder', () => {
    expect(moduleFiles('app/a.py', '.views', all)).toEqual(['app/views.py'])
    expect(moduleFiles('app/sub/a.py', '..auth', all)).toEqual(['app/auth/__init__.py'])
    expect(moduleFiles('app/a.py', 'app.auth', all)).toEqual(['app/auth/__init__.py'])
    expect(moduleFiles('app/a.py', 'shop.urls', all)).toEqual(['src/shop/urls.py'])
    expect(moduleFiles('app/a.py', 'flask', all)).toEqual([])
  })
})
