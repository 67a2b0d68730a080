import picocolors from 'picocolors'
import type { Assessment } from '../model/assessment.ts'
import type { Problem } from '../model/problem.ts'
import type { Severity } from '../model/severity.ts'
import type { Outcome } from '../model/verdict.ts'
import { fixText } from './advice.ts'
import { columns, fitColumns, foldWords } from './columns.ts'
import { firstFile, placeText } from './place.ts'
import { count, grouped, short } from './plain.ts'
import type { RenderOptions } from './renderer.ts'
import { changeSentence, openSentence } from './sentences.ts'
import { titleText } from './title.ts'
import { viewOf, type View } from './view.ts'
import { factText, whyFacts } from './why.ts'
import type { Ranked } from '../model/priority.ts'

type Colours = ReturnType<typeof picocolors.createColors>
type Page = { readonly view: View; readonly width: number; readonly rows: number; readonly c: Colours }

/** How many problems, waivers and the like a terminal shows; the rest is counted. */
const mostOthers = 10

/**
 * The terminal: ranked findings, what is missing, what is wrong with the reports, what is not known, and the verdict in the last
 * line. Fits the width it is told; nothing of a report can control the terminal or the runner.
 */
export function* text(assessment: Assessment, options: RenderOptions = {}): Iterable<string> {
  const c = picocolors.createColors(options.colour === true)
  const page = { view: viewOf(assessment), width: Math.max(60, options.width ?? 100), rows: options.rows ?? 20, c }
  const { notices, problems, summary, verdict } = assessment
  const gaps = verdict.gaps.map(
    ({ expected, because, then }) =>
      `${then === 'undecided' ? '?' : '!'} ${short(expected, 80)}: ${short(because, 400)}`,
  )
  const blocks = [
    notices.flatMap((notice) => indented(page, `${c.bold('Note:')} `, 'Note: ', short(notice, 400))),
    findingLines(page),
    countLines(page),
    listed(page, 'Missing evidence', gaps),
    listed(page, 'Problems', problems.map(problemText)),
    listed(
      page,
      'Waivers',
      verdict.idleWaivers.map(
        ({ waiver, why }) =>
          `${short(waiver.id, 80)} ${why === 'expired' ? `expired on ${waiver.expires}: its findings count again` : 'matches nothing: remove it'}`,
      ),
    ),
    listed(
      page,
      'Not known',
      summary.unknowns.map(({ what, how }) => `${short(what, 300)} To give it: ${short(how, 300)}`),
    ),
  ]
  for (const lines of blocks) if (lines.length > 0) yield `${lines.map(safeLine).join('\n')}\n\n`
  yield `${verdictLine(assessment, c)}\n`
}

/** The last line of every run: the outcome as a word that scripts can look for, and why in one sentence. */
export function verdictLine({ verdict }: Assessment, c: Colours = picocolors.createColors(false)): string {
  const paint: Readonly<Record<Outcome, (text: string) => string>> = {
    pass: c.green,
    warn: c.yellow,
    block: c.red,
    undecided: c.magenta,
  }
  return `Verdict: ${c.bold(paint[verdict.outcome](verdict.outcome))}. ${short(verdict.because, 600)}`
}

/** The runner reads commands at the start of a line; none of these is meant. */
const safeLine = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1: ')

const severityWidth = 8

function findingLines(page: Page): readonly string[] {
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

function countLines(page: Page): readonly string[] {
  const { summary } = page.view.assessment
  const sentences = [changeSentence(page.view), openSentence(page.view)].filter(({ text }) => text !== '')
  const { read, kept, dismissed, skipped } = summary.entries
  const reports = `${count(summary.reports.read, 'report')} read, ${grouped(summary.reports.healthy)} healthy; ${count(read, 'entry', 'entries')}: ${grouped(kept)} kept, ${grouped(dismissed)} dismissed, ${grouped(skipped)} skipped.`
  return [...sentences, { label: 'Reports', text: reports }].flatMap(({ label, text }) =>
    indented(page, `${page.c.bold(`${label}:`)} `, `${label}: `, text),
  )
}

function listed(page: Page, title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  const left = items.length - mostOthers
  const lines = items.slice(0, mostOthers).flatMap((item) => indented(page, '  - ', '  - ', item))
  return [
    page.c.bold(`${title} (${grouped(items.length)})`),
    ...lines,
    ...(left > 0 ? [`  - … and ${grouped(left)} more`] : []),
  ]
}

/** A text folded to the page, its first line after `lead`, the others below it. `bare` is the lead without colours. */
function indented({ width }: Page, lead: string, bare: string, content: string): readonly string[] {
  const space = ' '.repeat(columns(bare))
  return foldWords(content, width - space.length).map((line, index) => `${index === 0 ? lead : space}${line}`)
}

function problemText({ message, next, at }: Problem): string {
  const line = at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`
  const pointer = at.pointer === undefined || at.pointer === '' ? '' : `#${at.pointer}`
  return `${short(`${at.file}${line}${pointer}`, 200)}: ${short(message, 300)} Next: ${short(next, 240)}`
}
