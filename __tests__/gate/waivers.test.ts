import { describe, expect, it } from 'vitest'
import { waive } from '../../src/gate/waivers.ts'
import type { Location } from '../../src/model/location.ts'
import type { Ranked } from '../../src/model/priority.ts'
import type { Waiver } from '../../src/model/policy.ts'
import { cpuTime } from '../fixtures/policies/cpu-time.ts'
import { aRanked, aWaiver, anEvidence } from '../support/builders.ts'

const now = new Date('2026-11-23T12:00:00Z')
const lodash = (version: string, manifest = 'web/package-lock.json'): Location => ({
  type: 'package',
  purl: `pkg:npm/lodash@${version}`,
  manifest,
})
const inLodash = (overrides: Partial<Ranked> = {}): Ranked =>
  aRanked({
    identifiers: [
      { scheme: 'cve', value: 'CVE-2026-1234' },
      { scheme: 'ghsa', value: 'GHSA-jf85-cpcp-j695' },
      { scheme: 'cwe', value: 'CWE-1321' },
    ],
    location: lodash('4.17.20'),
    ...overrides,
  })
const covers = (waiver: Partial<Waiver>, finding: Ranked): boolean =>
  waive([finding], [aWaiver(waiver)], now).ids.has(finding.id)

describe('a waiver names a finding', () => {
  it.each([
    ['by its CVE', 'CVE-2026-1234'],
    ['in another spelling', 'cve-2026-1234'],
    ['by an alias', 'GHSA-JF85-cpcp-J695'],
    ['by its id', 'f1:0000000000000001'],
    ['by its id without the recipe', '0000000000000001'],
    ['by the rule of a tool that saw it', 'javascript.express.sql-injection'],
  ])('%s', (_, id) => {
    expect(covers({ id }, inLodash())).toBe(true)
  })

  it.each([
    'CVE-2026-12345',
    '000000000000001',
    'javascript.express',
    'f2:0000000000000001',
    'SQL query built from user input',
  ])('and no other: %s', (id) => {
    expect(covers({ id }, inLodash())).toBe(false)
  })

  it('by the rule of any piece of evidence', () => {
    const evidence = [anEvidence(), anEvidence({ ruleId: 'js/sql-injection' })] as const
    expect(covers({ id: 'js/sql-injection' }, aRanked({ evidence: [...evidence] }))).toBe(true)
  })
})

describe('a waiver of a package', () => {
  it('covers every version where none is named, else that one', () => {
    expect(covers({ package: 'pkg:npm/lodash' }, inLodash())).toBe(true)
    expect(covers({ package: 'pkg:npm/lodash@4.17.20' }, inLodash())).toBe(true)
    expect(covers({ package: 'pkg:npm/lodash@4.17.21' }, inLodash())).toBe(false)
    expect(covers({ package: 'pkg:npm/lodash-es' }, inLodash())).toBe(false)
  })

  it('does not cover another version that stands beside it', () => {
    const both = inLodash({ places: [lodash('4.17.15', 'api/package-lock.json')] })
    expect(covers({ package: 'pkg:npm/lodash' }, both)).toBe(true)
    expect(covers({ package: 'pkg:npm/lodash@4.17.20' }, both)).toBe(false)
  })

  it('covers nothing that is in no package', () => {
    expect(covers({ id: 'CWE-89', package: 'pkg:npm/lodash' }, aRanked())).toBe(false)
  })
})

describe('a waiver of paths', () => {
  it('covers what lies there', () => {
    expect(covers({ id: 'CWE-89', paths: ['src/**'] }, aRanked())).toBe(true)
    expect(covers({ id: 'CWE-89', paths: ['lib/**', 'src/orders.js'] }, aRanked())).toBe(true)
    expect(covers({ id: 'CWE-89', paths: ['test/**'] }, aRanked())).toBe(false)
    expect(covers({ id: 'CWE-89', paths: ['*'] }, aRanked())).toBe(false)
  })

  it('looks at where the flaw is, not at the steps that lead to it', () => {
    const traced = aRanked({ places: [{ type: 'code', path: 'test/helper.js', startLine: 1 }] })
    expect(covers({ id: 'CWE-89', paths: ['test/**'] }, traced)).toBe(false)
    expect(covers({ id: 'CWE-89', paths: ['src/**'] }, traced)).toBe(true)
  })

  it('covers a package where it covers every manifest it stands in', () => {
    const both = inLodash({ places: [lodash('4.17.20', 'api/package-lock.json')] })
    expect(covers({ paths: ['web/**'] }, both)).toBe(false)
    expect(covers({ paths: ['web/**', 'api/**'] }, both)).toBe(true)
  })

  it('covers images, endpoints and workloads by what names them', () => {
    const at = (location: Location) => inLodash({ location, places: [] })
    expect(covers({ paths: ['acme/web:*'] }, at({ type: 'package', purl: 'pkg:npm/a@1', image: 'acme/web:1' }))).toBe(
      true,
    )
    expect(covers({ paths: ['/api/**'] }, at({ type: 'endpoint', method: 'GET', url: '/api/orders' }))).toBe(true)
    expect(covers({ paths: ['k8s://prod/**'] }, at({ type: 'workload', uri: 'k8s://prod/web' }))).toBe(true)
    expect(covers({ paths: ['web/**'] }, at({ type: 'package', purl: 'pkg:npm/a@1' }))).toBe(false)
  })
})

describe('the end of a waiver', () => {
  const on = (time: string) => {
    const { waived, idle } = waive([inLodash()], [aWaiver({ expires: '2026-11-23' })], new Date(time))
    return { waived: waived.length, idle: idle.map(({ why }) => why) }
  }

  it('is the last moment of its day, UTC', () => {
    expect(on('2026-11-23T23:59:59.999Z')).toEqual({ waived: 1, idle: [] })
    expect(on('2026-11-24T00:00:00.000Z')).toEqual({ waived: 0, idle: ['expired'] })
    expect(on('2026-11-24T00:30:00+01:00')).toEqual({ waived: 1, idle: [] })
  })
})

describe('waivers', () => {
  it('that cover nothing are named, expired ones as expired', () => {
    const waivers = [
      aWaiver({ id: 'CVE-2020-1111' }),
      aWaiver({ id: 'CVE-2020-2222', expires: '2020-01-01' }),
      aWaiver(),
    ]
    expect(waive([inLodash()], waivers, now).idle.map(({ waiver, why }) => `${waiver.id} ${why}`)).toEqual([
      'CVE-2020-1111 unused',
      'CVE-2020-2222 expired',
    ])
  })

  it('of one finding: the first is named, and the other is not called unused', () => {
    const first = aWaiver({ text: 'first' })
    const { waived, idle } = waive([inLodash()], [first, aWaiver({ id: 'GHSA-jf85-cpcp-j695' })], now)
    expect(waived).toEqual([{ waiver: first, findings: ['f1:0000000000000001'] }])
    expect(idle).toEqual([])
  })

  it('leave every finding where it was', () => {
    const findings = Object.freeze([inLodash(), aRanked({ id: 'f1:2' })])
    expect(waive(findings, [aWaiver()], now).ids).toEqual(new Set(['f1:0000000000000001']))
    expect(findings).toHaveLength(2)
  })

  it('by the ten thousand take no longer than findings and waivers together', () => {
    const waivers = Array.from({ length: 10_000 }, (_, n) => aWaiver({ id: `CVE-2026-${10_000 + n}` }))
    const findings = Array.from({ length: 5000 }, (_, n) =>
      inLodash({ id: `f1:${n}`, identifiers: [{ scheme: 'cve', value: `CVE-2026-${10_000 + n}` }] }),
    )
    const time = cpuTime(() => {
      expect(waive(findings, waivers, now).ids.size).toBe(5000)
    })
    expect(time).toBeLessThan(2000)
  })
})
