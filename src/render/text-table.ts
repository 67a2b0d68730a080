import type picocolors from 'picocolors'
import type { Ranked } from '../model/priority.ts'
import type { Severity } from '../model/severity.ts'
import { fixText } from './advice.ts'
import { columns, fitColumns, foldWords } from './columns.ts'
import { firstFile, placeText } from './place.ts'
import { count, short } from './plain.ts'
import { titleText } from './title.ts'
import type { View } from './view.ts'
import { reasons } from './reasons.ts'

export type Colours = ReturnType<typeof picocolors.createColors>
export type Page = { readonly view: View; readonly width: number; readonly rows: number; readonly c: Colours }

/** Columns of each cell; number, band and severity are as wide as they must be, title and place share what is left. */
type Widths = { readonly number: number; readonly title: number; readonly place: number; readonly owner: number }
const bandWidth = 4
const severityWidth = 8

/** The ranked findings as a table with why and fix below each row, in the page's width; the first `rows` of them, the rest counted. */
export function findingLines(page: Page): readonly string[] {
  const { view, rows, c } = page
  const shown = view.listed.slice(0, rows)
  if (shown.length === 0) return []
  const widths = widthsFor(page, shown)
  const head = ['#', 'band', 'severity', 'what', 'where', 'owner']
  const lines = [c.dim(cells(head, widths).join(' ').trimEnd())]
  for (const finding of shown) lines.push(rowLine(page, finding, widths), ...detailLines(page, finding, widths))
  const left = view.listed.length - shown.length
  const more = `… and ${count(left, 'more finding')}; the assessment file (--json FILE) has them all.`
  if (left > 0) lines.push(...foldWords(more, page.width))
  return lines
}

function widthsFor({ width }: Page, shown: readonly Ranked[]): Widths {
  const number = Math.max(3, String(shown.length).length + 2)
  const owner = Math.min(20, Math.max(5, ...shown.map((finding) => columns(ownerOf(finding)))))
  const flexible = width - number - bandWidth - severityWidth - owner - 5
  const title = Math.floor(flexible * 0.55)
  return { number, owner, title, place: flexible - title }
}

/** Six texts, each in its columns; a place keeps its end, where the file and line are. */
function cells(texts: readonly string[], { number, title, place, owner }: Widths): readonly string[] {
  const sizes = [number, bandWidth, severityWidth, title, place, owner]
  return sizes.map((size, index) => fitColumns(texts[index] ?? '', size, index === 4 ? 'start' : 'end'))
}

function rowLine({ view, c }: Page, finding: Ranked, widths: Widths): string {
  const mark = { block: '✗ ', warn: '! ', shadow: '  ' }[view.rules.get(finding.id)?.[0]?.then ?? 'shadow']
  const number = `${mark}${String(view.rank.get(finding.id) ?? '')}`
  const texts = [number, finding.priority.band, finding.severity, titleOf(finding), whereOf(finding), ownerOf(finding)]
  const paint = [same, same, severityColour(c, finding.severity), c.bold, same, same]
  return cells(texts, widths)
    .map((cell, index) => (paint[index] ?? same)(cell))
    .join(' ')
    .trimEnd()
}

const same = (text: string): string => text

/** Below the row: in full for what a rule stops or warns about, one line each for the rest. */
function detailLines({ view, width, c }: Page, finding: Ranked, widths: Widths): readonly string[] {
  const ruled = view.rules.has(finding.id)
  const why = reasons(finding, ruled ? 4 : 3).map((reason) => short(reason, 120))
  const wasCut = columns(titleOf(finding)) > widths.title || columns(whereOf(finding)) > widths.place
  const lines = [
    ...(ruled && wasCut ? [`${titleOf(finding)}, in ${whereOf(finding)}`] : []),
    ...(why.length === 0 ? [] : [`why: ${why.join(' · ')}`]),
    `fix: ${short(fixText(finding), 200)}`,
  ]
  const room = width - widths.number - 1
  const folded = ruled
    ? lines.flatMap((line) => foldWords(line, room))
    : lines.map((line) => fitColumns(line, room).trimEnd())
  return folded.map((line) => `${' '.repeat(widths.number + 1)}${c.dim(line)}`)
}

const titleOf = (finding: Ranked): string => short(titleText(finding), 200)
const ownerOf = ({ owners }: Ranked): string => short(owners[0]?.handle ?? '', 40) || '-'

/** The file to open where there is one: that is where the fix goes. */
function whereOf(finding: Ranked): string {
  const file = firstFile(finding)
  if (file === null || finding.location.type === 'package') return short(placeText(finding.location), 200)
  return short(file.startLine === undefined ? file.path : `${file.path}:${file.startLine}`, 200)
}

function severityColour(c: Colours, severity: Severity): (text: string) => string {
  return { critical: c.red, high: c.red, medium: c.yellow, unknown: c.yellow, low: c.cyan, info: c.dim }[severity]
}
