import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { granularities, isNegative, reachRank, type Reach, type ReachClaim, type ReachLevel } from '../model/reach.ts'

type Spoken = { readonly claim: ReachClaim; readonly tool: string }

const nothing: Reach = Object.freeze({
  verdict: 'unknown',
  level: 'unknown',
  contested: false,
  because: 'no tool here reports reach for it',
})

/**
 * What all claims of reach together say. The furthest positive counts; a concrete path or observation beats any number of "no path"
 * results; a negative counts only against positives of its own or coarser granularity; not loaded refutes nothing but mere presence.
 * Input order never shows.
 */
export function reachable(finding: Finding): Reach {
  const claims = spokenClaims(finding)
  if (claims.length === 0) return nothing
  const positives = claims.filter(({ claim }) => !isNegative(claim.level)).sort(byRank)
  const negatives = claims.filter(({ claim }) => isNegative(claim.level)).sort(byWords)
  const top = positives[0]
  const level: ReachLevel = top === undefined || isNegative(top.claim.level) ? 'present' : top.claim.level
  const rank = reachRank(level)
  const against = negatives.filter(({ claim }) => counts(claim, top?.claim, rank))
  const contested =
    rank > 1 &&
    negatives.some(({ claim }) => claim.granularity === top?.claim.granularity && claim.level !== 'not_loaded')
  if (rank >= 4 && top !== undefined) return { verdict: 'path', level, contested, because: said(top) }
  const refuting = against[0]
  if (refuting !== undefined) return { verdict: 'refuted', level, contested, because: said(refuting) }
  return { verdict: 'unknown', level, contested, because: top === undefined ? nothing.because : said(top) }
}

/** Whether a negative counts against the furthest positive. */
function counts(negative: ReachClaim, top: ReachClaim | undefined, rank: number): boolean {
  if (negative.level === 'not_loaded') return rank <= 1
  if (top === undefined || rank <= 1) return true
  return granularities.indexOf(negative.granularity) <= granularities.indexOf(top.granularity)
}

const said = ({ claim, tool }: Spoken): string => `${tool}: ${claim.original}`
const words = (spoken: Spoken): string => `${spoken.claim.method} ${spoken.tool} ${spoken.claim.original}`
const byWords = (a: Spoken, b: Spoken): number => (words(a) < words(b) ? -1 : words(a) > words(b) ? 1 : 0)
const byRank = (a: Spoken, b: Spoken): number => rankOf(b.claim) - rankOf(a.claim) || byWords(a, b)
const rankOf = (claim: ReachClaim): number => (isNegative(claim.level) ? 0 : reachRank(claim.level))

/** Claims of standing evidence. What a dynamic tool exercised lifts a finding in code only where the join names the parameter. */
function spokenClaims(finding: Finding): Spoken[] {
  const guessed =
    finding.location.type === 'code' &&
    finding.joined.some(({ reason, values }) => reason === 'route-meets-code' && values['parameter'] === undefined)
  const spoken: Spoken[] = []
  for (const evidence of finding.evidence) {
    if (evidence.dismissed !== undefined || (guessed && evidence.category === 'dast')) continue
    for (const claim of claimsOf(evidence)) spoken.push({ claim, tool: evidence.tool.name })
  }
  return spoken
}

const valid: readonly ReachClaim[] = [
  { level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'the secret was confirmed to be valid' },
]
const none: readonly ReachClaim[] = []
const claimsOf = (evidence: Evidence): readonly ReachClaim[] =>
  evidence.reach ?? (evidence.validity === 'valid' ? valid : none)
