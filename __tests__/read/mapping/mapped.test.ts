import { describe, expect, it } from 'vitest'
import { detectFormat, readers } from '../../../src/read/index.ts'
import { mapped } from '../../../src/read/mapping/mapped.ts'
import type { Mapping } from '../../../src/read/mapping/mapping-schema.ts'
import { mappings } from '../../../src/read/mappings.generated.ts'
import { aReportFile } from '../../support/report-file.ts'
import { aMapping, readMapped } from './a-mapping.ts'
import { readOne } from '../../support/read-one.ts'

const issue = { rule: 'R1', message: 'Flaw.', path: 'a.js' }

describe('a mapping', () => {
  it('reads JSON, each entry accounted for', () => {
    const report = readMapped(aMapping(), { tool: 'acme', issues: [issue, { rule: 'R2' }, null] })
    expect(report).toMatchObject({
      format: 'acme-scan',
      category: 'sast',
      health: 'partial',
      tool: { name: 'Acme' },
      counts: { read: 3, kept: 1, dismissed: 0, skipped: 2 },
    })
    expect(report.problems.map(({ at }) => at.pointer)).toEqual(['/issues/1', '/issues/2'])
  })

  it('reads what says too little only under its name', () => {
    const mapping = aMapping({ claim: [{ field: '/issues/*' }] })
    const reader = mapped(mapping)
    const empty = { tool: 'acme', issues: [] }
    expect(detectFormat(aReportFile(empty), [reader])).toMatchObject({ problem: { code: 'unrecognised' } })
    expect(detectFormat(aReportFile({ ...empty, issues: [issue] }), [reader])).toEqual({ id: 'acme-scan' })
    expect(readOne(aReportFile(empty, { format: 'acme-scan' }), [reader])).toMatchObject({ health: 'ok', drafts: [] })
  })

  it('names the tool by the title, without the brackets behind it, unless it has a name of its own', () => {
    const named = (tool: Mapping['tool']): unknown =>
      readMapped(aMapping({ title: 'Acme Scan (JSON)', tool }), { tool: 'acme', issues: [] }).tool
    expect(named(undefined)).toEqual({ name: 'Acme Scan' })
    expect(named({ version: '/tool' })).toEqual({ name: 'Acme Scan', version: 'acme' })
    expect(named({ name: 'acme-cli', version: '/tool' })).toEqual({ name: 'acme-cli', version: 'acme' })
  })

  it('reads JSON lines', () => {
    const mapping = aMapping({ syntax: 'json-lines', entries: ['/*'], recognise: [{ field: '/*/rule' }] })
    const report = readMapped(mapping, `${JSON.stringify(issue)}\n${JSON.stringify(issue)}\n`)
    expect(report.drafts.map(({ pointer }) => pointer)).toEqual(['/0', '/1'])
  })

  it('reads XML, elements and attributes, split by `each`', () => {
    const mapping = aMapping({
      syntax: 'xml',
      recognise: [{ field: '/report/@tool', is: 'acme' }],
      entries: ['/report/file'],
      tool: { name: 'Acme', version: '/report/@version' },
      finding: {
        each: 'issue',
        rule: '@id',
        title: '.',
        severity: '@level',
        place: { file: '../@name', line: '@line' },
      },
    })
    const text = `<report tool="acme" version="2"><file name="a.js"><issue id="R1" line="3" level="high">Flaw</issue>
      <issue id="R2">Other</issue></file><file name="b.js"/></report>`
    const { drafts, tool, counts } = readMapped(mapping, text, 'acme.xml')
    expect(tool).toEqual({ name: 'Acme', version: '2' })
    expect(counts).toEqual({ read: 2, kept: 2, dismissed: 0, skipped: 0 })
    expect(drafts.map(({ pointer }) => pointer)).toEqual(['/report/file/issue', '/report/file/issue[2]'])
    expect(drafts[0]?.draft).toMatchObject({ ruleId: 'R1', title: 'Flaw', location: { path: 'a.js', startLine: 3 } })
  })

  it('reads CSV by its columns', () => {
    const { entries: _, ...mapping } = aMapping({
      syntax: 'csv',
      recognise: [{ columns: ['Rule', 'File name'] }],
      finding: { rule: 'Rule', title: 'Rule', place: { file: 'File name' } },
    })
    expect(readMapped(mapping, 'Rule,File name\nR1,a.js\n', 'acme.csv').drafts).toMatchObject([
      { pointer: 'row=2', draft: { location: { path: 'a.js' } } },
    ])
  })

  it('claims no empty list, and takes it for a clean scan under its name', () => {
    const mapping = aMapping({ entries: ['/*'], recognise: [{ field: '/*/rule' }] })
    const reader = mapped(mapping)
    expect(detectFormat(aReportFile('[]'), [reader])).toMatchObject({ problem: { code: 'unrecognised' } })
    expect(readMapped(mapping, [issue]).counts.kept).toBe(1)
  })

  it('refuses an entry whose `each` is no list, so that nothing is lost silently', () => {
    const mapping = aMapping({
      finding: { each: 'places/*', rule: '../rule', title: '../rule', place: { file: 'path' } },
    })
    const report = readMapped(mapping, {
      tool: 'acme',
      issues: [{ rule: 'R1', places: [{ path: 'a.js' }] }, { rule: 'R2', places: 'none' }, { rule: 'R3' }],
    })
    expect(report.counts).toEqual({ read: 2, kept: 1, dismissed: 0, skipped: 1 })
    expect(report.problems[0]?.message).toContain('expected a list at /places')
  })

  it('says what `health` found, with the tool’s words', () => {
    const health = [
      {
        when: { field: '/error' },
        health: 'scanner-failed' as const,
        message: 'Acme failed: {/error}',
        next: 'Run it again.',
      },
    ]
    expect(readMapped(aMapping({ health }), { tool: 'acme', issues: [], error: 'out of memory' })).toMatchObject({
      health: 'scanner-failed',
      problems: [{ message: 'Acme failed: out of memory', next: 'Run it again.' }],
    })
    expect(readMapped(aMapping({ health }), { tool: 'acme', issues: [] }).health).toBe('ok')
  })

  it('that claims what a shipped reader claims is ambiguous, as any two are', () => {
    const mapping = aMapping({ id: 'our-tfsec', recognise: [{ only: ['results'] }], entries: ['/results/*'] })
    const text = JSON.stringify({ results: [{ rule_id: 'AVD-1', location: { filename: 'db.tf' } }] })
    expect(detectFormat(aReportFile(text), [...readers, mapped(mapping)])).toMatchObject({
      problem: { code: 'ambiguous', message: 'Several formats claim this file: tfsec, our-tfsec.' },
    })
  })
})

it('eight or more shipped formats are mappings', () => {
  expect(mappings.length).toBeGreaterThanOrEqual(8)
  for (const { id } of mappings) expect(readers.map((reader) => reader.id)).toContain(id)
})
