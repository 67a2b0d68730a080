import type { Assessment } from '../model/assessment.ts'
import type { Ranked } from '../model/priority.ts'
import { fixText } from './advice.ts'
import { firstFile, placeText, repositoryPath } from './place.ts'
import { count, cut, plain, short } from './plain.ts'
import { titleText } from './title.ts'
import { viewOf, type View } from './view.ts'
import { reasons } from './reasons.ts'

export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  /** From the root of the repository; absent where no file is known. */
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
  readonly title: string
  readonly message: string
}

/** The runner keeps the first ten of each level in a step and says nothing of the rest; one error is left for the failing status. */
const most = { error: 9, warning: 10, notice: 10 } as const
/** In code points: of two units each it is still below what the runner shows. */
const mostMessage = 2000

/**
 * Annotations on what this change brought or a rule stops, most urgent first, within the runner's limits; what has no room is counted
 * in the last notice.
 */
export function annotations(assessment: Assessment): readonly Annotation[] {
  const view = viewOf(assessment)
  const wanted = view.listed.filter(
    (finding) => view.rules.has(finding.id) || (assessment.run.occasion === 'change' && finding.cause === 'introduced'),
  )
  const byLevel = { error: [], warning: [], notice: [] } as Record<Annotation['level'], Annotation[]>
  for (const finding of wanted) {
    const level = levelOf(view, finding)
    // The last notice is kept for the count of what is left out.
    if (byLevel[level].length < most[level] - (level === 'notice' ? 1 : 0))
      byLevel[level].push(annotationOf(view, finding, level))
  }
  const shown = byLevel.error.length + byLevel.warning.length + byLevel.notice.length
  const left = wanted.length - shown
  if (left > 0) byLevel.notice.push(leftOut(left))
  return [...byLevel.error, ...byLevel.warning, ...byLevel.notice]
}

function levelOf(view: View, finding: Ranked): Annotation['level'] {
  const then = view.rules.get(finding.id)?.[0]?.then
  return then === 'block' ? 'error' : then === 'warn' ? 'warning' : 'notice'
}

function annotationOf(view: View, finding: Ranked, level: Annotation['level']): Annotation {
  const place = firstFile(finding)
  const path = place === null ? null : repositoryPath(view.assessment.run, place.path)
  // A path with control or hidden characters in it belongs to no file a reader could open.
  const file = path === null || plain(path) !== path ? null : path
  const rule = view.rules.get(finding.id)?.[0]
  const why = reasons(finding, 4).map((reason) => short(reason, 200))
  const lines = [
    ...(file === null || finding.location.type !== 'code' ? [`At ${short(placeText(finding.location), 300)}`] : []),
    ...(why.length === 0 ? [] : [`Why: ${why.join('; ')}`]),
    ...(rule === undefined ? [] : [`Rule ${short(rule.rule, 80)}: ${short(rule.reason, 300)}`]),
    `Fix: ${short(fixText(finding), 300)}`,
    `Owner: ${short(finding.owners.map(({ handle }) => handle).join(', '), 200) || 'nobody'}`,
  ]
  const lined = place?.startLine !== undefined && place.startLine > 0
  return {
    level,
    ...(file === null ? {} : { file }),
    ...(file !== null && lined
      ? { startLine: place.startLine, endLine: Math.max(place.startLine, place.endLine ?? 0) }
      : {}),
    title: short(`${finding.severity}: ${titleText(finding)}`, 200),
    message: cut(lines.join('\n'), mostMessage),
  }
}

const leftOut = (n: number): Annotation => ({
  level: 'notice',
  title: 'Posture Gate',
  message: `${count(n, 'finding')} more without an annotation: the runner shows ten of each kind. The job summary has them.`,
})

/** The runner's own escapes; the message may hold line breaks, a property may not end early. */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** The annotations as commands to the runner, one a line. Nothing of a report can start a command of its own. */
export function* annotationLines(assessment: Assessment): Iterable<string> {
  for (const { level, file, startLine, endLine, title, message } of annotations(assessment)) {
    const properties = [
      ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
      ...(startLine === undefined ? [] : [`line=${startLine}`]),
      ...(endLine === undefined ? [] : [`endLine=${endLine}`]),
      `title=${escapeProperty(title)}`,
    ]
    yield `::${level} ${properties.join(',')}::${escapeMessage(message)}\n`
  }
}
