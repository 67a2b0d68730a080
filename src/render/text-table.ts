import type picocolors from 'picocolors'
import type { Ranked } from '../model/priority.ts'
import type { Severity } from '../model/severity.ts'
import { fixText } from './advice.ts'
import { columns, fitColumns } from './columns.ts'
import { firstFile, placeText } from './place.ts'
import { count, short } from './plain.ts'
import { titleText } from './title.ts'
import type { View } from './view.ts'
import { factText, whyFacts } from './why.ts'

export type Colours = ReturnType<typeof picocolors.createColors>
export type Page = { readonly view: View; readonly width: number; readonly rows: number; readonly c: Colours }

/** The ranked findings as a table with why and fix below each row, in the page's width; the first `rows` of them, the rest counted. */
const severityWidth = 8

export function findingLines(page: Page): readonly string[] {
  const { view, width, rows, c } = page
  const shown = view.listed.slice(0, rows)
  if (shown.length === 0) return []
  const numberWidth = Math.max(3, String(shown.length).length + 2)
  const fixed = numberWidth + 1 + 4 + 1 + severityWidth + 1
  const ownerWidth = Math.min(20, Math.max(5, ...shown.map((finding) => columns(ownerOf(finding)))))
  const flexible = width - fixed - ownerWidth - 2
  const titleWidth = Math.floor(flexible * 0.55)
  const placeWidth = flexible - titleWidth
  const cells = (number: string, band: string, severity: string, title: string, place: string, owner: string): string =>
    [number, band, severity, title, place, owner].join(' ').trimEnd()
  const pad = (value: string, size: number): string => fitColumns(value, size)
  const head = cells(
    pad('#', numberWidth),
    pad('band', 4),
    pad('severity', severityWidth),
    pad('what', titleWidth),
    pad('where', placeWidth),
    'owner',
  )
  const lines = [c.dim(head)]
  for (const finding of shown) {
    const mark = { block: '✗ ', warn: '! ', shadow: '  ' }[view.rules.get(finding.id)?.[0]?.then ?? 'shadow']
    const number = pad(`${mark}${String(view.rank.get(finding.id) ?? '')}`, numberWidth)
    const severity = severityColour(c, finding.severity)(pad(finding.severity, severityWidth))
    const place = fitColumns(short(whereOf(finding), 200), placeWidth, 'start')
    lines.push(
      cells(
        number,
        pad(finding.priority.band, 4),
        severity,
        c.bold(pad(short(titleText(finding), 200), titleWidth)),
        place,
        pad(ownerOf(finding), ownerWidth),
      ),
    )
    lines.push(...detailLines(page, finding, numberWidth))
  }
  const left = view.listed.length - shown.length
  if (left > 0) lines.push(`… and ${count(left, 'more finding')}; the assessment file (--json FILE) has them all.`)
  return lines
}

function detailLines({ width, c }: Page, finding: Ranked, indent: number): readonly string[] {
  const why = whyFacts(finding, 3).map((fact) => short(factText(fact), 120))
  const space = ' '.repeat(indent + 1)
  const room = width - indent - 1
  const lines = [...(why.length === 0 ? [] : [`why: ${why.join(' · ')}`]), `fix: ${short(fixText(finding), 200)}`]
  return lines.map((line) => `${space}${c.dim(fitColumns(line, room).trimEnd())}`)
}

const ownerOf = ({ owners }: Ranked): string => short(owners[0]?.handle ?? '', 40) || '-'

/** The file to open where there is one: that is where the fix goes. */
function whereOf(finding: Ranked): string {
  const file = firstFile(finding)
  if (file === null || finding.location.type === 'package') return placeText(finding.location)
  return file.startLine === undefined ? file.path : `${file.path}:${file.startLine}`
}

function severityColour(c: Colours, severity: Severity): (text: string) => string {
  return { critical: c.red, high: c.red, medium: c.yellow, unknown: c.yellow, low: c.cyan, info: c.dim }[severity]
}
