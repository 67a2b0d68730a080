import { expect, it } from 'vitest'
import { commonSeverities, confidenceOf, cweOf } from '../../../src/read/readers/words.ts'

it('reads moderate as medium, negligible as information and unknown as neither', () => {
  expect([
    commonSeverities['moderate'],
    commonSeverities['negligible'],
    commonSeverities['unimportant'],
    commonSeverities['unknown'],
  ]).toEqual(['medium', 'info', 'info', 'unknown'])
})

it('says nothing of a confidence word it does not know', () => {
  expect(confidenceOf('HIGHEST')).toBe('high')
  expect(confidenceOf('Tentative')).toBe('low')
  expect(confidenceOf('UNDEFINED')).toBeUndefined()
  expect(confidenceOf('constructor')).toBeUndefined()
  expect(confidenceOf(null)).toBeUndefined()
})

it.each([
  ['89', 'CWE-89'],
  [89, 'CWE-89'],
  ['CWE-089', 'CWE-89'],
  ['-1', undefined],
  [0, undefined],
  ['', undefined],
  [null, undefined],
])('spells CWE %j as %s', (value, expected) => {
  expect(cweOf(value)).toBe(expected)
})
