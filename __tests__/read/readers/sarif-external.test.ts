import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess.ts'
import { read } from '../../../src/read/index.ts'
import { anAssessInput } from '../../support/assess-input.ts'
import { aReportBeside } from '../../support/beside.ts'
import { aReportFile, aResult } from '../../support/report-file.ts'
import { readOne } from '../../support/read-one.ts'

const reference = (uri: string, more: object = {}): object => ({ location: { uri }, ...more })
const external = (more: object): object => ({ version: '2.1.0', guid: 'AAAA-1', runGuid: 'RRRR-1', ...more })
const aSplitLog = (references: object, more: object = {}): object => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Acme' } },
      automationDetails: { guid: 'rrrr-1' },
      externalPropertyFileReferences: references,
      ...more,
    },
  ],
})
const results = external({ results: [aResult(1), aResult(2)] })
const toResults = { results: [reference('ext.json', { guid: 'aaaa-1', itemCount: 2 })] }

describe('results that stand in a file beside the log', () => {
  it('are read from there, with pointers that name it', () => {
    const report = readOne(aReportBeside(aSplitLog(toResults), { 'ext.json': results }))
    expect(report).toMatchObject({
      health: 'ok',
      format: 'sarif',
      tool: { name: 'Acme' },
      counts: { read: 2, kept: 2, dismissed: 0, skipped: 0 },
      parts: ['reports/ext.json'],
      problems: [],
    })
    expect(report.drafts.map(({ pointer, draft }) => [pointer, draft.ruleId])).toEqual([
      ['ext.json#/results/0', 'rule-1'],
      ['ext.json#/results/1', 'rule-2'],
    ])
  })

  it('come after those that stand in the log', () => {
    const log = aSplitLog({ results: [reference('ext.json')] }, { results: [aResult(9)] })
    const { drafts } = readOne(aReportBeside(log, { 'ext.json': results }))
    expect(drafts.map(({ draft }) => draft.ruleId)).toEqual(['rule-9', 'rule-1', 'rule-2'])
  })

  it('belong to the run that names them, in their document', () => {
    const log = {
      version: '2.1.0',
      runs: [
        { tool: { driver: { name: 'First' } }, results: [] },
        { tool: { driver: { name: 'Second' } }, externalPropertyFileReferences: { results: [reference('ext.json')] } },
      ],
    }
    const reports = read(aReportBeside(`${JSON.stringify(log)}\n${JSON.stringify(log)}`, { 'ext.json': results }))
    expect(reports.map(({ drafts }) => drafts.map(({ pointer, draft }) => [pointer, draft.tool?.name]))).toEqual([
      [
        ['/0/ext.json#/results/0', 'Second'],
        ['/0/ext.json#/results/1', 'Second'],
      ],
      [
        ['/1/ext.json#/results/0', 'Second'],
        ['/1/ext.json#/results/1', 'Second'],
      ],
    ])
  })

  it('may be none: the scan is clean', () => {
    const report = readOne(
      aReportBeside(aSplitLog({ results: [reference('ext.json')] }), { 'ext.json': external({ results: [] }) }),
    )
    expect(report).toMatchObject({ health: 'ok', problems: [], counts: { read: 0 } })
  })

  it('that are no results are skipped by their place there', () => {
    const bad = external({ results: [aResult(1), 7] })
    const report = readOne(aReportBeside(aSplitLog(toResults), { 'ext.json': bad }))
    expect(report).toMatchObject({ health: 'partial', counts: { read: 2, kept: 1, skipped: 1 } })
    expect(report.problems.map(({ at }) => at)).toEqual([
      { file: 'reports/scan.sarif', pointer: 'ext.json#/results/1' },
    ])
  })
})

it('a vocabulary that is published on the web is no part of the scan', () => {
  const onTheWeb = reference('https://raw.example/taxonomies/main/CWE_v4.4.sarif')
  const report = readOne(aReportBeside(aSplitLog({ taxonomies: [onTheWeb] }, { results: [] }), {}))
  expect(report).toMatchObject({ health: 'ok', problems: [] })
  expect(readOne(aReportBeside(aSplitLog({ taxonomies: [reference('cwe.json')] }, { results: [] }), {})).health).toBe(
    'partial',
  )
  expect(readOne(aReportBeside(aSplitLog({ results: [onTheWeb] }), {})).health).not.toBe('ok')
})

it('rules, artifacts, taxonomies and invocations that stand beside the log count as if they stood in it', () => {
  const log = aSplitLog({
    driver: reference('rules.json'),
    artifacts: [reference('rest.json')],
    taxonomies: [reference('rest.json')],
    invocations: [reference('rest.json')],
    extensions: [reference('rest.json')],
    results: [reference('rest.json')],
  })
  const rules = external({
    driver: { name: 'Acme Pro', version: '2', rules: [{ id: 'r', defaultConfiguration: { level: 'error' } }] },
  })
  const rest = external({
    artifacts: [{ location: { uri: 'src/a.js' } }],
    taxonomies: [{ name: 'CWE', taxa: [{ id: '89' }] }],
    extensions: [{ name: 'plugin', rules: [{ id: 'p', shortDescription: { text: 'Of the plugin.' } }] }],
    invocations: [{ executionSuccessful: true, endTimeUtc: '2026-11-23T10:00:00Z' }],
    results: [
      {
        ruleId: 'r',
        message: { text: 'M.' },
        locations: [{ physicalLocation: { artifactLocation: { index: 0 }, region: { startLine: 3 } } }],
        taxa: [{ index: 0, toolComponent: { name: 'CWE', index: 0 }, id: '89' }],
      },
    ],
  })
  const report = readOne(aReportBeside(log, { 'rules.json': rules, 'rest.json': rest }))
  expect(report).toMatchObject({
    health: 'ok',
    tool: { name: 'Acme Pro', version: '2' },
    scannedAt: '2026-11-23T10:00:00.000Z',
    parts: ['reports/rules.json', 'reports/rest.json'],
  })
  expect(report.drafts[0]?.draft).toMatchObject({
    location: { path: 'src/a.js', startLine: 3 },
    severity: { word: 'error' },
    identifiers: ['CWE-89'],
  })
})

describe('a file beside the log that is not what the log says is named, and never a clean scan:', () => {
  const problemOf = (references: object, others: Readonly<Record<string, unknown>>): string => {
    const report = readOne(aReportBeside(aSplitLog(references), others))
    expect(report).toMatchObject({ format: 'sarif', category: 'sast' })
    expect(['partial', 'unreadable']).toContain(report.health)
    expect(report.problems[0]?.next).not.toBe('')
    return `${report.health}, ${report.counts.kept} kept: ${report.problems[0]?.message ?? ''}`
  }
  const named = { 'ext.json': results }

  it.each<[string, object, Readonly<Record<string, unknown>>, string]>([
    [
      'missing',
      toResults,
      {},
      'partial, 0 kept: The log keeps its results in another file, `ext.json`, which is not there',
    ],
    [
      'of another guid',
      { results: [reference('ext.json', { guid: 'bbbb' })] },
      named,
      'partial, 0 kept: .*has the guid AAAA-1 and not bbbb',
    ],
    [
      'of another run',
      toResults,
      { 'ext.json': { ...results, runGuid: 'other' } },
      'partial, 0 kept: .*belongs to another run',
    ],
    [
      'a log itself',
      { results: [reference('ext.json')] },
      { 'ext.json': aSplitLog({}, { results: [] }) },
      'partial, 0 kept: .*is a log of its own',
    ],
    [
      'outside, by an escape',
      { results: [reference('%2e%2e%2fext.json')] },
      named,
      'partial, 0 kept: .*`../ext.json`, which lies outside',
    ],
    ['without a place', { results: [{ guid: 'aaaa-1' }] }, named, 'partial, 0 kept: .*whose place is not said'],
    ['no reference', { results: [7] }, named, 'partial, 0 kept: .*whose place is not said'],
    ['no JSON', toResults, { 'ext.json': '<a/>' }, 'partial, 0 kept: .*is no JSON'],
    ['a list', toResults, { 'ext.json': [1] }, 'partial, 0 kept: .*cannot be read'],
    ['empty', toResults, { 'ext.json': '' }, 'partial, 0 kept: .*cannot be read: The file is empty'],
    ['binary', toResults, { 'ext.json': Uint8Array.from([0x50, 0x4b, 3, 4]) }, 'partial, 0 kept: .*a ZIP archive'],
    [
      'of another number',
      { results: [reference('ext.json', { itemCount: 3 })] },
      named,
      'partial, 2 kept: .*holds 3 entries, and it holds 2',
    ],
  ])('%s', (_, references, others, expected) => {
    expect(problemOf(references, others)).toMatch(new RegExp(expected))
  })

  it('cut: what was read counts, and the problem has its place there', () => {
    const text = JSON.stringify(results)
    const report = readOne(aReportBeside(aSplitLog(toResults), { 'ext.json': text.slice(0, text.indexOf('rule-2')) }))
    expect(report).toMatchObject({ health: 'unreadable', counts: { read: 1, kept: 1 } })
    expect(report.problems.map(({ at }) => [at.file, at.byte])).toContainEqual([
      'reports/ext.json',
      text.indexOf('rule-2'),
    ])
  })

  it('named twice: its results count once', () => {
    const twice = { results: [reference('ext.json'), reference('ext.json')] }
    expect(problemOf(twice, named)).toMatch(/^partial, 2 kept: .*was read for another run/)
  })

  it('in circles: a log that names itself', () => {
    const log = aSplitLog({ results: [reference('scan.sarif')] })
    expect(problemOf({ results: [reference('scan.sarif')] }, { 'scan.sarif': log })).toContain('is a log of its own')
  })
})

describe('a file of external properties that is given as a report', () => {
  const path = 'reports/ext.json'

  it('is none where its log is there, too, and counts once', () => {
    const files = [aReportBeside(aSplitLog(toResults), { 'ext.json': results }), aReportFile(results, { path })]
    for (const order of [files, [...files].reverse()]) {
      const { reports, findings, problems } = assess(anAssessInput({ files: order }))
      expect(reports.map(({ file, parts }) => [file, parts])).toEqual([['reports/scan.sarif', [path]]])
      expect(findings.flatMap(({ evidence }) => evidence)).toHaveLength(2)
      expect(problems).toEqual([])
    }
  })

  it('is a problem by name where its log is not', () => {
    const report = readOne(aReportFile(results, { path }))
    expect(report).toMatchObject({ format: 'sarif', category: null, health: 'unreadable', counts: { read: 0 } })
    expect(report.problems[0]?.message).toContain('external properties of a SARIF log')
    expect(readOne(aReportFile(external({ artifacts: [] }), { path })).health).toBe('partial')
  })

  it('does not hide a report that a log merely names', () => {
    const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'Other' } }, results: [] }] }
    const files = [aReportBeside(aSplitLog(toResults), { 'ext.json': log }), aReportFile(log, { path })]
    expect(assess(anAssessInput({ files })).reports.map(({ file }) => file)).toContain(path)
  })
})
