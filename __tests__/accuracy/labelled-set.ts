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

export type Finding = Assessment['findings'][number]

/** The reports about one application. */
const reportsOf = (application: string): readonly ReportFile[] =>
  filesIn(join(here, 'reports'), (name) => name.startsWith(`${application}-`))

const filesIn = (folder: string, isWanted: (name: string) => boolean): readonly ReportFile[] =>
  readdirSync(folder)
    .filter(isWanted)
    .sort()
    .map((name) => aReportFile(readFileSync(join(folder, name)), { path: `reports/${name}` }))

/** The findings of one application, with its source beside its reports. */
export const findingsOf = (application: string): readonly Finding[] =>
  findingsIn(join(here, 'apps', application), reportsOf(application))

/** The findings of the example that ships, without its catalogue. */
export function findingsOfShop(): readonly Finding[] {
  const shop = join(here, '../../examples/shop')
  return findingsIn(
    shop,
    filesIn(join(shop, 'reports'), (name) => !name.endsWith('.md')),
  )
}

function findingsIn(root: string, reports: readonly ReportFile[]): readonly Finding[] {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const known = new Set(paths)
  const source = (path: string): readonly string[] | null =>
    known.has(path) ? readFileSync(join(root, path), 'utf8').split('\n') : null
  return assess(anAssessInput({ files: reports, source, checkout: () => paths })).findings
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
  gosec: 'sast',
  spotbugs: 'sast',
  wapiti: 'dast',
  zap: 'dast',
  contrast: 'iast',
  datadog: 'iast',
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

/** Whether the tool itself wrote the report: Contrast's and ZAP's were made by a script from the flaws, those of `mono` by hand. */
export const isReal = ({ report }: { readonly report: string }): boolean => !/^mono-|-(?:contrast|zap)\./.test(report)

/** The flaws of the applications that were written down, with their lines, before any tool ran. */
export const writtenDown = rows('flaws.tsv').map(
  ([flaw = '', file = '', line = '', , method = '', route = '', parameter = '']) => ({
    flaw,
    file,
    line: Number(line),
    method,
    route,
    parameter,
  }),
)
