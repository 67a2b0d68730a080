import { describe, expect, it } from 'vitest'
import { relationship, scope, validSecret } from '../../src/enrich/scope.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { known } from '../../src/model/signal.ts'
import { aRanked, anEvidence } from '../support/builders.ts'

const location = { type: 'package', purl: 'pkg:npm/lodash@4.17.20' } as const

describe('scope and relationship of a dependency', () => {
  it('are what reports say', () => {
    expect(known(scope(aRanked({ location, scope: 'development' })))).toBe('development')
    expect(known(relationship(aRanked({ location, relationship: 'direct' })))).toBe('direct')
  })

  it('are unknown where none says: not runtime, not transitive', () => {
    expect(scope(aRanked({ location })).state).toBe('unknown')
    expect(relationship(aRanked({ location })).state).toBe('unknown')
    expect(scope(aRanked())).toMatchObject({ state: 'unknown', why: 'not a dependency' })
  })
})

describe('a valid secret', () => {
  const secret = (...evidence: readonly [Partial<Evidence>, ...Partial<Evidence>[]]) => {
    const [first, ...rest] = evidence.map((one) =>
      anEvidence({ category: 'secret', tool: { name: 'TruffleHog' }, ...one }),
    )
    return validSecret(aRanked({ category: 'secret', evidence: [first ?? anEvidence(), ...rest] }))
  }

  it('is one that a tool has tried', () => {
    expect(secret({}, { validity: 'valid' })).toEqual({
      state: 'known',
      value: true,
      source: 'confirmed by TruffleHog',
    })
    expect(known(secret({ validity: 'invalid' }, { validity: 'valid' }))).toBe(true)
  })

  it('is none where a tool was refused', () => {
    expect(known(secret({ validity: 'invalid' }))).toBe(false)
  })

  it('is unknown where no tool tried it', () => {
    expect(secret({}).state).toBe('unknown')
    expect(validSecret(aRanked()).state).toBe('unknown')
  })
})
