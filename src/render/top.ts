import type { Ranked } from '../model/priority.ts'
import type { Gap, Violation } from '../model/verdict.ts'
import { fixText } from './advice.ts'
import { code, link, prose } from './markdown.ts'
import { firstFile, permalink, placeText } from './place.ts'
import { count } from './plain.ts'
import { bySeverity, type View } from './view.ts'
import { factText, whyFacts } from './why.ts'
import { outcomeWords, severityMarks } from './words.ts'

/** Lines a reader takes in at a glance; what does not fit is counted and stands in the folds. */
const linesAboveTheFold = 12
const mostNotices = 3
export const mostGaps = 4

/** Everything above the fold: verdict, notices, what is missing, what to fix first, what this change did, the backlog. */
export function top(view: View): string {
  const { assessment } = view
  const { verdict, notices } = assessment
  const blocks: string[] = [`### ${outcomeWords[verdict.outcome]}: ${prose(verdict.because)}`]
  let left = linesAboveTheFold - 1 - 2
  const said = some(
    notices.map(noticeLine),
    mostNotices,
    (n) => `> … and ${count(n, 'more notice')} in the job summary.`,
  )
  if (said.length > 0) blocks.push(said.join('\n>\n'))
  const gaps = some(verdict.gaps.map(gapLine), mostGaps, (n) => `- … and ${count(n, 'more gap')}, listed below.`)
  if (gaps.length > 0) blocks.push(gaps.join('\n'))
  left -= said.length + gaps.length
  const first = view.blocking.length > 0 ? view.blocking : view.warning
  if (first.length > 0) blocks.push(firstThings(view, first, left))
  blocks.push(...[changeLine(view), backlogLine(view)].filter((line) => line !== ''))
  return blocks.join('\n\n')
}

/** The first `max` lines, the last of them replaced by how many more there are. */
function some(lines: readonly string[], max: number, more: (n: number) => string): readonly string[] {
  return lines.length <= max ? lines : [...lines.slice(0, max - 1), more(lines.length - max + 1)]
}

const noticeLine = (notice: string): string => `> **Note:** ${prose(notice, 400)}`

function gapLine(gap: Gap): string {
  const mark = gap.then === 'undecided' ? '❓ **No evidence**' : '⚠️ **No evidence**'
  return `- ${mark} of ${code(gap.expected, 80)}: ${prose(gap.because, 400)}`
}

/** What to fix first, three lines each, as many as there is room for and at least one. */
function firstThings(view: View, findings: readonly Ranked[], lines: number): string {
  const perFinding = 3
  const whole = findings.length * perFinding <= lines
  const shown = whole ? findings.length : Math.max(1, Math.floor((lines - 1) / perFinding))
  const items = findings.slice(0, shown).map((finding, index) => `${index + 1}. ${firstThing(view, finding)}`)
  const rest = findings.length - shown
  const verb = view.blocking.length > 0 ? 'blocks' : 'warns'
  if (rest > 0) items.push(`\n… and ${count(rest, 'more')} that ${verb}, in the list below.`.replace('mores', 'more'))
  return items.join('\n')
}

function firstThing(view: View, finding: Ranked): string {
  const heading = `**${prose(finding.title, 140)}** ${severityMarks[finding.severity]} in ${placeLink(view, finding)}, ${ownerText(finding)}`
  const why = whyFacts(finding, 4).map((fact) => prose(factText(fact), 140))
  const rule = view.rules.get(finding.id)?.[0]
  const reasons = [why.join(' · '), rule === undefined ? '' : ruleText(rule)].filter((text) => text !== '')
  return [heading, `**Why:** ${reasons.join(' — ')}`, `**Fix:** ${prose(fixText(finding), 200)}`].join('<br>\n   ')
}

const ruleText = (rule: Violation): string => `rule ${code(rule.rule, 60)}: ${prose(rule.reason, 160)}`

/** The place as a link to its lines at the commit that was assessed; other places as code. Not for table cells. */
export function placeLink(view: View, finding: Ranked): string {
  const file = firstFile(finding)
  const text = code(placeText(finding.location), 120)
  return link(text, file === null ? null : permalink(view.assessment.run, file.path, file.startLine, file.endLine))
}

/** Who owns it, never pinged. */
export function ownerText(finding: Ranked): string {
  if (finding.owners.length === 0) return 'nobody owns it'
  const [first, ...others] = finding.owners
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `owner ${code(first?.handle ?? '', 60)}${more}`
}

function changeLine(view: View): string {
  const { run, resolved } = view.assessment
  const fixed =
    resolved.length === 0
      ? ''
      : ` ${count(resolved.length, 'finding')} of the baseline ${resolved.length === 1 ? 'is' : 'are'} resolved.`
  if (run.occasion !== 'change') return fixed === '' ? '' : `**Resolved:**${fixed}`
  const all = view.introduced.length
  if (all === 0) return `**This change** introduces no findings.${fixed}`
  return `**This change** introduces ${bySeverity(view.introduced)}.${fixed}`
}

function backlogLine(view: View): string {
  const { run } = view.assessment
  const open = run.occasion === 'change' ? view.backlog : [...view.introduced, ...view.backlog]
  const asides = [
    view.waived.length === 0 ? '' : `${count(view.waived.length, 'finding')} waived`,
    view.dismissed.length === 0 ? '' : `${count(view.dismissed.length, 'finding')} set aside by the tools or VEX`,
  ].filter((text) => text !== '')
  const tail = asides.length === 0 ? '' : ` Not counted: ${asides.join(', ')}.`
  if (run.occasion !== 'change') return `**Open:** ${bySeverity(open)}.${tail}`
  if (open.length === 0) return `**Backlog:** none.${tail}`
  const unclear = open.filter(({ cause }) => cause === 'unknown').length
  const note =
    unclear === 0
      ? ''
      : ` Of ${unclear === open.length ? 'these' : count(unclear, 'one')} nobody could tell whether this change brought them.`
  return `**Backlog:** ${bySeverity(open)}.${note}${tail}`
}
