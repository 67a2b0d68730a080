import type { Unknown } from '../model/assessment.ts'
import type { Group } from '../model/group.ts'
import type { Problem } from '../model/problem.ts'
import { reportName, type ReportInfo } from '../model/report.ts'
import type { Gap, IdleWaiver, Violation, Waived } from '../model/verdict.ts'
import type { Waiver } from '../model/policy.ts'
import type { Section } from './budget.ts'
import { cellCode, code, fold, prose, row, tableHead } from './markdown.ts'
import { asSentence, count, grouped } from './plain.ts'
import { problemPlace } from './place.ts'
import { mostAbove } from './top.ts'
import type { View } from './view.ts'

type List<T> = {
  readonly items: readonly T[]
  readonly importance: number
  /** For the line that counts what has no room. */
  readonly noun: string
  readonly title: (n: number) => string
  /** One line of the list, without its dash. Only the lines that may be shown are ever written. */
  readonly write: (item: T) => string
}

const listSection = <T>({ items, importance, noun, title, write }: List<T>, max: number): Section => ({
  leftOut: (left, total) => `${grouped(left)} of ${grouped(total)} ${noun}`,
  importance,
  total: items.length,
  units: items.slice(0, max).map((item) => `- ${write(item)}`),
  wrap: (body, shown) =>
    fold(shown === items.length ? title(shown) : `${title(items.length)}, the first ${grouped(shown)}`, body),
})

/** The lists below the findings, each in a fold of its own: notices and gaps that the first lines cannot hold, rules, problems, waivers, unknowns. */
export function listSections(view: View, max: number): readonly Section[] {
  const { groups, notices, problems, summary, verdict } = view.assessment
  const above = mostAbove(view)
  return [
    listSection(
      {
        items: notices.length <= above.notices ? [] : notices,
        importance: 2,
        noun: 'notices',
        title: (n) => count(n, 'notice'),
        write: (notice) => prose(notice, 400),
      },
      max,
    ),
    listSection(
      {
        items: verdict.gaps.length <= above.gaps ? [] : verdict.gaps,
        importance: 2,
        noun: 'gaps',
        title: (n) => `Missing evidence: ${count(n, 'gap')}`,
        write: gapText,
      },
      max,
    ),
    listSection({ ...rules, items: verdict.violations }, max),
    listSection({ ...troubles, items: problems }, max),
    listSection({ ...idle, items: verdict.idleWaivers }, max),
    listSection({ ...waived(view), items: verdict.waived }, max),
    listSection({ ...unknowns, items: summary.unknowns }, max),
    listSection({ ...work, items: groups }, max),
  ]
}

const gapText = (gap: Gap): string => `${code(gap.expected, 80)} (${gap.why}): ${prose(gap.because, 400)}`

/** Each saves as many lines as it closes findings. */
const work: Omit<List<Group>, 'items'> = {
  importance: 4,
  noun: 'pieces of work',
  title: (n) => `${count(n, 'piece')} of work that close${n === 1 ? 's' : ''} several findings`,
  write: ({ title, where }) => `${prose(title, 240)}${where === '' ? '' : ` (${code(where, 120)})`}`,
}

const effects = { block: '⛔ blocks', warn: '⚠️ warns', shadow: '👁 only recorded' } as const
const rules: Omit<List<Violation>, 'items'> = {
  importance: 5,
  noun: 'rules that fired',
  title: (n) => `${count(n, 'rule')} fired`,
  write: ({ rule, reason, then, findings }) =>
    `${effects[then]}: ${code(rule, 80)} on ${count(findings.length, 'finding')}. ${prose(reason, 240)}`,
}

const troubles: Omit<List<Problem>, 'items'> = {
  importance: 3,
  noun: 'problems',
  title: (n) => `${count(n, 'problem')} with the reports, and what to do`,
  write: ({ message, next, at }) =>
    `${code(problemPlace(at), 160)}: ${prose(asSentence(message), 300)} **Next:** ${prose(next, 240)}`,
}

const idle: Omit<List<IdleWaiver>, 'items'> = {
  importance: 4,
  noun: 'expired or unused waivers',
  title: (n) => `${count(n, 'waiver')} expired or unused`,
  write: ({ waiver, why }) =>
    why === 'expired'
      ? `**Expired** on ${prose(waiver.expires)}: ${waiverText(waiver)}. Its findings count again: fix them, or renew it in the policy.`
      : `**Unused**: ${waiverText(waiver)}. It matches nothing: remove it from the policy.`,
}

const waived = (view: View): Omit<List<Waived>, 'items'> => ({
  importance: 7,
  noun: 'waivers',
  title: (n) => `${count(view.waived.length, 'finding')} waived by ${count(n, 'waiver')}`,
  write: ({ waiver, findings }) =>
    `${waiverText(waiver)}, until ${prose(waiver.expires)}: ${count(findings.length, 'finding')}`,
})

function waiverText({ id, package: purl, paths = [], reason, text, approvedBy, ticket }: Waiver): string {
  const scope = [...(purl === undefined ? [] : [purl]), ...paths].slice(0, 3).map((place) => code(place, 80))
  const where = scope.length === 0 ? '' : ` in ${scope.join(', ')}`
  const discussed = ticket === undefined ? '' : `, ${code(ticket, 40)}`
  return `${code(id, 80)}${where} (${reason}: ${prose(text, 160)}; approved by ${code(approvedBy, 60)}${discussed})`
}

const unknowns: Omit<List<Unknown>, 'items'> = {
  importance: 5,
  noun: 'unknowns',
  title: (n) => `What is not known (${grouped(n)}), and how to give it`,
  write: ({ what, how }) => `${prose(asSentence(what))} **To give it:** ${prose(how)}`,
}

const healthWords: Readonly<Record<ReportInfo['health'], string>> = {
  ok: '✅ ok',
  partial: '⚠️ partly read',
  'scanner-failed': '❌ its scanner failed',
  unreadable: '❌ unreadable',
  unrecognised: '❔ not recognised',
}

/** Every report with its health and its counts; those in trouble first. */
export function reportSection(view: View, max: number): Section {
  const { reports, summary } = view.assessment
  const order = [...reports.filter(({ health }) => health !== 'ok'), ...reports.filter(({ health }) => health === 'ok')]
  const head = tableHead(['Report', 'Tool', 'Health', 'Entries', 'Kept', 'Dismissed', 'Skipped'])
  const title = `${count(summary.reports.read, 'report')} read, ${grouped(summary.reports.healthy)} healthy`
  return {
    leftOut: (left, total) => `${grouped(left)} of ${count(total, 'report')}`,
    importance: 6,
    total: reports.length,
    units: order.slice(0, max).map(reportRow),
    wrap: (body) => fold(title, `${head}\n${body}`),
  }
}

function reportRow(report: ReportInfo): string {
  const { tool, format, category, health, counts } = report
  const name = tool === null ? (format ?? 'unknown') : `${tool.name} ${tool.version ?? ''}`
  const kind = category === null ? '' : ` (${category})`
  const numbers = [counts.read, counts.kept, counts.dismissed, counts.skipped].map(grouped)
  return row([cellCode(reportName(report), 120), `${prose(name, 60)}${kind}`, healthWords[health], ...numbers])
}
