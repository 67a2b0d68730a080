import { expect, it } from 'vitest'
import { exposed } from '../../src/enrich/exposed.ts'
import type { Ownership } from '../../src/model/ownership.ts'
import { aRanked, aService } from '../support/builders.ts'

const of = (service: Ownership['service']) => exposed(aRanked({ service }))

it('exposure is what the catalogue says of the service, with the line', () => {
  expect(of(aService({ exposure: 'internet' }))).toEqual({
    state: 'known',
    value: 'internet',
    source: 'service checkout (catalog.yml:3)',
  })
  expect(of(aService({ exposure: 'internal' }))).toMatchObject({ state: 'known', value: 'internal' })
})

it('exposure nobody states is unknown, not internal', () => {
  expect(of(aService({ exposure: 'unknown' })).state).toBe('unknown')
  expect(of(null).state).toBe('unknown')
})
