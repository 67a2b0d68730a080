import picocolors from 'picocolors'
import type { Assessment, Unknown } from '../model/assessment.ts'
import type { Group } from '../model/group.ts'
import type { Problem } from '../model/problem.ts'
import type { Gap, IdleWaiver, Violation } from '../model/verdict.ts'
import { columns, foldWords } from './columns.ts'
import { problemPlace } from './place.ts'
import { asSentence, count, grouped, short } from './plain.ts'
import type { RenderOptions } from './renderer.ts'
import { changeSentence, openSentence } from './sentences.ts'
import { findingLines, type Page } from './text-table.ts'
import { trialText } from './trials.ts'
import { viewOf } from './view.ts'

/** How many problems, waivers and the like a terminal shows; the rest is counted. */
const mostOthers = 10

/**
 * The terminal: ranked findings, the rules that fired, what is missing, what is wrong with the reports and what is not known; the
 * verdict's own line is the last of the run and is written by it. Fits the width it is told; nothing of a report can control the
 * terminal or the runner.
 */
export function* text(assessment: Assessment, options: RenderOptions = {}): Iterable<string> {
  const c = picocolors.createColors(options.colour === true)
  const page = { view: viewOf(assessment), width: Math.max(60, options.width ?? 100), rows: options.rows ?? 20, c }
  const { groups, notices, problems, summary, verdict } = assessment
  const blocks = [
    notices.flatMap((notice) => indented(page, `${c.bold('Note:')} `, 'Note: ', short(notice, 400))),
    findingLines(page),
    countLines(page),
    listed(page, 'One piece of work each', groups, groupText),
    listed(page, 'Rules that fired', verdict.violations, ruleText),
    listed(page, 'Missing evidence', verdict.gaps, gapText),
    listed(page, 'Problems', problems, problemText),
    listed(page, 'Waivers', verdict.idleWaivers, waiverText),
    listed(page, 'Not known', summary.unknowns, unknownText),
  ]
  for (const lines of blocks) if (lines.length > 0) yield `${lines.map(safeLine).join('\n')}\n\n`
}

/** The runner reads commands at the start of a line; none of these is meant. */
const safeLine = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1: ')

function countLines(page: Page): readonly string[] {
  const { summary } = page.view.assessment
  const sentences = [changeSentence(page.view), openSentence(page.view)].filter(({ text }) => text !== '')
  const { read, kept, dismissed, skipped } = summary.entries
  const reports = `${count(summary.reports.read, 'report')} read, ${grouped(summary.reports.healthy)} healthy; ${count(read, 'entry', 'entries')}: ${grouped(kept)} kept, ${grouped(dismissed)} dismissed, ${grouped(skipped)} skipped.`
  const trials = page.view.assessment.trials.map((trial) => ({ label: 'On trial', text: trialText(trial) }))
  return [...sentences, { label: 'Reports', text: reports }, ...trials].flatMap(({ label, text }) =>
    indented(page, `${page.c.bold(`${label}:`)} `, `${label}: `, text),
  )
}

function listed<T>(page: Page, title: string, items: readonly T[], write: (item: T) => string): readonly string[] {
  if (items.length === 0) return []
  const left = items.length - mostOthers
  const lines = items.slice(0, mostOthers).flatMap((item) => indented(page, '  - ', '  - ', write(item)))
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

const effects = { block: '✗ blocks', warn: '! warns', shadow: '  only recorded' } as const

const groupText = ({ title, where }: Group): string =>
  `${short(title, 240)}${where === '' ? '' : ` (${short(where, 120)})`}`

const ruleText = ({ rule, reason, then, findings }: Violation): string =>
  `${effects[then].trim()}: ${short(rule, 80)} on ${count(findings.length, 'finding')}. ${short(reason, 300)}`

const gapText = ({ expected, because, then }: Gap): string =>
  `${then === 'undecided' ? '?' : '!'} ${short(expected, 80)}: ${short(because, 400)}`

const problemText = ({ message, next, at }: Problem): string =>
  `${short(problemPlace(at), 200)}: ${asSentence(short(message, 300))} Next: ${short(next, 240)}`

const waiverText = ({ waiver, why }: IdleWaiver): string =>
  `${short(waiver.id, 80)} ${why === 'expired' ? `expired on ${short(waiver.expires, 20)}: its findings count again` : 'matches nothing: remove it'}`

const unknownText = ({ what, how }: Unknown): string => `${asSentence(short(what, 300))} To give it: ${short(how, 300)}`
