import type { Ranked } from '../model/priority.ts'
import { fixText } from './advice.ts'
import type { Section } from './budget.ts'
import { cellCode, fold, link, prose, row, tableHead } from './markdown.ts'
import { firstFile, permalink, placeText } from './place.ts'
import { count, grouped } from './plain.ts'
import type { View } from './view.ts'
import { factText, whyFacts } from './why.ts'
import { severityMarks } from './words.ts'

/** The ranked list: what, where, why, who and the way out, one finding a row; waived and dismissed ones stand elsewhere. */
export function tableSection(view: View, max: number): Section {
  const { listed } = view
  const head = tableHead(['#', 'Finding', 'Why', 'Owner', 'Fix'])
  return {
    noun: 'findings',
    importance: 1,
    total: listed.length,
    units: listed.slice(0, max).map((finding) => tableRow(view, finding)),
    wrap: (body, shown) => fold(tableTitle(shown, listed.length), `${head}\n${body}`, shown <= 10),
  }
}

const tableTitle = (shown: number, total: number): string =>
  shown === total
    ? `All ${count(total, 'finding')}, most urgent first`
    : `The ${grouped(shown)} most urgent of ${count(total, 'finding')}`

function tableRow(view: View, finding: Ranked): string {
  const rank = grouped(view.rank.get(finding.id) ?? 0)
  return row([
    `${gateMark(view, finding)}${rank}`,
    what(view, finding),
    why(finding),
    who(finding),
    prose(fixText(finding), 160),
  ])
}

function gateMark(view: View, finding: Ranked): string {
  const then = view.rules.get(finding.id)?.[0]?.then
  return then === 'block' ? '⛔ ' : then === 'warn' ? '⚠️ ' : ''
}

function what(view: View, finding: Ranked): string {
  const file = firstFile(finding)
  const url = file === null ? null : permalink(view.assessment.run, file.path, file.startLine, file.endLine)
  const place = link(cellCode(placeText(finding.location), 90), url)
  const fresh = finding.cause === 'introduced' && view.assessment.run.occasion === 'change' ? ' · **new here**' : ''
  return `${severityMarks[finding.severity]}${fresh}<br>**${prose(finding.title, 120)}**<br>${place}`
}

const why = (finding: Ranked): string =>
  whyFacts(finding, 4)
    .map((fact) => prose(factText(fact), 120))
    .join('<br>')

function who(finding: Ranked): string {
  const [first, ...others] = finding.owners
  if (first === undefined) return 'nobody'
  const more = others.length === 0 ? '' : ` +${others.length}`
  return `${cellCode(first.handle, 50)}${more}<br><sub>${prose(first.because, 60)}</sub>`
}
