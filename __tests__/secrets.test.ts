import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assess } from '../src/assess.ts'
import type { ReportFile } from '../src/model/report.ts'
import { renderers } from '../src/render/index.ts'
import { aGenericReport, anAssessInput, anEntry } from './support/assess-input.ts'
import { aReportFile } from './support/builders.ts'

const corpus = join(import.meta.dirname, '../../shared/corpus/reports')
const there = existsSync(corpus)
const paths = there
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:json|jsonl|sarif|xml|csv)$/.test(path),
    )
  : []

function reportFile(path: string): ReportFile {
  const bytes = readFileSync(join(corpus, path))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { path: `reports/${path}`, sha256, size: bytes.length, chunks: () => [bytes] }
}

/** Fields in which the corpus's secret scanners write a value; the readers are not asked. */
const valueFields = new Set([
  'Secret',
  'Match',
  'Raw',
  'RawV2',
  'groups',
  'stringsFound',
  'secret',
  'offender',
  'match',
])

function valuesIn(value: unknown, isValue: boolean): string[] {
  if (typeof value === 'string') return isValue ? [value, decoded(value)] : []
  if (Array.isArray(value)) return value.flatMap((item) => valuesIn(item, isValue))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => valuesIn(item, valueFields.has(key)))
}
const decoded = (value: string): string =>
  /^[A-Za-z0-9+/]{8,}={0,2}$/.test(value) ? Buffer.from(value, 'base64').toString('utf8') : ''

/** Whole JSON values, one after another or one in all. */
function documents(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return text.split(/\n(?=\{)/).flatMap((line): unknown[] => {
      try {
        return [JSON.parse(line)]
      } catch {
        return []
      }
    })
  }
}

/** Each line of what is no mask and not the first line of every key. */
const lines = (value: string): string[] =>
  value
    .split(/\r?\n|\\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 8 && !/^-----|\*{3}|REDACTED/.test(line))

describe('a secret', () => {
  it('that one tool names is in no output, where another quotes it in words of its own', () => {
    const value = ['Tr0ub4', 'dor&3'].join('')
    const leak = { RuleID: 'generic', Description: 'Generic', StartLine: 3, EndLine: 3, StartColumn: 1, EndColumn: 9 }
    const leaks = JSON.stringify([
      { ...leak, Match: `x=${value}`, Secret: value, File: 'src/a.py', Fingerprint: 'src/a.py:generic:3', Tags: [] },
    ])
    const gitleaks = aReportFile(leaks, { path: 'reports/gitleaks.json', sha256: 'b'.repeat(64) })
    const bandit = aGenericReport([anEntry({ title: `Compared with ${value}` })])
    const assessment = assess(anAssessInput({ files: [bandit, gitleaks] }))
    expect(assessment.reports.map(({ counts }) => counts.kept)).toEqual([1, 1])
    for (const name of ['json', 'comment', 'summary', 'sarif', 'html', 'text'] as const)
      expect([...renderers[name](assessment)].join(''), name).not.toContain(value)
  })

  it.skipIf(!there)(
    '[shared] that a scanner found shows up in no output of the whole pipeline',
    () => {
      const values = new Set(
        paths
          .filter((path) => path.startsWith('secrets'))
          .flatMap((path) => documents(readFileSync(join(corpus, path), 'utf8')))
          .flatMap((document) => valuesIn(document, false))
          .flatMap(lines),
      )
      expect(values.size).toBeGreaterThan(50)
      // Other tools quote them in their messages, without saying that they are secrets.
      const quoted = [...values].filter((value) =>
        /^(?:AKIA|AIza|LS0t|eyJ|gh[ps]_|glpat-|github_pat_|https:\/\/hooks)/.test(value),
      )
      expect(quoted.length).toBeGreaterThan(8)
      const messages = quoted.map((value, line) =>
        anEntry({ title: `Logs ${value}`, location: { type: 'code', path: 'src/log.js', startLine: line + 1 } }),
      )
      const assessment = assess(anAssessInput({ files: [...paths.map(reportFile), aGenericReport(messages)] }))
      expect(JSON.stringify(assessment.findings.map(({ title }) => title))).toContain('[secret removed]')
      for (const name of ['json', 'comment', 'summary', 'sarif', 'html', 'text'] as const) {
        const output = [...renderers[name](assessment)].join('')
        expect(output.length, name).toBeGreaterThan(0)
        // No value may show up in the message of a failure either.
        expect([...values].filter((value) => output.includes(value)).length, name).toBe(0)
        expect(
          /-----BEGIN[A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?:\s|\\+[nr]|<br>)*[A-Za-z0-9+/=]{8}/.test(output),
          name,
        ).toBe(false)
      }
    },
    300_000,
  )
})
