import { expect, it } from 'vitest'
import { addTo, createMatching, freeNow, freeThen, keyOf, pairUnique } from '../../src/track/matching.ts'
import { aCodeMark, aTraced } from '../support/traced.ts'

const side = (...rules: readonly string[]) => rules.map((rule, index) => aTraced(String(index), [aCodeMark({ rule })]))
const keysOf = ({ marks }: { readonly marks: readonly { readonly rule: string }[] }): string[] =>
  marks.map(({ rule }) => rule)
const yes = () => ({ reason: 'same-place', values: {} }) as const

it('whoever is paired stays paired', () => {
  const matching = createMatching(side('a', 'b'), side('a', 'b'))
  matching.pair(0, 1, 'moved-code', { rule: 'a' })
  matching.pair(0, 0, 'same-place', {})
  matching.pair(1, 1, 'same-place', {})
  expect(matching.found).toEqual([undefined, { then: 0, by: { reason: 'moved-code', values: { rule: 'a' } } }])
  expect([freeThen(matching), freeNow(matching)]).toEqual([[1], [0]])
})

it('a key pairs what it leads to alone; what is ambiguous on either side stays apart', () => {
  const matching = createMatching(side('a', 'b', 'b', 'c'), side('a', 'b', 'c', 'c'))
  pairUnique(matching, keysOf, yes)
  expect(matching.found.map((found) => found?.then)).toEqual([0, undefined, undefined, undefined])
})

it('a pair may still be refused, and what has no trace has no key', () => {
  const matching = createMatching([...side('a'), { id: 'x', trace: undefined, lasting: true }], side('a'))
  pairUnique(matching, keysOf, () => null)
  expect(matching.found).toEqual([undefined])
})

it('keys of different parts are different', () => {
  expect(keyOf('1', '23')).not.toBe(keyOf('12', '3'))
})

it('a list begins with its first value', () => {
  const lists = new Map<string, number[]>()
  addTo(lists, 'a', 1)
  addTo(lists, 'a', 2)
  expect(lists.get('a')).toEqual([1, 2])
})
