import { describe, expect, it } from 'vitest'
import { optionsSchema } from '../src/edge/options.ts'
import { exitCodeOf, run, verdictLine } from '../src/run.ts'
import { aReportFile, aVerdict } from './support/builders.ts'
import { aSink, fakeEdges, type World } from './support/fake-edges.ts'

const rule = {
  id: 'sql-injection',
  properties: { 'security-severity': '9.8', tags: ['security', 'external/cwe/cwe-89'] },
}
const result = {
  ruleId: 'sql-injection',
  level: 'error',
  message: { text: 'SQL from user input' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'src/orders.js' }, region: { startLine: 10 } } }],
}
const sarif = (...results: object[]): string =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Acme Scan', rules: [rule] } }, results }] })
const report = (text: string) => aReportFile(text, { path: 'acme.sarif' })
const change = {
  known: true,
  source: 'a test',
  complete: true,
  files: [{ path: 'src/orders.js', status: 'modified', added: [{ start: 10, end: 10 }] }],
} as const

async function ran(world: Partial<World>, raw: object = {}) {
  const json = aSink('json')
  const edges = fakeEdges({ context: { occasion: 'change' }, change, ...world, sinks: [json, ...(world.sinks ?? [])] })
  const outcome = await run(optionsSchema.parse(raw), edges)
  return { outcome, edges, assessment: JSON.parse(json.written[0] ?? '{}') as Record<string, unknown> }
}

describe('a run', () => {
  it('decides, writes, records and ends with the verdict', async () => {
    const world = { reports: [report(sarif(result))], context: { occasion: 'release' as const } }
    const { outcome, edges, assessment } = await ran(world, { history: 'posture' })
    expect(outcome).toBe('warn')
    expect(assessment).toMatchObject({ verdict: { outcome: 'warn' }, findings: [{ category: 'sast' }] })
    expect(edges.appended).toHaveLength(1)
    expect(edges.lines.at(-1)).toMatch(/^result: Verdict: warn\. /)
  })

  it('without a history leaves nothing in one', async () => {
    const { edges } = await ran({ reports: [report(sarif(result))], context: { occasion: 'release' } })
    expect(edges.appended).toEqual([])
  })

  it('blocks a change that brings a critical flaw, and not one that does not', async () => {
    expect((await ran({ reports: [report(sarif(result))] })).outcome).toBe('block')
    const elsewhere = {
      ...change,
      files: [{ path: 'README.md', status: 'modified' as const, added: [{ start: 1, end: 1 }] }],
    }
    expect((await ran({ reports: [report(sarif(result))], change: elsewhere })).outcome).toBe('pass')
  })

  it('passes a report that ran and found nothing', async () => {
    expect((await ran({ reports: [report(sarif())] })).outcome).toBe('pass')
  })

  it('never passes without a report, or with one that is cut', async () => {
    expect((await ran({})).outcome).toBe('undecided')
    expect((await ran({ reports: [report(sarif(result).slice(0, 200))] })).outcome).toBe('undecided')
  })

  it('is judged by the policy of the base', async () => {
    const base = { '.github/posture-gate.yml': 'version: 1\nextends: advisory\n' }
    const local = { '.github/posture-gate.yml': 'version: 1\nextends: strict\n' }
    expect((await ran({ reports: [report(sarif(result))], base, local })).outcome).toBe('warn')
  })

  it('keeps its verdict where nothing can be written', async () => {
    const sinks = [aSink('comment', new Error('no')), aSink('summary', new Error('no'))]
    const { outcome, edges } = await ran({ reports: [report(sarif(result))], sinks, historyRefuses: new Error('no') })
    expect(outcome).toBe('block')
    expect(edges.lines.filter((line) => line.startsWith('warn'))).toHaveLength(2)
  })

  it('says which code the gate would give where that is not wanted', async () => {
    const { edges } = await ran({ reports: [report(sarif(result))] }, { 'exit-zero': true })
    expect(edges.lines.at(-2)).toBe('info: Exit code 0 by --exit-zero; the gate would give 1.')
  })

  it('gives the same assessment for the same input', async () => {
    const world = { reports: [report(sarif(result, { ...result, ruleId: 'other' }))] }
    expect((await ran(world)).assessment).toEqual((await ran(world)).assessment)
  })
})

it('the verdict is one line, whatever a scanner put into its reason', () => {
  expect(verdictLine(aVerdict({ outcome: 'block', because: 'One\n::error::x\ttwo.' }))).toBe(
    'Verdict: block. One ::error::x two.',
  )
  expect(verdictLine(aVerdict({ because: '' }))).toBe('Verdict: pass')
})

it('exit codes are those of the contract', () => {
  const codes = (options: { 'exit-zero': boolean }) =>
    (['pass', 'warn', 'block', 'undecided'] as const).map((outcome) => exitCodeOf(outcome, options))
  expect(codes({ 'exit-zero': false })).toEqual([0, 0, 1, 2])
  expect(codes({ 'exit-zero': true })).toEqual([0, 0, 0, 0])
})

it('says on demand what became of the entries of each report', async () => {
  const { edges } = await ran({ reports: [report(sarif(result, { nothing: true }))] })
  expect(edges.lines).toContain('debug: acme.sarif: sarif, partial, 2 read = 1 kept + 0 dismissed + 1 skipped')
})
