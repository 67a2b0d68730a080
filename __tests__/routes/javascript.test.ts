import { describe, expect, it } from 'vitest'
import { resolveModule, scriptNames, toHandler } from '../../src/routes/javascript.ts'
import { javascript, toSourceText } from '../../src/routes/source-text.ts'

const js = (text: string) => toSourceText('src/a.js', text.split('\n'), javascript)

describe('the names of a JavaScript file', () => {
  it('are what it imports, by every spelling', () => {
    const { imports } = scriptNames(
      js(
        "const a = require('./a')\nconst { b, c: d } = require('./b')\nconst e = require('./e').inner\nimport f, { g as h } from './f'\nimport * as i from './i'\n",
      ),
    )
    expect(Object.fromEntries(imports)).toEqual({
      a: { from: './a', name: 'default' },
      b: { from: './b', name: 'b' },
      d: { from: './b', name: 'c' },
      e: { from: './e', name: 'inner' },
      f: { from: './f', name: 'default' },
      h: { from: './f', name: 'g' },
      i: { from: './i', name: 'default' },
    })
  })

  it('are its functions with their lines, and no key word', () => {
    const { functions } = scriptNames(
      js(
        'function a() {\n}\nconst b = async (x) => {\n  if (x) {\n  }\n}\nexports.c = function () {\n}\nclass D {\n  async e(x) {\n  }\n}\nconst f = (x) => x + 1\n\n',
      ),
    )
    expect(Object.fromEntries(functions)).toEqual({
      a: { start: 1, end: 2 },
      b: { start: 3, end: 6 },
      c: { start: 7, end: 8 },
      e: { start: 10, end: 11 },
      f: { start: 13, end: 13 },
    })
  })

  it('are its instances and what it exports as a whole', () => {
    const { instances, exported } = scriptNames(js('const s = new Session(db)\nmodule.exports = s\n'))
    expect([...instances]).toEqual([['s', 'Session']])
    expect(exported).toBe('s')
    expect(scriptNames(js('export default function main() {}')).exported).toBe('main')
  })
})

describe('a handler', () => {
  const handler = (text: string) => toHandler(js(text), { start: 0, end: text.length })

  it('is lines, or names to look up, also inside of what wraps it', () => {
    expect(handler('(req, res) => {\n}')).toEqual({ lines: { start: 1, end: 2 } })
    expect(handler('orders.list')).toEqual({ names: ['orders', 'list'] })
    expect(handler('this.list.bind(this)')).toEqual({ names: ['list'] })
    expect(handler('wrap(auth, orders.list)')).toEqual({ names: ['orders', 'list'] })
  })

  it('is no options object and no text', () => {
    expect(handler('{ headers: 1 }')).toBeNull()
    expect(handler("'x'")).toBeNull()
  })
})

describe('a module', () => {
  const there = new Set(['src/b.ts', 'src/c/index.js', 'd.js', 'src/e.ts'])
  const resolve = (name: string) => resolveModule('src/a.js', name, (path) => there.has(path))

  it('is found beside the file, in a folder, and by the ending that TypeScript writes', () => {
    expect(['./b', './c', '../d', './e.js'].map(resolve)).toEqual(['src/b.ts', 'src/c/index.js', 'd.js', 'src/e.ts'])
  })

  it('of a package, or one that is not there, is none', () => {
    expect([resolve('express'), resolve('./x')]).toEqual([undefined, undefined])
  })
})
