import type { Ranked } from '../model/priority.ts'
import type { Gap, Violation } from '../model/verdict.ts'
import { fixText } from './advice.ts'
import { code, prose } from './markdown.ts'
import { placeMarkdown } from './place-markdown.ts'
import { asSentence, count, grouped } from './plain.ts'
import { changeSentence, openSentence, type Sentence } from './sentences.ts'
import { titleText } from './title.ts'
import type { View } from './view.ts'
import { reasons } from './reasons.ts'
import { outcomeWords, severityMarks } from './words.ts'

/** Lines a reader takes in at a glance; what does not fit is counted and stands in the folds. */
const linesAboveTheFold = 12
/** Outcome, reason, what the change did, what is open. */
const linesAlways = 4

/** How many notices and gaps stand above the fold; with more than that, all of them stand below it as well. */
export const mostAbove = ({ assessment: { verdict } }: View): { readonly notices: number; readonly gaps: number } => ({
  notices: 2,
  // Where evidence is what decides, it is what has to be read.
  gaps: verdict.outcome === 'block' ? 2 : 4,
})

/** Everything above the fold: verdict, notices, what is missing, what to fix first, what this change did, the backlog. */
export function top(view: View): string {
  const { verdict, notices } = view.assessment
  const most = mostAbove(view)
  const said = some(notices.map(noticeLine), most.notices, (n) => `> … and ${count(n, 'more notice')}, listed below.`)
  const gaps = some(verdict.gaps.map(gapLine), most.gaps, (n) => `- … and ${count(n, 'more gap')}, listed below.`)
  const blocks = [
    `### ${outcomeWords[verdict.outcome]}\n${prose(asSentence(verdict.because), 320)}`,
    said.join('\n>\n'),
    gaps.join('\n'),
    firstThings(view, linesAboveTheFold - linesAlways - said.length - gaps.length),
    sentence(changeSentence(view)),
    `${sentence(openSentence(view))}${mostUrgent(view)}`,
  ]
  return blocks.filter((block) => block !== '').join('\n\n')
}

/** The first `max` lines, the last of them replaced by how many more there are. */
function some(lines: readonly string[], max: number, more: (n: number) => string): readonly string[] {
  return lines.length <= max ? lines : [...lines.slice(0, max - 1), more(lines.length - max + 1)]
}

const noticeLine = (notice: string): string => `> **Note:** ${prose(notice, 400)}`

function gapLine(gap: Gap): string {
  const mark = gap.then === 'undecided' ? '❓ **No evidence**' : '⚠️ **No evidence**'
  return `- ${mark} of ${code(gap.expected, 80)}: ${prose(gap.because, 300)}`
}

/** What to fix first, three lines each, as many as there is room for; the rest is counted. */
function firstThings(view: View, lines: number): string {
  const findings = view.blocking.length > 0 ? view.blocking : view.warning
  if (findings.length === 0) return ''
  const each = 3
  const shown = findings.length * each <= lines ? findings.length : Math.max(0, Math.floor((lines - 1) / each))
  const items = findings.slice(0, shown).map((finding, index) => `${index + 1}. ${firstThing(view, finding)}`)
  const rest = findings.length - shown
  if (rest === 0) return items.join('\n')
  const verb = view.blocking.length > 0 ? 'block' : 'warn'
  const more = shown === 0 ? count(rest, 'finding') : `… and ${grouped(rest)} more that`
  return [...items, `${shown === 0 ? '' : '\n'}${more} ${verb}${rest === 1 ? 's' : ''}, in the list below.`].join('\n')
}

function firstThing(view: View, finding: Ranked): string {
  const place = placeMarkdown(view.assessment.run, finding, code)
  const heading = `**${prose(titleText(finding), 140)}** in ${place} (${severityMarks[finding.severity]}, ${ownerText(finding)})`
  const why = reasons(finding, 3).map((reason) => prose(reason, 160))
  const rule = view.rules.get(finding.id)?.[0]
  const said = [why.join(' · '), rule === undefined ? '' : ruleText(rule)].filter((text) => text !== '')
  return [heading, `**Why:** ${said.join(' — ')}`, `**Fix:** ${prose(fixText(finding), 200)}`].join('<br>\n   ')
}

const ruleText = (rule: Violation): string => `rule ${code(rule.rule, 60)}: ${prose(rule.reason, 160)}`

/** Who owns it, never pinged. */
function ownerText(finding: Ranked): string {
  if (finding.owners.length === 0) return 'nobody owns it'
  const [first, ...others] = finding.owners
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `owner ${code(first?.handle ?? '', 60)}${more}`
}

const sentence = ({ label, text }: Sentence): string => (text === '' ? '' : `**${label}:** ${text}`)

/** Where to begin, when nothing stands above. */
function mostUrgent(view: View): string {
  const [first] = view.listed
  if (first === undefined || view.blocking.length + view.warning.length > 0) return ''
  return ` Most urgent: **${prose(titleText(first), 100)}** in ${placeMarkdown(view.assessment.run, first, code)}.`
}
