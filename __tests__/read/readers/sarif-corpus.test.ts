import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RawReport } from '../../../src/model/report.ts'
import { aReportFile } from '../../support/report-file.ts'
import { readOne } from '../../support/read-one.ts'

const corpus = join(import.meta.dirname, '../../../../shared/corpus')
const there = existsSync(join(corpus, 'MANIFEST.tsv'))
const readCorpus = (path: string): RawReport => readOne(aReportFile(readFileSync(join(corpus, path)), { path }))

const rows = there
  ? readFileSync(join(corpus, 'MANIFEST.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((columns) => columns[7] === 'sarif')
      .map((columns): [string, number] => [columns[0] ?? '', Number(columns[9])])
  : []

/** What its authors made odd on purpose, and what we say of it. */
const malformed: Readonly<Record<string, object>> = {
  'sarif-config-error-1': {
    health: 'scanner-failed',
    problems: [{ message: expect.stringContaining('no-such-ruleset.xml') as string }],
  },
  'sarif-exec-error-1': {
    health: 'scanner-failed',
    problems: [{ message: expect.stringContaining('Out of memory.') as string }],
  },
  'sarif-empty-1': { health: 'ok', counts: { read: 0 } },
  'sarif-empty-runs-1': { health: 'scanner-failed' },
  'sarif-no-runs-1': { health: 'scanner-failed' },
  'sarif-no-runs-dd-1': { health: 'scanner-failed' },
  'sarif-results-null-1': { health: 'scanner-failed' },
  'sarif-tool-names-1': { health: 'scanner-failed' },
  'sarif-invalid-1': { health: 'scanner-failed' },
  'sarif-invalid-uri-1': { health: 'ok', counts: { kept: 1 } },
  'sarif-spec-appendix-k-1': {
    health: 'partial',
    counts: { read: 1, dismissed: 1 },
    scannedAt: '2016-07-16T14:19:01.000Z',
  },
  'sarif-suppressions-1': { health: 'ok', counts: { read: 5, kept: 2, dismissed: 3 } },
}

describe.skipIf(!there)('[shared] SARIF of real tools', () => {
  it.each(rows)('%s has %i entries, all accounted for', (path, findings) => {
    const { format, counts, drafts } = readCorpus(`reports/${path}`)
    expect(format).toBe('sarif')
    expect(counts.read).toBe(findings)
    expect(counts.skipped).toBe(0)
    expect(counts.kept).toBe(drafts.filter(({ draft }) => draft.dismissed === undefined).length)
    expect(drafts.every(({ draft }) => draft.title !== '' && draft.ruleId !== '')).toBe(true)
  })

  const odd = there ? readdirSync(join(corpus, 'reports/malformed')).filter((name) => name.endsWith('.sarif')) : []
  it.each(odd)('%s is understood for what it is', (name) => {
    expect(readCorpus(`reports/malformed/${name}`)).toMatchObject({
      format: 'sarif',
      ...malformed[name.replace(/\.sarif$/, '')],
    })
  })
})

describe.skipIf(!there)('[shared] three scanners on one image', () => {
  const labels = new Map(
    there
      ? readFileSync(join(corpus, 'labelled/nginx-image/labels.tsv'), 'utf8')
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t'))
          .map(([report, pointer, cluster]): [string, string] => [`${report ?? ''}${pointer ?? ''}`, cluster ?? ''])
      : [],
  )

  it('name every package and the image alike, and the CVE among the identifiers', () => {
    const packages = new Map<string, Set<string>>()
    let count = 0
    for (const name of ['nginx-grype.sarif.json', 'nginx-snyk.sarif.json', 'nginx-trivy.sarif.json'])
      for (const { draft, pointer } of readCorpus(`labelled/nginx-image/${name}`).drafts) {
        const [cve = '', label = ''] = labels.get(name + pointer)?.split('|') ?? []
        if (label === '' || draft.location.type !== 'package') continue
        count++
        expect(draft.location.image).toBe(
          'nginx@sha256:13d22ec63300e16014d4a42aed735207a8b33c223cff19627dd3042e5a10a3a0',
        )
        expect(draft.identifiers).toContain(cve)
        const [, purl = ''] = /^(.*?)@/.exec(draft.location.purl) ?? []
        packages.set(label, (packages.get(label) ?? new Set()).add(purl))
      }
    expect(count).toBe(263)
    for (const [label, purls] of packages)
      expect([label, ...purls]).toEqual([
        label,
        `pkg:deb/debian/${label.replaceAll('+', '%2B')}`.replaceAll('%2B', '+'),
      ])
  })
})
