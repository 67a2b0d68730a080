import type { Ranked } from '../model/priority.ts'
import { count, grouped } from './plain.ts'
import { severities, type Severity } from '../model/severity.ts'
import type { View } from './view.ts'

/** A line of counts: our words and numbers only, so that it needs no escaping anywhere. Empty text: nothing to say. */
export type Sentence = { readonly label: string; readonly text: string }

/** `3 findings (1 critical, 2 high)`; only what there is. */
export function bySeverity(findings: readonly Ranked[]): string {
  if (findings.length === 0) return 'no findings'
  const counts = new Map<Severity, number>()
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1)
  const parts = severities.flatMap((severity) => {
    const n = counts.get(severity)
    return n === undefined ? [] : [`${grouped(n)} ${severity === 'unknown' ? 'of unknown severity' : severity}`]
  })
  return `${count(findings.length, 'finding')} (${parts.join(', ')})`
}

/** What this change brought and resolved; on other occasions only what is resolved. */
export function changeSentence(view: View): Sentence {
  const { run, resolved } = view.assessment
  const fixed =
    resolved.length === 0
      ? ''
      : `${count(resolved.length, 'finding')} of the baseline ${resolved.length === 1 ? 'is' : 'are'} resolved.`
  if (run.occasion !== 'change') return { label: 'Resolved', text: fixed }
  const doubt =
    view.introduced.length === 0 && view.backlog.some(({ cause }) => cause === 'unknown')
      ? ', as far as can be shown'
      : ''
  const brought = `introduces ${bySeverity(view.introduced)}${fired(view, view.introduced)}${doubt}.`
  return { label: 'This change', text: [brought, fixed].join(' ').trim() }
}

/** What is open beside that, in one line. */
export function openSentence(view: View): Sentence {
  const isChange = view.assessment.run.occasion === 'change'
  const open = isChange ? view.backlog : view.listed
  const parts = [
    open.length === 0 ? 'none.' : `${bySeverity(open)}${fired(view, open)}.`,
    isChange ? unclear(open) : '',
    aside(view),
    compared(view),
  ]
  return { label: isChange ? 'Backlog' : 'Open', text: parts.filter((part) => part !== '').join(' ') }
}

const day = 86_400_000

/** What it was compared with, and how old that is. */
function compared({ assessment: { run, summary } }: View): string {
  const { baseline } = summary
  if (baseline === undefined) return ''
  const days = Math.max(0, Math.floor((Date.parse(run.now) - Date.parse(baseline.at)) / day))
  const commit = /^[0-9a-f]{7}/.exec(baseline.commit)?.[0]
  const of = commit === undefined ? '' : ` of ${commit}`
  const later = baseline.later
    ? ' It came after the commit this change starts from: what it closed since counts as open.'
    : ''
  return `Compared with the baseline${of}, ${days === 0 ? 'of today' : `${count(days, 'day')} old`}.${later}`
}

/** How many of them the rules stop or warn about. */
function fired(view: View, findings: readonly Ranked[]): string {
  const said = (['block', 'warn'] as const).flatMap((then) => {
    const n = findings.filter(({ id }) => view.rules.get(id)?.[0]?.then === then).length
    return n === 0 ? [] : [`${grouped(n)} ${then}${n === 1 ? 's' : ''}`]
  })
  return said.length === 0 ? '' : `; ${said.join(', ')}`
}

function unclear(open: readonly Ranked[]): string {
  const n = open.filter(({ cause }) => cause === 'unknown').length
  if (n === 0) return ''
  if (n === open.length) return 'Nobody could tell whether this change brought them.'
  return `Of ${grouped(n)} of them nobody could tell whether this change brought them.`
}

function aside({ waived, dismissed }: View): string {
  const parts = [
    waived.length === 0 ? '' : `${grouped(waived.length)} waived`,
    dismissed.length === 0 ? '' : `${grouped(dismissed.length)} set aside by the tools or VEX`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Not counted: ${parts.join(', ')}.`
}
