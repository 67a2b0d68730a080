import type { Assessment } from '../model/assessment.ts'
import { reportName } from '../model/report.ts'
import { html as escaped, htmlCode, htmlFinding } from './html-finding.ts'
import { htmlStyle } from './html-style.ts'
import { problemPlace } from './place.ts'
import { asSentence, count, grouped } from './plain.ts'
import type { RenderOptions } from './renderer.ts'
import { changeSentence, openSentence } from './sentences.ts'
import { viewOf, type View } from './view.ts'
import { outcomeWords } from './words.ts'

/** Findings a browser still scrolls through without lag. */
const mostFindings = 5000
const mostOthers = 1000

/** One page with everything in it: no network, no script. Findings beyond the limit are counted. */
export const html = (assessment: Assessment, options: RenderOptions = {}): Iterable<string> =>
  pieces(viewOf(assessment), options.rows ?? mostFindings)

function* pieces(view: View, rows: number): Generator<string> {
  const { assessment } = view
  const { run, verdict, notices } = assessment
  const name = run.repository === undefined ? 'Posture Gate' : `Posture Gate: ${escaped(run.repository, 200)}`
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<style>${htmlStyle}</style></head><body><main>
<div class="verdict ${verdict.outcome}"><h1>${outcomeWords[verdict.outcome]}: ${escaped(asSentence(verdict.because), 600)}</h1>
${[changeSentence(view), openSentence(view)].map(({ label, text }) => (text === '' ? '' : `<p><b>${label}:</b> ${text}</p>`)).join('\n')}
<p class="dim">${whereAndWhen(assessment)}</p></div>\n`
  for (const notice of notices) yield `<p class="note"><b>Note:</b> ${escaped(notice, 600)}</p>\n`
  yield* listOf(
    'Missing evidence',
    verdict.gaps,
    ({ expected, because, then }) =>
      `${then === 'undecided' ? '❓' : '⚠️'} ${htmlCode(expected)}: ${escaped(because, 600)}`,
  )
  yield `<h2>${view.listed.length === 0 ? 'No findings' : `${count(view.listed.length, 'finding')}, most urgent first`}</h2>\n`
  for (const finding of view.listed.slice(0, rows)) yield htmlFinding(view, finding)
  if (view.listed.length > rows)
    yield `<p><b>Not shown here:</b> ${grouped(view.listed.length - rows)} of ${count(view.listed.length, 'finding')}. The assessment file has them all.</p>\n`
  yield* others(view)
  yield '</main></body></html>\n'
}

function whereAndWhen({ run, policy }: Assessment): string {
  const parts = [
    run.headSha === undefined ? '' : `commit ${htmlCode(run.headSha.slice(0, 12))}`,
    run.branch === undefined ? '' : `branch ${htmlCode(run.branch, 100)}`,
    run.pullRequest === undefined ? '' : `pull request ${run.pullRequest}`,
    `judged on ${escaped(run.now, 40)} by ${escaped(policy.source, 200)}`,
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

function* others(view: View): Generator<string> {
  const { groups, verdict, problems, summary, reports } = view.assessment
  yield* listOf(
    'Work that closes several findings',
    groups,
    ({ title, where }) => `${escaped(title, 300)}${where === '' ? '' : ` (${htmlCode(where, 160)})`}`,
  )
  yield* listOf(
    'Rules that fired',
    verdict.violations,
    ({ rule, reason, then, findings }) =>
      `${htmlCode(rule)} (${then}) on ${count(findings.length, 'finding')}: ${escaped(reason)}`,
  )
  yield* listOf(
    'Problems with the reports',
    problems,
    ({ at, message, next }) =>
      `${htmlCode(problemPlace(at))}: ${escaped(asSentence(message))} <b>Next:</b> ${escaped(next)}`,
  )
  yield* listOf(
    'Waived',
    verdict.waived,
    ({ waiver, findings }) =>
      `${htmlCode(waiver.id)} until ${escaped(waiver.expires)}, ${count(findings.length, 'finding')}: ${escaped(waiver.text)} (${waiver.reason}, approved by ${htmlCode(waiver.approvedBy, 80)})`,
  )
  yield* listOf(
    'Waivers that decide nothing any more',
    verdict.idleWaivers,
    ({ waiver, why }) =>
      `${htmlCode(waiver.id)} ${why === 'expired' ? `expired on ${escaped(waiver.expires)}` : 'matches nothing'}: ${escaped(waiver.text)}`,
  )
  yield* listOf(
    'What is not known, and how to give it',
    summary.unknowns,
    ({ what, how }) => `${escaped(asSentence(what))} <b>To give it:</b> ${escaped(how)}`,
  )
  yield '<h2>Reports</h2>\n<table><tr><th>report</th><th>tool</th><th>health</th><th class="n">entries</th><th class="n">kept</th><th class="n">dismissed</th><th class="n">skipped</th></tr>\n'
  for (const report of reports.slice(0, mostOthers)) {
    const { tool, category, health, counts } = report
    const numbers = [counts.read, counts.kept, counts.dismissed, counts.skipped].map(
      (n) => `<td class="n">${grouped(n)}</td>`,
    )
    const name = tool === null ? 'unknown' : `${tool.name} ${tool.version ?? ''}`
    yield `<tr><td>${htmlCode(reportName(report))}</td><td>${escaped(name, 100)}${category === null ? '' : ` (${category})`}</td><td>${health}</td>${numbers.join('')}</tr>\n`
  }
  yield `</table>\n${reports.length > mostOthers ? `<p>… and ${grouped(reports.length - mostOthers)} more</p>\n` : ''}`
}

function* listOf<T>(title: string, items: readonly T[], write: (item: T) => string): Generator<string> {
  if (items.length === 0) return
  yield `<h2>${title}</h2>\n<ul>\n`
  for (const item of items.slice(0, mostOthers)) yield `<li>${write(item)}</li>\n`
  if (items.length > mostOthers) yield `<li>… and ${grouped(items.length - mostOthers)} more</li>\n`
  yield '</ul>\n'
}
