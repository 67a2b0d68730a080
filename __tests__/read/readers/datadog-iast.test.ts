import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const found = {
  sources: [
    { origin: 'http.request.parameter', name: 'name', value: 'hunter2-value' },
    { origin: 'sql.row.value', name: 'owner' },
    { origin: 'http.request.path.parameter', name: 'id' },
  ],
  vulnerabilities: [
    {
      type: 'SQL_INJECTION',
      evidence: {
        valueParts: [{ value: 'SELECT ' }, { value: 'x', source: 1 }, { value: 'hunter2-value', source: 0 }],
      },
      location: { path: 'routes/ships.js', line: 12 },
    },
  ],
}
const span = (more: object = {}, meta: object = {}): object => ({
  span_id: 7,
  meta: { 'http.url': 'http://127.0.0.1/ships?name=hunter2-value#top', 'http.method': 'GET', ...meta },
  metrics: { '_dd.iast.enabled': 1 },
  ...more,
})
const asText = span({}, { '_dd.iast.json': JSON.stringify(found) })
const ofJava = (path: string, line: number): object =>
  span(
    {
      meta_struct: {
        iast: { sources: [], vulnerabilities: [{ type: 'XSS', location: { path, line, method: 'get' } }] },
      },
    },
    { language: 'jvm' },
  )

describe('Datadog’s tracers', () => {
  it('give the statement, the route and the parameter of the request that reached it', () => {
    expect(draftAs('datadog-iast', [[asText]])).toMatchObject({
      ruleId: 'SQL_INJECTION',
      identifiers: ['CWE-89'],
      location: { type: 'code', path: 'routes/ships.js', startLine: 12 },
      also: [{ type: 'endpoint', method: 'GET', url: 'http://127.0.0.1/ships', parameter: 'name' }],
      reach: [{ level: 'exercised' }],
    })
  })

  it('never hand on a value of the request', () => {
    expect(JSON.stringify(draftsAs('datadog-iast', [[asText]]))).not.toContain('hunter2')
  })

  it.each([
    ['a tag with text, as Node writes it', asText],
    ['a structure, as Python writes it', span({ meta_struct: { iast: found } })],
    ['a structure with text in it, as Java writes it', span({ meta_struct: { iast: JSON.stringify(found) } })],
  ])('are read from %s', (_, written) => {
    expect(Object.values(draftsAs('datadog-iast', [[written]]))).toHaveLength(1)
  })

  it('name a class in Java: the file is found by it, and a class of the platform is no place', () => {
    const [own, inner, foreign] = [
      ofJava('org.bank.web.Statements', 9),
      ofJava('org.bank.web.Statements$Row', 12),
      ofJava('org.apache.catalina.Valve', -1),
    ].map((one) => draftAs('datadog-iast', [[one]]).location)
    expect(own).toEqual({ type: 'code', path: 'org/bank/web/Statements.java', startLine: 9 })
    expect(inner).toEqual({ type: 'code', path: 'org/bank/web/Statements.java', startLine: 12 })
    expect(foreign).toMatchObject({ type: 'endpoint', url: 'http://127.0.0.1/ships' })
  })

  it('show no more than that code ran where no request reached it', () => {
    const weak = { sources: [], vulnerabilities: [{ type: 'WEAK_HASH', location: { path: 'lib/seal.js', line: 4 } }] }
    expect(draftAs('datadog-iast', [[span({ meta_struct: { iast: weak } })]])).toMatchObject({
      title: 'weak hash',
      reach: [],
    })
  })

  it('are claimed only where they looked: traces of any other tracer are no clean report', () => {
    expect(readAs('', [[span({ metrics: {} })]]).format).not.toBe('datadog-iast')
    expect(readAs('datadog-iast', [[span()]])).toMatchObject({ health: 'ok', counts: { read: 0 }, problems: [] })
  })

  it('skip a tag that is no JSON and one that is none of theirs, with its pointer', () => {
    const report = readAs('datadog-iast', [
      [asText],
      [span({}, { '_dd.iast.json': '{"vulner' })],
      [span({}, { '_dd.iast.json': '{}' })],
    ])
    expect(report.counts).toMatchObject({ kept: 1, skipped: 2 })
    expect(report.health).toBe('partial')
  })
})
