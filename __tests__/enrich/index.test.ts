import { describe, expect, it } from 'vitest'
import { enrich, parseIntel, type EnrichContext } from '../../src/enrich/index.ts'
import type { Ranked } from '../../src/model/priority.ts'
import type { ChangedLines } from '../../src/model/change.ts'
import { shippedKev } from '../../src/enrich/shipped-kev.ts'
import { signalNames } from '../../src/model/signal.ts'
import { aRanked, aService, anEvidence } from '../support/builders.ts'
import { noPackages } from '../support/lockfiles.ts'
import { noSource } from '../support/sources.ts'
import { ids } from '../support/sightings.ts'

const change: ChangedLines = { known: false, why: 'not a pull request' }
const now = new Date('2026-11-23T12:00:00Z')
const noFeeds = { kev: null, epss: null }
const noIntel = { kev: shippedKev(), epss: null }

const enriched = (findings: readonly Ranked[], context: EnrichContext) => enrich(findings, findings, context)

describe('enrich', () => {
  it('gives every finding every signal, each with a source and, where unknown, a reason', () => {
    const [finding] = enriched([aRanked()], { intel: noIntel, change, packages: noPackages, ...noSource, now })
    expect(Object.keys(finding?.signals ?? {}).sort()).toEqual([...signalNames].sort())
    for (const signal of Object.values(finding?.signals ?? {})) {
      expect(signal.source).not.toBe('')
      if (signal.state === 'unknown') expect(signal.why).not.toBe('')
    }
  })

  it('drops nothing and keeps the order', () => {
    const findings = [aRanked({ fix: { version: '2' } }), aRanked({ fix: { version: '1' } })]
    const context = { intel: noIntel, change, packages: noPackages, ...noSource, now }
    expect(enriched(findings, context).map(({ signals }) => signals.fixable.source)).toEqual([
      'fixed in 2',
      'fixed in 1',
    ])
  })

  it('takes who can reach it from the owners of the same finding', () => {
    const service = aService({ exposure: 'internet' })
    const owned = [
      { owners: [], service: null },
      { owners: [], service },
    ]
    const context = { intel: noIntel, change, packages: noPackages, ...noSource, now }
    const [first, second] = enrich([aRanked(), aRanked()], owned, context)
    expect(first?.signals.exposed.state).toBe('unknown')
    expect(second?.signals.exposed).toMatchObject({ state: 'known', value: 'internet' })
  })

  it.each([
    ['call_path', { state: 'known', value: 'call_path' }],
    ['package_imported', { state: 'known', value: 'package_imported' }],
    ['no_path', { state: 'known', value: 'refuted' }],
    ['present', { state: 'unknown' }],
    ['unknown', { state: 'unknown' }],
  ] as const)('a claim of %s is the signal %o', (level, signal) => {
    const reach = [{ level, granularity: 'symbol', method: 'callgraph', original: 'said' }] as const
    const [finding] = enriched([aRanked({ evidence: [anEvidence({ reach })] })], {
      intel: noIntel,
      change,
      packages: noPackages,
      ...noSource,
      now,
    })
    expect(finding?.signals.reachable).toMatchObject(signal)
  })
})

describe('the feeds', () => {
  const kev = {
    file: 'kev.json',
    text: JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2021-44228', dateAdded: '2021-12-10' }] }),
  }
  const epss = { file: 'epss.csv', text: 'cve,epss\nCVE-2021-44228,0.9\nCVE-2020-1111,0.1\n' }
  const findings = [aRanked({ identifiers: ids('CVE-2021-44228') })]

  it('are read for the CVEs of the findings', () => {
    const { intel, problems } = parseIntel({ kev, epss }, findings)
    expect(problems).toEqual([])
    expect(intel.kev.entries.size).toBe(1)
    expect([...(intel.epss?.probabilities ?? [])]).toEqual([['CVE-2021-44228', 0.9]])
  })

  it('that are not given are no problem, and the catalogue that ships stands in for the one', () => {
    expect(parseIntel(noFeeds, findings)).toEqual({ intel: noIntel, problems: [] })
  })

  it('that cannot be read are a problem each, and what they alone would have said stays unknown', () => {
    const seldom = [aRanked({ identifiers: ids('CVE-2020-8203') })]
    const { intel, problems } = parseIntel(
      { kev: { file: 'kev.json', text: '<html>' }, epss: { file: 'epss.csv', text: '' } },
      findings,
    )
    expect(intel).toEqual(noIntel)
    expect(problems.map(({ at }) => at.file)).toEqual(['kev.json', 'epss.csv'])
    expect(
      enriched(seldom, { intel, change, packages: noPackages, ...noSource, now })[0]?.signals.exploited.state,
    ).toBe('unknown')
  })
})
