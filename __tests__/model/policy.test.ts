import { describe, expect, it } from 'vitest'
import { expectationSchema, policySchema, statedRuleSchema, waiverSchema } from '../../src/model/policy.ts'
import { aWaiver } from '../support/builders.ts'

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success

describe('a policy file', () => {
  it('needs no more than its version', () => {
    expect(policySchema.parse({ version: 1 })).toEqual({ version: 1, expect: [], services: [], rules: [], waivers: [] })
  })

  it.each([
    {},
    { version: 2 },
    { version: '1' },
    { version: 1, rulez: [] },
    { version: 1, gaps: 'pass' },
    { version: 1, blocks: 'pass' },
  ])('is none: %j', (value) => {
    expect(accepts(policySchema, value)).toBe(false)
  })
})

describe('a rule in a file', () => {
  it('may say only what changes', () => {
    expect(statedRuleSchema.parse({ name: 'a', then: 'warn' })).toEqual({ name: 'a', then: 'warn' })
  })

  it('speaks on changes and releases, never on records', () => {
    expect(accepts(statedRuleSchema, { name: 'a', on: ['change', 'release'] })).toBe(true)
    expect(accepts(statedRuleSchema, { name: 'a', on: ['record'] })).toBe(false)
    expect(accepts(statedRuleSchema, { name: 'a', on: [] })).toBe(false)
  })
})

describe('an expectation', () => {
  it('is of any commit and undecided unless it says so', () => {
    expect(expectationSchema.parse({ category: 'sca' })).toEqual({ category: 'sca', commit: 'any', then: 'undecided' })
  })

  it.each(['24h', '7d', '1h', '365d'])('may ask for an age of %s', (maxAge) => {
    expect(accepts(expectationSchema, { category: 'sca', maxAge })).toBe(true)
  })

  it.each(['24', '0h', '1w', '24 h', '-1d', '999999d', 'h'])('may not ask for an age of %s', (maxAge) => {
    expect(accepts(expectationSchema, { category: 'sca', maxAge })).toBe(false)
  })
})

describe('a waiver', () => {
  it.each([
    'pkg:npm/lodash',
    'pkg:npm/@babel/core@7.0.0',
    'pkg:npm/%40babel/core',
    'pkg:deb/debian/curl?distro=bookworm',
  ])('may name %s', (name) => {
    expect(accepts(waiverSchema, aWaiver({ package: name }))).toBe(true)
  })

  it.each(['lodash', 'pkg:npm', 'pkg:npm/', 'npm/lodash', 'pkg:npm/a b'])('may not name %s', (name) => {
    expect(accepts(waiverSchema, aWaiver({ package: name }))).toBe(false)
  })

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '31.12.2026', '2026-12-31T00:00:00Z', ''])(
    'cannot end on %s',
    (expires) => {
      expect(accepts(waiverSchema, aWaiver({ expires }))).toBe(false)
    },
  )

  it('can end on a leap day', () => {
    expect(accepts(waiverSchema, aWaiver({ expires: '2028-02-29' }))).toBe(true)
  })

  it.each(['id', 'reason', 'text', 'approvedBy', 'expires'] as const)('has to say its %s', (key) => {
    expect(accepts(waiverSchema, { ...aWaiver(), [key]: undefined })).toBe(false)
  })
})
