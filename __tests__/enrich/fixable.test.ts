import { expect, it } from 'vitest'
import { fixable } from '../../src/enrich/fixable.ts'
import { aRanked } from '../support/builders.ts'

const location = { type: 'package', purl: 'pkg:npm/lodash@4.17.20' } as const

it('a fixed version that a report names is known', () => {
  expect(fixable(aRanked({ location, fix: { version: '4.17.21' } }))).toEqual({
    state: 'known',
    value: true,
    source: 'fixed in 4.17.21',
  })
})

it('that no report names one does not mean that there is none', () => {
  expect(fixable(aRanked({ location })).state).toBe('unknown')
  expect(fixable(aRanked({ location, fix: { advice: 'Update it' } })).state).toBe('unknown')
  expect(fixable(aRanked()).state).toBe('unknown')
})
