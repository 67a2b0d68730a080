import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/model/draft.ts'
import type { RawReport } from '../../src/model/report.ts'
import { normaliser, secretsOf, withoutKnownSecrets } from '../../src/normalise/index.ts'
import { aReportInfo } from '../support/builders.ts'

const draft = (overrides: Partial<Draft>): Draft => ({
  ruleId: 'B105',
  title: 'Possible hardcoded password',
  severity: {},
  location: { type: 'code', path: 'src/app.py', startLine: 3 },
  ...overrides,
})
const raw = (...drafts: readonly Draft[]): RawReport => ({
  ...aReportInfo(),
  severities: {},
  drafts: drafts.map((one, index) => ({ draft: one, pointer: `/results/${index}` })),
})
const toReport = (...drafts: readonly Partial<Draft>[]) =>
  normaliser({ roots: [], secretKey: 'key' })(raw(...drafts.map(draft)))

const value = ['Tr0ub4', 'dor&3'].join('')

describe('secretsOf', () => {
  it('gives what a report names as secrets, line by line', () => {
    expect(secretsOf(raw(draft({ secret: `${value}\r\n  other-${value}` }), draft({})))).toEqual([
      value,
      `other-${value}`,
    ])
  })

  it.each(['changeme', 'PASSWORD', '12345678', 'Ab1-', ''])('does not take the word «%s» for a value', (secret) => {
    expect(secretsOf(raw(draft({ secret })))).toEqual([])
  })
})

describe('withoutKnownSecrets', () => {
  it('removes a value that one report knows from every text of the others', () => {
    const report = toReport({
      title: `Literal ${value} compared`,
      ruleId: `literal/${value}`,
      fix: { advice: `Move ${value} out`, version: '2.0.0' },
      dismissed: { by: 'tool', justification: `${value} is a sample` },
      reach: [{ level: 'present', granularity: 'line', method: 'static', original: `saw ${value}` } as never],
    })
    const [clean] = withoutKnownSecrets([report], new Set([value]))
    expect(JSON.stringify(report)).toContain(value)
    expect(JSON.stringify(clean)).not.toContain(value)
    expect(clean?.sightings[0]?.evidence.title).toBe('Literal [secret removed] compared')
    expect(clean?.sightings[0]?.fix).toEqual({ advice: 'Move [secret removed] out', version: '2.0.0' })
  })

  it('removes the longer of two values that begin alike, and every one of them', () => {
    const report = toReport({ title: `${value} then ${value}-long, ${value}` })
    const [clean] = withoutKnownSecrets([report], new Set([value, `${value}-long`]))
    expect(clean?.sightings[0]?.evidence.title).toBe('[secret removed] then [secret removed], [secret removed]')
  })

  it('leaves a sighting without any of them as the object it was', () => {
    const report = toReport({ title: 'SQL query built from user input', fix: { advice: 'Bind it' } })
    expect(withoutKnownSecrets([report], new Set([value]))[0]?.sightings[0]).toBe(report.sightings[0])
    expect(withoutKnownSecrets([report], new Set())[0]).toBe(report)
  })

  it('removes it from what is said of a report', () => {
    const problem = { code: 'entry-skipped', message: `found ${value}`, next: 'Look.', at: { file: 'a.json' } } as const
    const [clean] = withoutKnownSecrets([{ ...toReport(), problems: [problem] }], new Set([value]))
    expect(clean?.problems[0]?.message).toBe('found [secret removed]')
  })
})
