import type { Problem } from '../model/problem.ts'
import type { ReportInfo } from '../model/report.ts'
import type { IdleWaiver } from '../model/verdict.ts'
import type { Waiver } from '../model/policy.ts'
import type { Section } from './budget.ts'
import { cellCode, code, fold, prose, row, tableHead } from './markdown.ts'
import { asSentence, count, grouped } from './plain.ts'
import { mostAbove } from './top.ts'
import type { View } from './view.ts'

const several = (
  noun: string,
  importance: number,
  lines: readonly string[],
  max: number,
  title: (n: number) => string,
): Section => ({
  leftOut: (left, total) => `${grouped(left)} of ${grouped(total)} ${noun}`,
  importance,
  total: lines.length,
  units: lines.slice(0, max),
  wrap: (body, shown) =>
    fold(shown === lines.length ? title(shown) : `${title(lines.length)}, the first ${grouped(shown)}`, body),
})

/** Notices, where there are more of them than the first lines hold. */
export function noticeSection(view: View, max: number): Section {
  const { notices } = view.assessment
  const lines = notices.length <= mostAbove(view).notices ? [] : notices.map((notice) => `- ${prose(notice, 400)}`)
  return several('notices', 2, lines, max, (n) => count(n, 'notice'))
}

/** Missing evidence, where there is more of it than the first lines hold. */
export function gapSection(view: View, max: number): Section {
  const { gaps } = view.assessment.verdict
  const lines =
    gaps.length <= mostAbove(view).gaps
      ? []
      : gaps.map((gap) => `- ${code(gap.expected, 80)} (${gap.why}): ${prose(gap.because, 400)}`)
  return several('gaps', 2, lines, max, (n) => `Missing evidence: ${count(n, 'gap')}`)
}

/** Every rule that fired, also those that are only tried out, in the words of whoever wrote them. */
export function ruleSection(view: View, max: number): Section {
  const effects = { block: '⛔ blocks', warn: '⚠️ warns', shadow: '👁 only recorded' } as const
  const lines = view.assessment.verdict.violations.map(
    ({ rule, reason, then, findings }) =>
      `- ${effects[then]}: ${code(rule, 80)} on ${count(findings.length, 'finding')}. ${prose(reason, 240)}`,
  )
  return several('rules that fired', 5, lines, max, (n) => `${count(n, 'rule')} fired`)
}

/** Trouble with the data, each with its place and the next step. */
export function problemSection(view: View, max: number): Section {
  const lines = view.assessment.problems.map((problem) => `- ${problemText(problem)}`)
  return several('problems', 3, lines, max, (n) => `${count(n, 'problem')} with the reports, and what to do`)
}

function problemText({ message, next, at }: Problem): string {
  const line = at.line === undefined ? '' : `:${at.line}${at.column === undefined ? '' : `:${at.column}`}`
  const pointer = at.pointer === undefined || at.pointer === '' ? '' : `#${at.pointer}`
  return `${code(`${at.file}${line}${pointer}`, 160)}: ${prose(asSentence(message), 300)} **Next:** ${prose(next, 240)}`
}

/** Waivers that decide nothing any more. */
export function idleWaiverSection(view: View, max: number): Section {
  const lines = view.assessment.verdict.idleWaivers.map(idleText)
  return several('expired or unused waivers', 4, lines, max, (n) => `${count(n, 'waiver')} expired or unused`)
}

const idleText = ({ waiver, why }: IdleWaiver): string =>
  why === 'expired'
    ? `- **Expired** on ${prose(waiver.expires)}: ${waiverText(waiver)}. Its findings count again: fix them, or renew it in the policy.`
    : `- **Unused**: ${waiverText(waiver)}. It matches nothing: remove it from the policy.`

/** Findings that a person accepted, until when, and why. */
export function waivedSection(view: View, max: number): Section {
  const lines = view.assessment.verdict.waived.map(
    ({ waiver, findings }) =>
      `- ${waiverText(waiver)}, until ${prose(waiver.expires)}: ${count(findings.length, 'finding')}`,
  )
  return several(
    'waivers',
    7,
    lines,
    max,
    (n) => `${count(view.waived.length, 'finding')} waived by ${count(n, 'waiver')}`,
  )
}

function waiverText(waiver: Waiver): string {
  const scope = [waiver.package, ...(waiver.paths ?? [])].filter((text) => text !== undefined)
  const where =
    scope.length === 0
      ? ''
      : ` in ${scope
          .slice(0, 3)
          .map((text) => code(text, 80))
          .join(', ')}`
  const ticket = waiver.ticket === undefined ? '' : `, ${code(waiver.ticket, 40)}`
  return `${code(waiver.id, 80)}${where} (${waiver.reason}: ${prose(waiver.text, 160)}; approved by ${code(waiver.approvedBy, 60)}${ticket})`
}

/** What is not known, and how to give it. */
export function unknownSection(view: View, max: number): Section {
  const lines = view.assessment.summary.unknowns.map(
    ({ what, how }) => `- ${prose(asSentence(what))} **To give it:** ${prose(how)}`,
  )
  return several('unknowns', 5, lines, max, (n) => `What is not known (${grouped(n)}), and how to give it`)
}

const healthWords = {
  ok: '✅ ok',
  partial: '⚠️ partly read',
  'scanner-failed': '❌ its scanner failed',
  unreadable: '❌ unreadable',
  unrecognised: '❔ not recognised',
} as const satisfies Record<ReportInfo['health'], string>

/** Every report with its health and its counts; those in trouble first. */
export function reportSection(view: View, max: number): Section {
  const { reports, summary } = view.assessment
  const order = [...reports.filter(({ health }) => health !== 'ok'), ...reports.filter(({ health }) => health === 'ok')]
  const head = tableHead(['Report', 'Tool', 'Health', 'Entries', 'Kept', 'Dismissed', 'Skipped'])
  return {
    leftOut: (left, total) => `${grouped(left)} of ${count(total, 'report')}`,
    importance: 6,
    total: reports.length,
    units: order.slice(0, max).map(reportRow),
    wrap: (body) =>
      fold(
        `${count(summary.reports.read, 'report')} read, ${grouped(summary.reports.healthy)} healthy`,
        `${head}\n${body}`,
      ),
  }
}

function reportRow({ file, tool, format, category, health, counts }: ReportInfo): string {
  const name = tool === null ? (format ?? 'unknown') : `${tool.name} ${tool.version ?? ''}`
  const kind = category === null ? '' : ` (${category})`
  return row([
    cellCode(file, 120),
    `${prose(name, 60)}${kind}`,
    healthWords[health],
    ...[counts.read, counts.kept, counts.dismissed, counts.skipped].map(grouped),
  ])
}
