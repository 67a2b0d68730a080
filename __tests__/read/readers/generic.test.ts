import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const finding = { rule: 'R1', title: 'Flaw', severity: 'high', location: { type: 'code', path: 'a.js', startLine: 1 } }
const report = (changes: object): object => ({
  schema: 'posture-gate/report/v1',
  tool: { name: 'Acme' },
  category: 'iac',
  findings: [{ ...finding, ...changes }],
})

describe('our own format', () => {
  it('says what kind of tool speaks, also where it found nothing', () => {
    expect(readAs('generic', { ...report({}), findings: [] }).category).toBe('iac')
  })

  it('takes the category of the report and fills in what reach leaves out', () => {
    expect(draftAs('generic', report({ reach: { level: 'call_path' } }))).toMatchObject({
      category: 'iac',
      reach: [{ level: 'call_path', granularity: 'flow', method: 'metadata', original: 'call_path' }],
    })
  })

  it.each([
    [{ severty: 'high' }, 'severty'],
    [{ location: { type: 'code', path: 'a.js', line: 3 } }, 'line'],
    [{ reach: { level: 'call_path', why: 'x' } }, 'why'],
    [{ fix: { versions: '1' } }, 'versions'],
  ])('skips a finding with an unknown key and names it: %j', (changes, key) => {
    const found = readAs('generic', report(changes))
    expect(found).toMatchObject({
      health: 'partial',
      counts: { read: 1, skipped: 1 },
      problems: [{ at: { pointer: '/findings/0' } }],
    })
    expect(found.problems[0]?.message).toContain(`"${key}"`)
  })

  it.each([
    { severity: 'HIGH' },
    { location: { type: 'package', purl: 'lodash' } },
    { location: { type: 'file', path: 'a' } },
    { reach: { level: 'maybe' } },
    { rule: '' },
  ])('skips a finding with a value that is none of the allowed: %j', (changes) => {
    expect(readAs('generic', report(changes)).counts).toEqual({ read: 1, kept: 0, dismissed: 0, skipped: 1 })
  })

  it.each([
    [{ type: 'package', purl: 'pkg:npm/a@1', manifest: 'package-lock.json' }],
    [{ type: 'endpoint', method: 'GET', url: '/a', parameter: 'q' }],
    [{ type: 'workload', uri: 'k8s://shop/web' }],
  ])('knows the location %j', (location) => {
    expect(draftAs('generic', report({ location })).location).toEqual(location)
  })
})

it('is what its page shows', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/formats-generic.md'), 'utf8')
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  expect(draftAs('generic', example)).toMatchObject({ ruleId: 'ACME-7', reach: [{ level: 'call_path' }] })
})
