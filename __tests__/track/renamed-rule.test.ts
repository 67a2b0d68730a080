import { expect, it } from 'vitest'
import { createMatching } from '../../src/track/matching.ts'
import { matchRenamedRules } from '../../src/track/renamed-rule.ts'
import { aCodeMark, aTraced } from '../support/traced.ts'

type Marks = readonly Parameters<typeof aCodeMark>[0][]
const side = (marks: Marks, family: string | null = null) =>
  marks.map((mark, index) => aTraced(String(index), [aCodeMark(mark)], { family }))
const renamed = (then: ReturnType<typeof side>, now: ReturnType<typeof side>) => {
  const matching = createMatching(then, now)
  matchRenamedRules(matching, (path) => path)
  return matching.found.map((found) => found?.then)
}

it('a rule that is no longer heard of goes on as the new one at its places', () => {
  expect(renamed(side([{ rule: 'old' }]), side([{ rule: 'new' }]))).toEqual([0])
})

it('not where the old rule is still heard of, or the new one was', () => {
  expect(renamed(side([{ rule: 'old' }]), side([{ rule: 'new' }, { rule: 'old', path: 'z.js' }]))[0]).toBeUndefined()
  expect(renamed(side([{ rule: 'old' }, { rule: 'new', path: 'z.js' }]), side([{ rule: 'new' }]))[0]).toBeUndefined()
})

it('not for another tool, another place, or a rule about another weakness', () => {
  expect(renamed(side([{ rule: 'old' }]), side([{ rule: 'new', tool: 'codeql' }]))).toEqual([undefined])
  expect(renamed(side([{ rule: 'old' }]), side([{ rule: 'new', code: 'else' }]))).toEqual([undefined])
  expect(renamed(side([{ rule: 'old' }]), side([{ rule: 'new', beside: 'uvwxyz' }]))).toEqual([undefined])
  expect(renamed(side([{ rule: 'old' }], 'xss'), side([{ rule: 'new' }], 'ssrf'))).toEqual([undefined])
})

it('of two successors the one that more places speak for; of two equal ones none', () => {
  const places = ['a', 'b', 'c'].map((code) => ({ code }))
  const then = side(places.map((place) => ({ ...place, rule: 'old' })))
  const mostly = side([...places.map((place) => ({ ...place, rule: 'new' })), { ...places[0], rule: 'extra' }])
  expect(renamed(then, mostly)).toEqual([0, 1, 2, undefined])
  expect(renamed(side([{ rule: 'old' }]), side([{ rule: 'new' }, { rule: 'extra' }]))).toEqual([undefined, undefined])
})

it('without code the line tells the place', () => {
  expect(renamed(side([{ rule: 'old', code: '', line: 3 }]), side([{ rule: 'new', code: '', line: 3 }]))).toEqual([0])
  expect(renamed(side([{ rule: 'old', code: '', line: 3 }]), side([{ rule: 'new', code: '', line: 4 }]))).toEqual([
    undefined,
  ])
})
