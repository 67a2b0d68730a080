import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { assess } from '../../src/assess.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { ReportFile } from '../../src/model/report.ts'
import { anAssessInput } from '../support/assess-input.ts'
import { aReportFile } from '../support/report-file.ts'

const here = import.meta.dirname
/** Our own applications: each is a checkout of its own, and nobody tells the pipeline its routes. */
export const applications = readdirSync(join(here, 'apps')).sort()

/** A sighting by its report and pointer, as labels and near misses write it. */
export type Named = { readonly report: string; readonly pointer: string }
export type Label = Named & { readonly flaw: string }
export type NearMiss = { readonly kind: string; readonly a: Named; readonly b: Named; readonly why: string }

const rows = (file: string): string[][] =>
  readFileSync(join(here, file), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))

/** Which flaw every sighting is about, read by hand; `-` is about none. */
export const labels: readonly Label[] = rows('labels.tsv').map(([report = '', pointer = '', flaw = '']) => ({
  report,
  pointer,
  flaw,
}))

/** Pairs of sightings that look alike and are two flaws. */
export const nearMisses: readonly NearMiss[] = rows('near-misses.tsv').map(
  ([kind = '', reportA = '', pointerA = '', reportB = '', pointerB = '', why = '']) => ({
    kind,
    a: { report: reportA, pointer: pointerA },
    b: { report: reportB, pointer: pointerB },
    why,
  }),
)

/** The reports about one application. */
export const reportsOf = (application: string): readonly ReportFile[] =>
  readdirSync(join(here, 'reports'))
    .filter((name) => name.startsWith(`${application}-`))
    .sort()
    .map((name) => aReportFile(readFileSync(join(here, 'reports', name)), { path: `reports/${name}` }))

export type Finding = Assessment['findings'][number]

/** The findings of one application, with its source beside its reports. */
export function findingsOf(application: string): readonly Finding[] {
  const root = join(here, 'apps', application)
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const known = new Set(files)
  const source = (path: string): readonly string[] | null =>
    known.has(path) ? readFileSync(join(root, path), 'utf8').split('\n') : null
  return assess(anAssessInput({ files: reportsOf(application), source, checkout: () => files })).findings
}

export const nameOf = ({ report, pointer }: Named): string =>
  `${report} ${pointer.replace(/^#/, '').replaceAll('[1]', '')}`

/** The finding that every sighting became part of. */
export function findingByName(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(
    findings.flatMap((finding) =>
      finding.evidence.map(({ source: { file, pointer } }) => [nameOf({ report: basename(file), pointer }), finding]),
    ),
  )
}

export type Kind = 'sast' | 'dast' | 'iast' | 'secrets' | 'sca' | 'image'
const kinds: Readonly<Record<string, Kind>> = {
  semgrep: 'sast',
  bandit: 'sast',
  eslint: 'sast',
  wapiti: 'dast',
  zap: 'dast',
  contrast: 'iast',
  gitleaks: 'secrets',
  'detect-secrets': 'secrets',
  trivy: 'sca',
  grype: 'sca',
  image: 'image',
}

/** What kind of tool wrote a report, by its name: `application-tool.ending`. */
export function kindOf(report: string): Kind {
  const kind = kinds[/^[^-]+-([\w-]+)\./.exec(report)?.[1] ?? '']
  if (kind === undefined) throw new Error(`${report} is called after no tool that is known here`)
  return kind
}
