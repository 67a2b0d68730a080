import type { ReportedSeverity } from '../../model/draft.ts'
import type { Confidence, Severity } from '../../model/severity.ts'
import { fieldsOf, numberOf, textOf, textsOf, type Fields } from './fields.ts'
import type { Rule, Run } from './sarif-schema.ts'
import { commonSeverities, confidenceOf } from './words.ts'

/** Levels of the standard, beside the words tools put into properties. A level is never critical. */
export const sarifSeverities: Readonly<Record<string, Severity>> = {
  ...commonSeverities,
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'info',
}

/** What a rule, or a result beyond its rule, says of severity. */
export type Rating = {
  readonly word: string | undefined
  readonly score: number | undefined
  readonly vectors: readonly string[]
}

const levels = new Set(['error', 'warning', 'note', 'none'])
const word = /^(?:critical|high|medium|moderate|low|negligible|info|informational|unknown)$/i
const nothing: Rating = { word: undefined, score: undefined, vectors: [] }

/** What stands in a text line by line: `Severity: LOW`. */
export function lineOf(text: string | null | undefined, label: string): string | undefined {
  if (text == null) return undefined
  const start = text.startsWith(`${label}:`) ? 0 : text.indexOf(`\n${label}:`) + 1
  if (start === 0 && !text.startsWith(`${label}:`)) return undefined
  const end = text.indexOf('\n', start)
  const value = text.slice(start + label.length + 1, end < 0 ? undefined : end).trim()
  return value === '' ? undefined : value
}

/** From 0.1 to 10; 0, words and what is out of range say nothing. */
function toScore(value: unknown): number | undefined {
  const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof score === 'number' && score > 0 && score <= 10 ? score : undefined
}

const firstWord = (candidates: readonly unknown[]): string | undefined =>
  candidates.find((candidate): candidate is string => typeof candidate === 'string' && word.test(candidate))

/**
 * The tool’s own word, wherever a rule has it: an upper-case tag, its texts, its properties; and its `security-severity`, where that is
 * more than a constant.
 */
export function ruleRating(rule: Rule | undefined, scoreCounts: boolean): Rating {
  if (rule === undefined) return nothing
  const of = rule.properties ?? {}
  return {
    word: firstWord([
      ...textsOf(of.tags).filter((tag) => tag === tag.toUpperCase()),
      lineOf(rule.help?.text, 'Severity'),
      /^(\w+) severity\b/i.exec(rule.shortDescription?.text ?? '')?.[1],
      of['security-severity'],
      of.severity,
    ]),
    score: scoreCounts ? toScore(of['security-severity']) : undefined,
    vectors: Object.values(of).filter(
      (value): value is string => typeof value === 'string' && value.startsWith('CVSS:'),
    ),
  }
}

/** What a result says beyond its rule. `inMessage`: the tool writes its word into a line of the message. */
export function resultRating(result: Fields, inMessage: boolean): Rating {
  const stated = result.properties === undefined ? undefined : fieldsOf(result.properties)
  if (stated === undefined && !inMessage) return nothing
  const line = inMessage ? lineOf(textOf(fieldsOf(result.message).text), 'Severity') : undefined
  const own = firstWord([stated?.issue_severity, line, stated?.severity, stated?.['security-severity']])
  return { word: own, score: toScore(stated?.['security-severity']), vectors: [] }
}

/** The result’s word and number before the rule’s; the level only where there is neither. */
export function severityOf(own: Rating, rule: Rating, level: () => string | undefined): ReportedSeverity {
  const stated = own.word ?? rule.word
  const score = own.score ?? rule.score
  return {
    word: stated ?? (score === undefined ? level() : undefined),
    score,
    vectors: rule.vectors.length === 0 ? undefined : rule.vectors,
  }
}

/** Level of a result, SARIF 3.27.10: its own, the run’s override, the rule’s default, else a warning; none unless it is a failure. */
export function levelOf(
  result: Fields,
  { id, rule }: { readonly id: string; readonly rule: Rule | undefined },
  run: Run,
): string {
  const own = textOf(result.level)
  if (own !== undefined && levels.has(own)) return own
  if ((textOf(result.kind) ?? 'fail') !== 'fail') return 'none'
  const invocation = run.invocations?.[numberOf(fieldsOf(result.provenance).invocationIndex) ?? -1]
  const override = invocation?.ruleConfigurationOverrides.find(({ descriptor }) => {
    const named = textOf(descriptor?.id)
    if (named !== undefined) return named === id || named === rule?.id
    const index = numberOf(descriptor?.index)
    return index !== undefined && rule !== undefined && run.tool?.driver?.rules?.[index] === rule
  })
  const configured = [override?.configuration?.level, rule?.defaultConfiguration?.level]
  return configured.find((level) => level != null && levels.has(level)) ?? 'warning'
}

/** How sure the tool is of a rule: a tag such as `HIGH CONFIDENCE`, else `precision`, where that is more than a constant. */
export function ruleConfidence(rule: Rule | undefined, precisionCounts: boolean): Confidence | undefined {
  const of = rule?.properties ?? {}
  const tag = textsOf(of.tags).flatMap((each) => /^(\w+) CONFIDENCE$/.exec(each)?.[1] ?? [])[0]
  return confidenceOf(tag) ?? (precisionCounts ? confidenceOf(textOf(of.precision)) : undefined)
}

/** How sure the tool is of a result, where it says so. */
export function resultConfidence(result: Fields): Confidence | undefined {
  if (result.properties === undefined) return undefined
  const stated = fieldsOf(result.properties)
  return confidenceOf(textOf(stated.issue_confidence)) ?? confidenceOf(textOf(stated.confidence))
}
