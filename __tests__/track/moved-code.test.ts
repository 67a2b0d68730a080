import { expect, it } from 'vitest'
import { createMatching } from '../../src/track/matching.ts'
import { matchMovedCode } from '../../src/track/moved-code.ts'
import { aCodeMark, aTraced } from '../support/traced.ts'

type Marks = readonly Parameters<typeof aCodeMark>[0][]
const side = (marks: Marks) => marks.map((mark, index) => aTraced(String(index), [aCodeMark(mark)]))
const moved = (then: Marks, now: Marks) => {
  const matching = createMatching(side(then), side(now))
  matchMovedCode(matching)
  return matching.found.map((found) => found?.then)
}

it('code is found again in another file by its surroundings', () => {
  expect(moved([{ path: 'a.js', line: 4 }], [{ path: 'b.js', line: 9 }])).toEqual([0])
  expect(moved([{ path: 'a.js' }], [{ path: 'b.js', beside: 'xbcdef' }])).toEqual([0])
})

it('not with other surroundings, another rule or another line of code', () => {
  expect(moved([{ path: 'a.js' }], [{ path: 'b.js', beside: 'abcxyz' }])).toEqual([undefined])
  expect(moved([{ path: 'a.js' }], [{ path: 'b.js', rule: 'other' }])).toEqual([undefined])
  expect(moved([{ path: 'a.js' }], [{ path: 'b.js', code: 'else' }])).toEqual([undefined])
})

it('not where two could be it, or where the same stands in dozens of places', () => {
  expect(moved([{ path: 'a.js' }], [{ path: 'b.js' }, { path: 'c.js' }])).toEqual([undefined, undefined])
  const everywhere = Array.from({ length: 50 }, (_, index) => ({ path: `f${index}.js`, beside: `abcde${index % 10}` }))
  expect(moved([{ path: 'a.js' }], everywhere).every((found) => found === undefined)).toBe(true)
})
