import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/model/draft.ts'
import type { RawReport } from '../../src/model/report.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { normaliser } from '../../src/normalise/index.ts'
import { aReportInfo } from '../support/builders.ts'

const draft = (overrides: Partial<Draft> = {}): Draft => ({
  ruleId: 'sql-injection',
  title: 'SQL query built from user input',
  severity: { word: 'ERROR' },
  location: { type: 'code', path: './src/orders.js', startLine: 42 },
  ...overrides,
})
const raw = (drafts: readonly Draft[], overrides: Partial<RawReport> = {}): RawReport => ({
  ...aReportInfo(),
  severities: { error: 'high' },
  drafts: drafts.map((one, index) => ({ draft: one, pointer: `/results/${index}` })),
  ...overrides,
})
const options = { roots: [], secretKey: 'key' }
const normalised = (one: Partial<Draft>, overrides: Partial<RawReport> = {}): Sighting =>
  normaliser(options)(raw([draft(one)], overrides)).sightings[0] as Sighting // one draft gives one sighting

describe('normalise', () => {
  it('makes one sighting of each draft, with file, hash and pointer', () => {
    const report = normaliser(options)(raw([draft(), draft()]))
    expect(report.sightings.map(({ evidence }) => evidence.source)).toEqual([
      { file: 'reports/semgrep.sarif', sha256: 'a'.repeat(64), pointer: '/results/0' },
      { file: 'reports/semgrep.sarif', sha256: 'a'.repeat(64), pointer: '/results/1' },
    ])
  })

  it('keeps what the report says of itself, and drops the drafts', () => {
    const { sightings, ...info } = normaliser(options)(raw([]))
    expect(sightings).toEqual([])
    expect(info).toEqual(aReportInfo())
  })

  it('brings path, severity and identifiers into one spelling', () => {
    const { evidence, identifiers } = normalised({ identifiers: ['cwe-089', 'cve-2021-44228', null, 'OWASP A03', ''] })
    expect(evidence).toMatchObject({
      location: { path: 'src/orders.js' },
      severity: 'high',
      asReported: 'ERROR',
      confidence: 'unknown',
    })
    expect(identifiers.map(({ value }) => value)).toEqual(['CVE-2021-44228', 'CWE-89'])
  })

  it('keeps the address of a resource, of configuration only, and no path for one', () => {
    const of = (resource: string, category: 'iac' | 'sast' = 'iac') => normalised({ resource, category }).resource
    expect([of('aws_s3_bucket.data'), of(' ')]).toEqual(['aws_s3_bucket.data', undefined])
    expect([of('/deploy/Dockerfile.RUN'), of('aws_s3_bucket.data', 'sast')]).toEqual([undefined, undefined])
  })

  it('takes tool and category of the draft before those of the report', () => {
    const own = normalised({ tool: { name: 'Bandit' }, category: 'secret' })
    expect(own.evidence).toMatchObject({ tool: { name: 'Bandit' }, category: 'secret' })
    expect(normalised({}, { tool: null, category: null }).evidence).toMatchObject({
      tool: { name: 'unknown tool' },
      category: 'sast',
    })
  })

  it('gives a title in one line, cut where it is an essay, and the rule where there is none', () => {
    expect(normalised({ title: ' one\n\ttwo ' }).evidence.title).toBe('one two')
    expect(normalised({ title: '  ' }).evidence.title).toBe('sql-injection')
    const long = normalised({ title: 'word '.repeat(100) }).evidence.title
    expect(long.length).toBeLessThanOrEqual(200)
    expect(long).toMatch(/word…$/)
  })

  it('never cuts a title inside a character', () => {
    for (const shift of ['', 'x'])
      expect(normalised({ title: shift + '😀'.repeat(200) }).evidence.title).not.toMatch(/[\uD800-\uDBFF]…/)
  })
})

describe('a secret', () => {
  const secret = 'hunter22-hunter22'
  const leaky = draft({
    category: 'secret',
    ruleId: `rule ${secret}`,
    title: `Found ${secret} here`,
    secret,
    fix: { advice: `Rotate ${secret}` },
    dismissed: { by: 'tool', justification: `${secret} is only a test` },
    reach: [{ level: 'present', granularity: 'flow', method: 'pattern', original: `matched ${secret}` }],
  })

  it('goes into the keyed hash and nowhere else', () => {
    const sighting = normalised(leaky)
    expect(JSON.stringify(sighting)).not.toContain(secret)
    expect(sighting.secretHash).toMatch(/^[0-9a-f]{32}$/)
  })

  it('of several lines is removed line by line', () => {
    const lines = ['-- first line of it', 'second line of it']
    const sighting = normalised({
      ...leaky,
      secret: lines.join('\r\n'),
      title: `a ${lines[0] ?? ''} b ${lines[1] ?? ''}`,
    })
    expect(sighting.evidence.title).toBe('a [secret removed] b [secret removed]')
  })

  it('without a value has no hash: two unknown values are not one', () => {
    expect(normalised({ ...leaky, secret: '' }).secretHash).toBeUndefined()
    expect(normalised({ ...leaky, secret: ' \n ' }).secretHash).toBeUndefined()
    expect(normalised({ category: 'secret' }).secretHash).toBeUndefined()
  })

  it('has no weakness family: every secret would be one', () => {
    expect(normalised({ ...leaky, identifiers: ['CWE-798'] }).family).toBeNull()
  })
})

describe('the weakness family', () => {
  it('is for flaws in code, endpoints and configuration', () => {
    expect(normalised({ identifiers: ['CWE-89'] }).family).toBe('sql-injection')
    expect(
      normalised({ location: { type: 'endpoint', method: 'GET', url: '/a' }, identifiers: ['CWE-79'] }).family,
    ).toBe('xss')
  })

  it('is not for advisories: two CVEs with one CWE are two flaws', () => {
    const purl = { type: 'package', purl: 'pkg:npm/lodash@4.17.20' } as const
    expect(
      normalised({ category: 'sca', location: purl, identifiers: ['CVE-2020-8203', 'CWE-1321'] }).family,
    ).toBeNull()
    // Many SCA tools write SARIF with nothing but line 1 of the lockfile.
    const lockfile = { type: 'code', path: 'package-lock.json', startLine: 1 } as const
    expect(
      normalised({ category: 'sca', location: lockfile, identifiers: ['CVE-2020-8203', 'CWE-1321'] }).family,
    ).toBeNull()
    expect(
      normalised({ category: 'container', location: lockfile, identifiers: ['CVE-2020-8203', 'CWE-1321'] }).family,
    ).toBeNull()
    expect(normalised({ location: lockfile, identifiers: ['GHSA-35jh-r3h4-6jhm', 'CWE-1321'] }).family).toBeNull()
  })

  it('is not for licences and code quality', () => {
    expect(normalised({ category: 'quality', identifiers: ['CWE-89'] }).family).toBeNull()
  })
})

describe('a fix', () => {
  it('keeps version and advice, trimmed', () => {
    expect(normalised({ fix: { version: ' 4.17.21 ', advice: ' Update \n it ' } }).fix).toEqual({
      version: '4.17.21',
      advice: 'Update it',
    })
  })

  it('of nothing is none', () => {
    expect(normalised({ fix: { version: '  ', advice: '' } }).fix).toBeUndefined()
    expect(normalised({ fix: {} }).fix).toBeUndefined()
  })
})
