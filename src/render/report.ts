import type { Assessment } from '../model/assessment.ts'
import { fit, type Limits } from './budget.ts'
import { evidenceSection } from './evidence-section.ts'
import { listSections, reportSection } from './list-sections.ts'
import { code, link, prose } from './markdown.ts'
import { count, grouped } from './plain.ts'
import { tableSection } from './table-section.ts'
import { top } from './top.ts'
import { viewOf, type View } from './view.ts'

/** How many of each thing are written at most, whatever the limits would hold. */
export type Extent = { readonly rows: number; readonly evidence: number; readonly others: number }

/** What only one of them says: before the first line, and after the first lines. */
export type Around = { readonly before?: string; readonly after?: string }

/** The whole report as Markdown: the same content for comment and summary, within the limits of either. */
export function report(
  assessment: Assessment,
  extent: Extent,
  limits: Limits,
  { before = '', after = '' }: Around = {},
): string {
  const view = viewOf(assessment)
  const sections = [
    tableSection(view, extent.rows),
    evidenceSection(view, extent.evidence),
    ...listSections(view, extent.others),
    reportSection(view, extent.others),
  ]
  return `${fit({ head: `${before}${top(view)}${after}`, sections, tail: (left) => tail(view, left) }, limits)}\n`
}

/** Who judged what by which policy, and what had no room. */
function tail(view: View, left: readonly string[]): string {
  const { assessment } = view
  const { run, policy, summary } = assessment
  const { read, kept, dismissed, skipped } = summary.entries
  const commit = run.headSha === undefined ? '' : ` of ${code(run.headSha.slice(0, 12))}`
  const entries = `${count(read, 'entry', 'entries')} read: ${grouped(kept)} kept, ${grouped(dismissed)} dismissed by the tools, ${grouped(skipped)} skipped`
  const lines = [
    leftText(view, left),
    `<sub>Posture Gate${commit}, policy: ${prose(policy.source, 120)}. ${entries}; ${count(summary.findings, 'finding')} after merging.</sub>`,
  ]
  return lines.filter((line) => line !== '').join('\n\n')
}

function leftText(view: View, left: readonly string[]): string {
  if (left.length === 0) return ''
  const { runUrl } = view.assessment.run
  const where = runUrl !== undefined && /^https?:\/\/[^\s()<>]+$/.test(runUrl) ? link('the run', runUrl) : 'the run'
  return `**Not shown here:** ${left.join(', ')}. Everything is in the assessment file of ${where}.`
}
