import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/model/condition.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { effectiveSeverity, factTests, partOf, type Test } from '../../src/gate/facts.ts'
import { aReach, aRanked, aService, aSignals, anEvidence, known, unknown } from '../support/builders.ts'

/** true, false, or null where nobody knows. */
function holds<Key extends keyof Facts>(fact: Key, wanted: NonNullable<Facts[Key]>, finding: Partial<Ranked>) {
  const test: Test = factTests[fact](wanted)
  return test(aRanked(finding))
}
const signals = (overrides: Parameters<typeof aSignals>[0]) => ({ signals: aSignals(overrides) })

describe('a fact of a list', () => {
  it('holds where the value is listed, does not where another one is known, and else nobody knows', () => {
    const ranked = (exposure: 'internet' | 'internal') => signals({ exposed: known(exposure) })
    expect(holds('exposure', ['internet'], ranked('internet'))).toBe(true)
    expect(holds('exposure', ['internet'], ranked('internal'))).toBe(false)
    expect(holds('exposure', ['internet'], signals({ exposed: unknown() }))).toBeNull()
    expect(holds('exposure', ['internet', 'unknown'], signals({ exposed: unknown() }))).toBe(true)
  })

  it('is read from where it is known', () => {
    expect(holds('category', ['sast'], {})).toBe(true)
    expect(holds('change', ['open'], { change: 'open' })).toBe(true)
    expect(holds('change', ['open'], { change: 'unknown' })).toBeNull()
    expect(holds('criticality', ['high'], { service: aService() })).toBe(true)
    expect(holds('criticality', ['high'], { service: null })).toBeNull()
    expect(holds('scope', ['runtime'], signals({ scope: known('development') }))).toBe(false)
    expect(holds('relationship', ['direct'], signals({}))).toBeNull()
    expect(holds('reach', ['refuted'], { reach: aReach({ verdict: 'refuted' }) })).toBe(true)
    expect(holds('reach', ['path'], { reach: aReach({ verdict: 'unknown' }) })).toBeNull()
  })

  it('knows a cause that cannot be shown to be just that: it never counts as introduced', () => {
    expect(holds('cause', ['introduced'], { cause: 'unknown' })).toBe(false)
    expect(holds('cause', ['disclosed', 'unknown'], { cause: 'unknown' })).toBe(true)
  })

  it('does not know the data of a service that states none', () => {
    expect(holds('data', ['payment'], { service: aService({ data: ['payment', 'personal'] }) })).toBe(true)
    expect(holds('data', ['health'], { service: aService({ data: ['payment'] }) })).toBe(false)
    expect(holds('data', ['health'], { service: aService({ data: [] }) })).toBeNull()
    expect(holds('data', ['health'], { service: null })).toBeNull()
  })
})

describe('severity', () => {
  const path = aReach({ verdict: 'path', level: 'call_path' })

  it('that nobody states counts as medium, and as high where there is a path', () => {
    expect(effectiveSeverity(aRanked({ severity: 'unknown' }))).toBe('medium')
    expect(effectiveSeverity(aRanked({ severity: 'unknown', reach: path }))).toBe('high')
    expect(effectiveSeverity(aRanked({ severity: 'low', reach: path }))).toBe('low')
  })

  it('is known by both names', () => {
    expect(holds('severity', ['medium'], { severity: 'unknown' })).toBe(true)
    expect(holds('severity', ['unknown'], { severity: 'unknown' })).toBe(true)
    expect(holds('severity', ['high'], { severity: 'unknown' })).toBe(false)
    expect(holds('severity', ['high'], { severity: 'unknown', reach: path })).toBe(true)
    expect(holds('severity', ['medium'], { severity: 'unknown', reach: path })).toBe(false)
  })
})

describe('reach of at least a level', () => {
  const reach = (
    level: ReturnType<typeof aReach>['level'],
    verdict: ReturnType<typeof aReach>['verdict'] = 'unknown',
  ) => ({
    reach: aReach({ level, verdict }),
  })

  it('holds where it is shown to get there or further', () => {
    expect(holds('reach', { atLeast: 'call_path' }, reach('exercised', 'path'))).toBe(true)
    expect(holds('reach', { atLeast: 'call_path' }, reach('call_path', 'path'))).toBe(true)
    expect(holds('reach', { atLeast: 'package_imported' }, reach('package_loaded'))).toBe(true)
    expect(holds('reach', { atLeast: 'present' }, reach('unknown'))).toBe(true)
  })

  it('is not known where nobody looked that far', () => {
    expect(holds('reach', { atLeast: 'call_path' }, reach('symbol_present'))).toBeNull()
    expect(holds('reach', { atLeast: 'exercised' }, reach('call_path', 'path'))).toBeNull()
    expect(holds('reach', { atLeast: 'symbol_present' }, reach('package_loaded'))).toBeNull()
  })

  it('does not hold where those who looked found no way', () => {
    expect(holds('reach', { atLeast: 'call_path' }, reach('package_imported', 'refuted'))).toBe(false)
    expect(holds('reach', { atLeast: 'package_imported' }, reach('package_imported', 'refuted'))).toBe(true)
  })
})

describe('a fact that holds or does not', () => {
  it.each([
    ['exploited', 'exploited'],
    ['fixable', 'fixable'],
    ['corroborated', 'corroborated'],
    ['malicious', 'malicious'],
    ['validSecret', 'valid-secret'],
    ['inChange', 'in-change'],
    ['testCode', 'test-code'],
  ] as const)('%s is the signal %s', (fact, signal) => {
    expect(holds(fact, { is: 'present' }, signals({ [signal]: known(true) }))).toBe(true)
    expect(holds(fact, { is: 'present' }, signals({ [signal]: known(false) }))).toBe(false)
    expect(holds(fact, { is: 'absent' }, signals({ [signal]: known(false) }))).toBe(true)
    expect(holds(fact, { is: 'absent' }, signals({ [signal]: known(true) }))).toBe(false)
    expect(holds(fact, { is: 'present' }, signals({}))).toBeNull()
    expect(holds(fact, { is: 'absent' }, signals({}))).toBeNull()
  })

  it('is unowned where nobody owns it', () => {
    expect(holds('unowned', true, { owners: [] })).toBe(true)
    expect(holds('unowned', false, { owners: [] })).toBe(false)
    expect(holds('unowned', true, {})).toBe(false)
  })

  it('is overdue for all that anybody knows', () => {
    expect(holds('overdue', true, {})).toBeNull()
    expect(holds('overdue', false, {})).toBeNull()
  })
})

describe('likely', () => {
  it('is a probability, or nobody knows', () => {
    expect(holds('likely', { atLeast: 0.1 }, signals({ likely: known(0.1) }))).toBe(true)
    expect(holds('likely', { atLeast: 0.1 }, signals({ likely: known(0.09) }))).toBe(false)
    expect(holds('likely', { atLeast: 0 }, signals({}))).toBeNull()
  })
})

describe('what a finding is part of', () => {
  const lodash = { type: 'package', purl: 'pkg:npm/lodash@1' } as const
  const part = (overrides: Parameters<typeof aSignals>[0], finding: Partial<Ranked> = {}) =>
    partOf(aRanked({ ...finding, ...signals(overrides) }))

  it('is test code or a development dependency where that is known', () => {
    expect(part({ 'test-code': known(true) })).toBe('test')
    expect(part({ 'test-code': known(false), scope: known('development') })).toBe('development')
    expect(part({ scope: known('development') }, { location: lodash })).toBe('development')
  })

  it('is the product where nothing else is left', () => {
    expect(part({ 'test-code': known(false) })).toBe('product')
    expect(part({ 'test-code': known(false), scope: known('runtime') }, { location: lodash })).toBe('product')
  })

  it('is unknown where it may be anything', () => {
    expect(part({})).toBe('unknown')
    expect(part({ 'test-code': known(false) }, { location: lodash })).toBe('unknown')
    expect(part({ scope: known('runtime') }, { location: lodash })).toBe('unknown')
    expect(holds('partOf', ['product'], signals({}))).toBeNull()
    expect(holds('partOf', ['product', 'unknown'], signals({}))).toBe(true)
  })
})

describe('globs', () => {
  const lodash = { type: 'package', purl: 'pkg:npm/%40acme/lodash@1', manifest: 'web/package-lock.json' } as const

  it('match names of services and owners', () => {
    expect(holds('service', ['check*'], { service: aService() })).toBe(true)
    expect(holds('service', ['check*'], { service: null })).toBe(false)
    expect(holds('owner', ['@acme/*'], {})).toBe(true)
    expect(holds('owner', ['@other/*'], {})).toBe(false)
  })

  it('match paths and manifests of every place', () => {
    expect(holds('path', ['src/**'], {})).toBe(true)
    expect(holds('path', ['web/**'], { location: lodash })).toBe(true)
    expect(holds('path', ['web/**'], { places: [lodash] })).toBe(true)
    expect(holds('path', ['**'], { location: { type: 'endpoint', method: 'GET', url: '/a' }, places: [] })).toBe(false)
  })

  it('match packages without their version, in any spelling', () => {
    for (const glob of ['pkg:npm/@acme/*', 'pkg:npm/%40acme/lodash', 'pkg:npm/@acme/lodash@1'])
      expect(holds('package', [glob], { location: lodash }), glob).toBe(true)
    expect(holds('package', ['pkg:npm/lodash'], { location: lodash })).toBe(false)
    expect(holds('package', ['**'], {})).toBe(false)
  })

  it('match tools and rules of any piece of evidence', () => {
    const evidence = [anEvidence(), anEvidence({ tool: { name: 'CodeQL' }, ruleId: 'js/sql-injection' })] as const
    expect(holds('tool', ['codeql'], { evidence: [...evidence] })).toBe(true)
    expect(holds('rule', ['js/*'], { evidence: [...evidence] })).toBe(true)
    expect(holds('rule', ['JS/*'], { evidence: [...evidence] })).toBe(false)
  })
})

describe('identifiers', () => {
  it('match in any spelling', () => {
    const finding = {
      identifiers: [{ scheme: 'cve', value: 'CVE-2021-44228' } as const, { scheme: 'cwe', value: 'CWE-89' } as const],
    }
    expect(holds('identifier', ['cve-2021-44228'], finding)).toBe(true)
    expect(holds('identifier', ['cwe-089'], finding)).toBe(true)
    expect(holds('identifier', ['CVE-2021-44229'], finding)).toBe(false)
  })
})
