import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Health } from '../../src/model/report.ts'
import { createExpander } from '../../src/edge/archives.ts'
import { digestFile } from '../../src/edge/file-bytes.ts'
import { limits } from '../../src/edge/limits.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import { aReportFile } from '../support/report-file.ts'
import { aFolder } from '../support/temp-folder.ts'
import { readOne } from '../support/read-one.ts'

const folder = join(import.meta.dirname, '../../../shared/corpus/reports/malformed')
const there = existsSync(folder)

/** What each file is taken for, and a word of its first problem; none where there is nothing to complain about. */
const expected: Readonly<Record<string, readonly [Health, string | null]>> = {
  'auditjs-banner-1.json': ['unreadable', 'begins neither as JSON nor as XML'],
  'checkmarx-bom-replacement-char-1.xml': ['ok', null],
  'csv-named-json-1.json': ['unreadable', 'begins neither as JSON nor as XML'],
  'fortify-fpr-no-metainfo-1.fpr': ['ok', null],
  'generic-non-numeric-1.json': ['unrecognised', 'none of the'],
  'govulncheck-concatenated-1.json': ['ok', null],
  'mixed-type-bytes-1.json': ['ok', null],
  'not-json-1.json': ['unreadable', 'begins neither as JSON nor as XML'],
  'npm-audit-error-1.json': ['scanner-failed', 'npm audit failed with ENOAUDIT'],
  'osv-empty-1.json': ['unreadable', 'The file is empty (0 bytes)'],
  'sarif-config-error-1.sarif': ['scanner-failed', 'no-such-ruleset.xml'],
  'sarif-empty-1.sarif': ['ok', null],
  'sarif-empty-runs-1.sarif': ['scanner-failed', 'holds no run'],
  'sarif-exec-error-1.sarif': ['scanner-failed', 'Out of memory'],
  'sarif-invalid-1.sarif': ['scanner-failed', 'has no list of results'],
  'sarif-invalid-uri-1.sarif': ['ok', null],
  'sarif-no-runs-1.sarif': ['scanner-failed', 'holds no run'],
  'sarif-no-runs-dd-1.sarif': ['scanner-failed', 'holds no run'],
  'sarif-results-null-1.sarif': ['scanner-failed', 'has no list of results'],
  'sarif-spec-appendix-k-1.sarif': ['partial', 'reports an error'],
  'sarif-suppressions-1.sarif': ['ok', null],
  'sarif-tool-names-1.sarif': ['scanner-failed', 'has no list of results'],
  'veracode-empty-list-1.json': ['unrecognised', 'none of the'],
  'yarn-ndjson-error-1.json': ['scanner-failed', ''],
  'zero-bytes-1.json': ['unreadable', 'The file is empty (0 bytes)'],
}

describe('files that are no good reports', () => {
  it.skipIf(!there)('[shared] are all in the table', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort())
  })

  it.skipIf(!there).each(Object.entries(expected))('[shared] %s is %j', async (name, [health, words]) => {
    const absolute = join(folder, name)
    const expand = createExpander(createScratch(aFolder()), limits)
    const { files, problems } = await expand({ path: name, absolute }, digestFile(absolute).head)
    expect(problems).toEqual([])
    expect(files.length).toBe(1)
    const [file] = files
    const report = readOne(aReportFile(readFileSync(file?.absolute ?? ''), { path: file?.path ?? name }))
    expect(report.health).toBe(health)
    const [problem] = report.problems
    if (words === null) expect(report.problems).toEqual([])
    else {
      expect(problem?.message).toContain(words)
      expect(problem?.next).not.toBe('')
      expect(problem?.at.file).toBe(name)
    }
  })
})
