import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const result = (extra: object, rest: object = {}): object => ({
  results: [
    {
      check_id: 'rules.sql-injection',
      path: 'src/orders.js',
      start: { line: 3, col: 5 },
      end: { line: 4, col: 1 },
      extra: { message: 'Query built from input. Use placeholders.', severity: 'ERROR', metadata: {}, ...extra },
      ...rest,
    },
  ],
  errors: [],
})
const draft = (extra: object, rest: object = {}): ReturnType<typeof draftAs> =>
  draftAs('semgrep-json', result(extra, rest))

describe('Semgrep JSON', () => {
  it('takes the texts of a run without login for absent: they would make one finding of all', () => {
    expect(draft({ fingerprint: 'requires login', lines: 'requires login' }).toolFingerprint).toBeUndefined()
    expect(draft({ fingerprint: 'abc_0' }).toolFingerprint).toBe('abc_0')
  })

  it('knows which files were looked at, where the report says so', () => {
    const scanned = { ...result({}), paths: { scanned: ['src/orders.js', 'src/a.js'] } }
    expect(readAs('semgrep-json', scanned).scanned).toEqual(['src/orders.js', 'src/a.js'])
    expect(readAs('semgrep-json', result({}))).not.toHaveProperty('scanned')
  })

  it('keeps a code rule in code although every result says NO_VALIDATOR', () => {
    expect(draft({ validation_state: 'NO_VALIDATOR' })).toMatchObject({ category: 'sast', validity: undefined })
  })

  it('tells a validated secret from a refuted one and never quotes the message of either', () => {
    const valid = draft({ validation_state: 'CONFIRMED_VALID', message: 'Found hunter2 in the code' })
    expect(valid).toMatchObject({ category: 'secret', validity: 'valid', title: 'Secret found by rules.sql-injection' })
    expect(draft({ validation_state: 'CONFIRMED_INVALID' }).validity).toBe('invalid')
    expect(draft({ validation_state: 'VALIDATION_ERROR' })).toMatchObject({ category: 'secret', validity: undefined })
  })

  it('reads confidence and CWE from the metadata, one text or a list', () => {
    expect(draft({ metadata: { cwe: 'CWE-89: SQL', confidence: 'HIGH' } })).toMatchObject({
      confidence: 'high',
      identifiers: ['CWE-89: SQL'],
    })
    expect(draft({ metadata: { cwe: ['CWE-89', 'CWE-943'] } }).identifiers).toEqual(['CWE-89', 'CWE-943'])
  })

  it('routes rules about style out of security', () => {
    expect(draft({ metadata: { category: 'performance' } }).category).toBe('quality')
    expect(draft({}, { check_id: 'python.lang.correctness.x' }).category).toBe('quality')
    expect(draft({ metadata: { category: 'security' } }, { check_id: 'python.lang.correctness.x' }).category).toBe(
      'sast',
    )
  })

  it('takes a nosemgrep comment for a dismissal', () => {
    expect(draft({ is_ignored: true }).dismissed?.by).toBe('tool')
  })

  it('turns a data flow trace into places and a path, not an entry path: nothing says that the source is a request', () => {
    const spot = (line: number): object => ({ path: 'src/orders.js', start: { line, col: 1 }, end: { line, col: 9 } })
    const trace = {
      taint_source: ['CliLoc', [spot(1), 'req.query']],
      intermediate_vars: [{ location: spot(2), content: 'x' }],
      taint_sink: ['CliCall', [[spot(3), 'query(x)'], [], ['CliLoc', [spot(4), 'y']]]],
    }
    const found = draft({ dataflow_trace: trace })
    expect(found.also?.map((place) => (place.type === 'code' ? place.startLine : 0))).toEqual([1, 2, 3, 4])
    expect(found.reach).toMatchObject([{ level: 'call_path', granularity: 'flow', method: 'dataflow' }])
  })

  it('names the lockfile of a Supply Chain finding and shows the code that calls it', () => {
    const sca = {
      reachable: true,
      reachability_rule: true,
      kind: 'DirectReachable',
      dependency_match: {
        found_dependency: {
          package: 'lodash',
          version: '4.17.20',
          ecosystem: 'npm',
          transitivity: 'direct',
          lockfile_path: 'web/package-lock.json',
        },
        lockfile: 'web/package-lock.json',
      },
    }
    const found = draft({ sca_info: sca, metadata: { 'sca-vuln-database-identifier': 'CVE-2021-23337' } })
    expect(found).toMatchObject({
      category: 'sca',
      location: { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: 'web/package-lock.json' },
      also: [{ type: 'code', path: 'src/orders.js', startLine: 3 }],
      relationship: 'direct',
      identifiers: ['CVE-2021-23337'],
    })
  })

  it('calls a run failed that ended in an error before it scanned anything, and partial where it scanned', () => {
    const errors = [{ level: 'error', type: 'SemgrepError', message: 'invalid configuration file found' }]
    expect(readAs('semgrep-json', { results: [], errors, paths: { scanned: [] } })).toMatchObject({
      health: 'scanner-failed',
      problems: [{ message: expect.stringContaining('invalid configuration file found') as string }],
    })
    expect(readAs('semgrep-json', { ...result({}), errors, paths: { scanned: ['a.js'] } }).health).toBe('partial')
    const mild = [{ level: 'warn', type: ['PartialParsing', []], message: 'Syntax error', path: 'a.js' }]
    expect(readAs('semgrep-json', { ...result({}), errors: mild }).health).toBe('ok')
  })

  it('is not whole where it gave up files, and failed where it finished none', () => {
    const lost = (path: string, type: string): object => ({ level: 'warn', type, message: `${type} at ${path}`, path })
    const two = [lost('a.js', 'Timeout'), lost('b.js', 'Out of memory'), lost('b.js', 'Timeout')]
    expect(readAs('semgrep-json', { ...result({}), errors: two, paths: { scanned: ['a.js', 'b.js'] } })).toMatchObject({
      health: 'partial',
      problems: [{ message: 'Semgrep did not finish a.js and 1 more: timeout.' }],
    })
    const none = { results: [], errors: two }
    expect(readAs('semgrep-json', { ...none, paths: { scanned: ['a.js', 'b.js', 'c.js'] } }).health).toBe('partial')
    expect(readAs('semgrep-json', { ...none, paths: { scanned: ['a.js', 'b.js'] } })).toMatchObject({
      health: 'scanner-failed',
      problems: [{ message: 'Semgrep did not finish a.js and 1 more: timeout. It finished no file at all.' }],
    })
  })
})
