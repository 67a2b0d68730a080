import { resolve } from 'node:path'
import { createExpander } from '../edge/archives.ts'
import { findFiles } from '../edge/find-files.ts'
import { limits } from '../edge/limits.ts'
import { createTerminalLog } from '../edge/log.ts'
import { openReports } from '../edge/report-files.ts'
import { printable } from '../edge/safe-text.ts'
import { createScratch } from '../edge/scratch.ts'
import { readText } from '../edge/text-file.ts'
import { failure } from '../errors.ts'
import { describeLocation } from '../model/location.ts'
import { reportName, type Report, type ReportFile } from '../model/report.ts'
import { normaliser } from '../normalise/index.ts'
import { formatMistake } from '../policy/index.ts'
import { detectFormat, mapped, parseMapping, read, readers, type Mapping } from '../read/index.ts'
import type { Call } from './command.ts'

/** Rows that are shown of one report. */
const most = 50

/** Shows what a mapping reads in reports: its entries, and what it skips and why. 0 where every report is read whole. */
export async function tryMapping([path = '', ...patterns]: readonly string[], call: Call): Promise<number> {
  if (patterns.length === 0)
    throw failure('input-invalid', '--try needs a mapping and a report: `--try mapping.yml report.json`')
  const text = await readText(resolve(call.cwd, path), path)
  if (text === null) throw failure('file-missing', `the mapping \`${path}\``)
  const parsed = parseMapping({ file: path, text })
  if ('mistakes' in parsed)
    throw failure('mapping-invalid', parsed.mistakes.map((mistake) => `\n  ${formatMistake(mistake)}`).join(''))
  const scratch = createScratch()
  try {
    const log = createTerminalLog(
      { people: call.stderr, result: call.stdout },
      { quiet: false, verbose: false, secrets: [] },
    )
    const { cwd } = call
    const found = await findFiles({ patterns, cwd, root: cwd, confine: null, outputs: [] })
    const { files, problems } = await openReports(found.files, { expand: createExpander(scratch, limits), limits, log })
    for (const { at, message } of [...found.problems, ...problems]) log.warn(`${at.file} ${message}`)
    const healths = files.map((file) => tryOne(file, parsed.mapping, call))
    return files.length > 0 && healths.every((ok) => ok) ? 0 : 2
  } finally {
    scratch.dispose()
  }
}

function tryOne(file: ReportFile, mapping: Mapping, { stdout }: Call): boolean {
  const reader = mapped(mapping)
  const normalise = normaliser({ roots: [], secretKey: 'a trial' })
  const reports = read({ ...file, format: mapping.id }, [reader]).map(normalise)
  const detected = detectFormat(file, [...readers.filter(({ id }) => id !== mapping.id), reader])
  const claimed = 'id' in detected && detected.id === mapping.id
  const strange = claimed
    ? []
    : [`  not told by its content: ${'id' in detected ? `${detected.id} claims it` : detected.problem.message}`]
  const lines = reports.flatMap((report) => [
    `${reportName(report)}: ${report.health}; ${countsInWords(report)}`,
    ...strange,
    ...rowsOf(report),
    ...report.problems.map(
      ({ message, at, next }) => `  ! ${at.line === undefined ? '' : `line ${at.line}: `}${message}\n    ${next}`,
    ),
  ])
  stdout.write(printable(`${lines.join('\n')}\n`))
  return claimed && reports.every(({ health }) => health === 'ok')
}

const countsInWords = ({ counts }: Report): string =>
  `${counts.read} read: ${counts.kept} kept, ${counts.dismissed} dismissed, ${counts.skipped} skipped`

function rowsOf({ sightings }: Report): readonly string[] {
  const rows = sightings
    .slice(0, most)
    .map(({ evidence }) => [
      evidence.ruleId,
      `${evidence.severity}${evidence.asReported === undefined ? '' : ` (${evidence.asReported})`}`,
      `${describeLocation(evidence.location)}${evidence.dismissed === undefined ? '' : ' [dismissed]'}`,
      evidence.title,
    ])
  if (rows.length === 0) return []
  const table = [['rule', 'severity', 'place', 'title'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.min(60, Math.max(...table.map((row) => row[column]?.length ?? 0))))
  const more = sightings.length - rows.length
  return [
    ...table.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ]
}
