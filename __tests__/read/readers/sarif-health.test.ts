import { describe, expect, it } from 'vitest'
import type { RawReport } from '../../../src/model/report.ts'
import { aReportFile } from '../../support/report-file.ts'
import { readRuns, type RunOf } from '../../support/sarif.ts'
import { readOne } from '../../support/read-one.ts'

const health = (...runs: RunOf[]): [string, string | undefined] => {
  const report = readRuns(...runs)
  return [report.health, report.problems[0]?.message]
}
const readJson = (document: unknown): RawReport => readOne(aReportFile(document))

describe('the health of a log', () => {
  it('is good with results, and with none', () => {
    expect(health({ results: [] })).toEqual(['ok', undefined])
    expect(health({ results: [], invocations: [{ executionSuccessful: true }] })).toEqual(['ok', undefined])
  })

  it('is bad where the log is of another version, whose results nobody reads', () => {
    const log = (version: string, $schema: string): object => ({
      version,
      $schema,
      runs: [{ tool: { name: 'Roslyn' }, results: [{ ruleId: 'CA2100', message: 'SQL' }] }],
    })
    expect(readJson(log('1.0.0', 'http://json.schemastore.org/sarif-1.0.0'))).toMatchObject({
      format: 'sarif',
      health: 'unreadable',
      counts: { read: 0 },
      problems: [{ message: 'The log is SARIF 1.0.0, and the version that is read is 2.1.0.' }],
    })
    expect(readJson(log('2.1.0-rtm.5', 'sarif')).health).toBe('ok')
    expect(readJson(log('1.0.0', 'https://acme.example/runs')).health).toBe('unrecognised')
  })

  it('is bad where the tool says that it failed, in its words', () => {
    const failed = (more: object): [string, string | undefined] =>
      health({ invocations: [{ executionSuccessful: false, ...more }] })
    expect(failed({ toolExecutionNotifications: [{ level: 'error', message: { text: 'Out of memory.' } }] })).toEqual([
      'scanner-failed',
      'Acme says that it did not succeed: Out of memory.',
    ])
    expect(
      failed({
        toolConfigurationNotifications: [{ message: { text: 'No such rule.' } }],
        exitCodeDescription: 'bad configuration',
      })[1],
    ).toContain('bad configuration')
    expect(failed({ toolConfigurationNotifications: [{ message: { text: 'No such rule.' } }] })[1]).toContain(
      'No such rule.',
    )
    expect(failed({})[1]).toContain('no reason is given')
  })

  it('is bad where no run took place', () => {
    for (const runs of [null, []])
      expect(readJson({ version: '2.1.0', runs })).toMatchObject({
        format: 'sarif',
        health: 'scanner-failed',
        category: 'sast',
      })
    expect(health({ results: undefined, driver: {} })[0]).toBe('ok')
    expect(readJson({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Acme' } } }] })).toMatchObject({
      health: 'scanner-failed',
      problems: [
        {
          code: 'scanner-failed',
          message: 'A run of Acme has no list of results, which is how SARIF says that no scan took place.',
        },
      ],
    })
    expect(health({ results: null, invocations: [{ executionSuccessful: true }] })[0]).toBe('scanner-failed')
  })

  it('is good without a list of results where the invocation succeeded', () => {
    const run = { tool: { driver: { name: 'Acme' } }, invocations: [{ executionSuccessful: true }] }
    expect(readJson({ version: '2.1.0', runs: [run] }).health).toBe('ok')
  })

  it('is partial where one of several runs did not take place, or the tool met errors', () => {
    expect(health({ results: [] }, { tool: 'Other', results: null })).toEqual([
      'partial',
      'A run of Other has no list of results, which is how SARIF says that no scan took place.',
    ])
    const errors = [
      { level: 'error', message: { text: 'Cannot parse a.js.' } },
      { level: 'error', message: {} },
    ]
    expect(health({ invocations: [{ executionSuccessful: true, toolExecutionNotifications: errors }] })).toEqual([
      'partial',
      'Acme reports 2 errors, so it may not have looked at everything: Cannot parse a.js.',
    ])
    expect(
      health({ invocations: [{ toolExecutionNotifications: [{ level: 'warning', message: { text: 'slow' } }] }] })[0],
    ).toBe('ok')
  })
})

it('knows when the scan ended and of which commit it was', () => {
  const commit = 'ABCDEF0123456789abcdef0123456789abcdef01'
  const report = readRuns(
    { invocations: [{ endTimeUtc: '2026-11-23T10:00:00Z' }, null], versionControlProvenance: [{ revisionId: 'main' }] },
    {
      invocations: [{ endTimeUtc: '2026-11-23T11:00:00Z' }, { endTimeUtc: 'noon' }],
      versionControlProvenance: [{ revisionId: commit }],
    },
  )
  expect(report).toMatchObject({ scannedAt: '2026-11-23T11:00:00.000Z', commit: commit.toLowerCase() })
  expect(readRuns({})).not.toHaveProperty('scannedAt')
})

describe('a log is told by', () => {
  const runs = [{ tool: { driver: { name: 'Acme' } }, results: [] }]
  it.each([
    [{ version: '2.1.0', runs }, 'sarif'],
    [{ runs, version: '2.1.0' }, 'sarif'],
    [{ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs }, 'sarif'],
    [{ runs }, 'sarif'],
    [{ version: '2.0.0', runs }, null],
    [{ version: '1.0', runs: [{ id: 1 }] }, null],
    [{ runs: [{ id: 1 }] }, null],
  ])('%j: %s', (document, format) => {
    expect(readJson(document).format).toBe(format)
  })
})

it('results that stand in another file are never a clean scan', () => {
  const run = {
    tool: { driver: { name: 'Acme' } },
    invocations: [{ executionSuccessful: true }],
    externalPropertyFileReferences: { results: [{ location: { uri: 'scan.results.sarif-external-properties' } }] },
  }
  const report = readJson({ version: '2.1.0', runs: [run] })
  expect(report.health).toBe('partial')
  expect(report.problems[0]?.message).toContain('scan.results.sarif-external-properties')
})
