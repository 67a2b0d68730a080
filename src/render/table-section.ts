import type { Ranked } from '../model/priority.ts'
import { fixText } from './advice.ts'
import type { Section } from './budget.ts'
import { cellCode, fold, prose, row, tableHead } from './markdown.ts'
import { placeMarkdown } from './place-markdown.ts'
import { count, grouped } from './plain.ts'
import { titleText } from './title.ts'
import type { View } from './view.ts'
import { reasons } from './reasons.ts'
import { severityMarks } from './words.ts'

/** The ranked list: what, where, why, who and the way out, one finding a row; waived and dismissed ones stand elsewhere. */
export function tableSection(view: View, max: number): Section {
  const { listed } = view
  const head = tableHead(['#', 'What and where', 'Why, the fix, and who'])
  const quiet = view.blocking.length + view.warning.length === 0
  return {
    leftOut: (left, total) => `${grouped(left)} of ${count(total, 'finding')}`,
    importance: 1,
    total: listed.length,
    units: listed.slice(0, max).map((finding) => tableRow(view, finding)),
    wrap: (body, shown) => fold(tableTitle(shown, listed.length), `${head}\n${body}`, quiet && shown <= 5),
  }
}

const tableTitle = (shown: number, total: number): string =>
  shown === total
    ? `${count(total, 'finding')}, most urgent first`
    : `The ${grouped(shown)} most urgent of ${count(total, 'finding')}`

function tableRow(view: View, finding: Ranked): string {
  const rank = grouped(view.rank.get(finding.id) ?? 0)
  return row([`${gateMark(view, finding)}${rank}`, what(view, finding), why(view, finding)])
}

function gateMark(view: View, finding: Ranked): string {
  const then = view.rules.get(finding.id)?.[0]?.then
  return then === 'block' ? '⛔ ' : then === 'warn' ? '⚠️ ' : ''
}

function what(view: View, finding: Ranked): string {
  const title = `${severityMarks[finding.severity]}: **${prose(titleText(finding), 120)}**`
  return `${title}<br>${placeMarkdown(view.assessment.run, finding, cellCode)}`
}

function why(view: View, finding: Ranked): string {
  const isNew = finding.cause === 'introduced' && view.assessment.run.occasion === 'change'
  const known = reasons(finding, 4).map((reason) => prose(reason, 160))
  const lines = [
    [...(isNew ? ['**new in this change**'] : []), ...known].join(' · '),
    `**Fix:** ${prose(fixText(finding), 160)}`,
    `**Owner:** ${who(finding)}`,
  ]
  return lines.filter((line) => line !== '').join('<br>')
}

function who(finding: Ranked): string {
  const [first, ...others] = finding.owners
  if (first === undefined) return 'nobody'
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `${cellCode(first.handle, 50)}${more} (${prose(first.because, 60)})`
}
