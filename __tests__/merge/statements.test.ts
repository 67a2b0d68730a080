import { describe, expect, it } from 'vitest'
import { assigns, linkedBy } from '../../src/merge/statements.ts'
import type { Unit } from '../../src/merge/code-unit.ts'

const at = (start: number, end = start): Unit => ({
  index: 0,
  tool: 'a',
  rules: [],
  family: 'xss',
  start,
  end,
  column: 0,
  isCipher: false,
})
const linked = (lines: readonly string[], upper = 1, lower = lines.length) => linkedBy(lines)(at(upper), at(lower))

describe('two places belong together', () => {
  it.each([
    [['run(', '  a,', '  b)']],
    [['const q = a +', '  b']],
    [['builder', '  .where(x)', '  .run()']],
    [['q := "a" + x', '', 'db.Query(q)']],
    [["query = 'a' % x", 'log(1)', 'cursor.execute(query)']],
    [['String sql: str = a', 'use(sql)']],
  ])('in %j', (lines) => {
    expect(linked(lines)).toBe(true)
  })
})

describe('two places have nothing to do with each other', () => {
  it.each([
    [['exec(a)', 'exec(b)']],
    [['const q = a', 'run(quick)']],
    [['log("(")', 'run(b)']],
    [['if (q == a) {', '  run(q2)']],
  ])('in %j', (lines) => {
    expect(linked(lines)).toBe(false)
  })
})

it('nothing is known where a line is blank or past the end', () => {
  expect(linked(['exec(a)', ''])).toBeNull()
  expect(linked(['exec(a)'], 1, 7)).toBeNull()
})

it('a comparison, a default arrow and a call assign nothing', () => {
  expect(['a = b', 'a += b', 'a := b', 'let a: string = b'].map(assigns)).toEqual([true, true, true, true])
  expect(['a == b', 'a => b', 'f(b)'].map(assigns)).toEqual([false, false, false])
})

it('what a text in quotes says is no assignment', () => {
  expect(assigns('return run("SELECT name FROM cards WHERE holder = \'" + holder + "\'")')).toBe(false)
  expect(assigns('query += " WHERE seat = \'" + kind')).toBe(true)
})
