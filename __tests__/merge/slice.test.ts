import { describe, expect, it } from 'vitest'
import { sliceOf } from '../../src/merge/slice.ts'
import { line } from '../support/sightings.ts'

const of = (text: string, at: number, more: { startColumn?: number; endLine?: number } = {}) => {
  const lines = text.split('\n')
  return sliceOf(lines, line('a', at, more), { start: 1, end: lines.length })
}

describe('what leads to a statement', () => {
  it('is every assignment above of a variable that is used further down, and no other', () => {
    const { lines, variables } = of('f() {\n  const a = x\n  const b = y\n  const c = b + 1\n  run(c)\n}', 5)
    expect(lines).toEqual(['  run(c)', '  const c = b + 1', '  const b = y'])
    expect([...variables].filter((name) => name.length === 1).sort()).toEqual(['b', 'c', 'y'])
  })

  it('knows what is assigned by :=, in lists, by taking apart and by adding to', () => {
    expect(of('f() {\n  a, err := read(r)\n  run(a)\n}', 3).lines).toHaveLength(2)
    expect(of('f() {\n  const { a, z: b } = req.body\n  run(b)\n}', 3).lines).toHaveLength(2)
    expect(of('f() {\n  sql += name\n  run(sql)\n}', 3).variables.has('name')).toBe(true)
  })

  it('takes no word of a text for a variable, except where it is filled in', () => {
    expect([...of("f() {\n  run('owner = ' + branch)\n}", 2).variables]).toEqual(['branch'])
    expect(of('f() {\n  run(`x ${owner} y`)\n}', 2).variables.has('owner')).toBe(true)
  })

  it('takes what is called and called upon for no variable: a list that is added to is not what is added', () => {
    expect([...of('f() {\n  found = q(owner)\n  found.addAll(q(branch))\n}', 3).variables]).toEqual(['branch'])
  })

  it('ends where the function begins', () => {
    expect(sliceOf(['a = 1', 'f() {', 'run(a)', '}'], line('x', 3), { start: 2, end: 4 }).lines).toEqual(['run(a)'])
  })

  it('holds the parameters of the function that are used, as they are declared', () => {
    expect(of('String f(@Param("n") String a, List<Map<String, B>> b) {\n  run(a);\n}', 2).declared).toEqual([
      '@Param("n") String a',
    ])
    expect(of('def f(a: str, b: str = "x"):\n  run(b)', 2).declared).toEqual(['b: str = "x"'])
    expect(of('no function here', 1).declared).toEqual([])
  })
})
