import { memoised } from '../memoised.ts'
import type { Evidence } from '../model/evidence.ts'
import type { RawReport, Report } from '../model/report.ts'
import type { Sighting } from '../model/sighting.ts'
import { mark } from './redact.ts'

/** Shorter ones stand in texts by chance. */
const shortest = 8
const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/]

/** A word is no value to be looked for: a scanner that takes `changeme` for a password would have it removed from every sentence. */
const isTelling = (value: string): boolean =>
  value.length >= shortest && kinds.filter((kind) => kind.test(value)).length > 1

/** The values that a report knows as secrets, as far as they can be told from words; a line each. */
export const secretsOf = ({ drafts }: RawReport): readonly string[] =>
  drafts
    .flatMap(({ draft }) => (draft.secret === undefined ? [] : draft.secret.split(/\r?\n/)))
    .map((line) => line.trim())
    .filter(isTelling)

/**
 * The reports without the values that any of them knows as secrets: what a secret scanner names, another tool quotes in a title. Gives
 * the same objects where nothing was removed.
 */
export function withoutKnownSecrets(reports: readonly Report[], values: ReadonlySet<string>): readonly Report[] {
  if (values.size === 0) return reports
  const clean = memoised(remover(values))
  return reports.map((report) => ({
    ...report,
    problems: report.problems.map((problem) => ({ ...problem, message: clean(problem.message) })),
    sightings: report.sightings.map((sighting) => cleaned(sighting, clean)),
  }))
}

type Clean = (text: string) => string

function cleaned(sighting: Sighting, clean: Clean): Sighting {
  const evidence = cleanedEvidence(sighting.evidence, clean)
  const advice = sighting.fix?.advice
  const said = advice === undefined ? advice : clean(advice)
  if (evidence === sighting.evidence && said === advice) return sighting
  return { ...sighting, evidence, ...(said === undefined ? {} : { fix: { ...sighting.fix, advice: said } }) }
}

function cleanedEvidence(evidence: Evidence, clean: Clean): Evidence {
  const { title, ruleId, dismissed, reach = [] } = evidence
  const texts = [title, ruleId, dismissed?.justification ?? '', ...reach.map(({ original }) => original)]
  if (texts.every((text) => clean(text) === text)) return evidence
  return {
    ...evidence,
    title: clean(title),
    ruleId: clean(ruleId),
    ...(dismissed && { dismissed: { ...dismissed, justification: clean(dismissed.justification) } }),
    ...(evidence.reach && { reach: reach.map((claim) => ({ ...claim, original: clean(claim.original) })) }),
  }
}

/** Where two letters stand that a value begins with, the values that begin so, the longest first. */
type Beginnings = ReadonlyMap<number, readonly string[]>
const beginning = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

function remover(values: ReadonlySet<string>): Clean {
  const beginnings = new Map<number, string[]>()
  for (const value of [...values].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const key = beginning(value, 0)
    const known = beginnings.get(key)
    if (known === undefined) beginnings.set(key, [value])
    else known.push(value)
  }
  return (text) => removed(text, beginnings)
}

/** One walk over the text, whatever the number of values. */
function removed(text: string, beginnings: Beginnings): string {
  let out = ''
  let kept = 0
  for (let at = 0; at <= text.length - shortest; at++) {
    const value = beginnings.get(beginning(text, at))?.find((one) => text.startsWith(one, at))
    if (value === undefined) continue
    out += text.slice(kept, at) + mark
    kept = at + value.length
    at = kept - 1
  }
  return kept === 0 ? text : out + text.slice(kept)
}
