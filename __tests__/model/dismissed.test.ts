import { describe, expect, it } from 'vitest'
import { isDismissed, standingCount } from '../../src/model/dismissed.ts'
import { aReach, anEvidence } from '../support/builders.ts'

const aside = { by: 'vex', justification: 'code_not_reachable' } as const

describe('isDismissed', () => {
  it('takes every sighting: one that stands keeps the finding', () => {
    const reach = aReach()
    expect(isDismissed({ evidence: [anEvidence({ dismissed: aside })], reach })).toBe(true)
    expect(isDismissed({ evidence: [anEvidence({ dismissed: aside }), anEvidence()], reach })).toBe(false)
  })

  it('lets a VEX statement of our own speak for every tool, for the version it names, unless a tool shows a way there', () => {
    const of = (purl: string, more = {}) => anEvidence({ location: { type: 'package', purl }, ...more })
    const claim = (purl: string) => of(purl, { dismissed: { by: 'vex', justification: 'not called', accepted: true } })
    const seen = of('pkg:npm/%40acme/a@1.0.0?arch=x')
    const isAside = (purl: string, reach = aReach()): boolean => isDismissed({ evidence: [seen, claim(purl)], reach })
    expect(isAside('pkg:npm/@acme/a@1.0.0')).toBe(true)
    expect(isAside('pkg:npm/%40acme/a')).toBe(true)
    expect(isAside('pkg:npm/%40acme/a@1.0.1')).toBe(false)
    expect(isAside('pkg:npm/%40acme/b')).toBe(false)
    expect(isAside('pkg:npm/%40acme/a@1.0.0', aReach({ verdict: 'path', level: 'call_path' }))).toBe(false)
  })
})

it('counts what nobody set aside', () => {
  expect(standingCount([])).toBe(0)
  expect(standingCount([anEvidence(), anEvidence({ dismissed: aside }), anEvidence()])).toBe(2)
})
