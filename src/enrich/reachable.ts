import { along, aWay, type Way } from '../memoised.ts'
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

/** What the same few tools claim in the same words is remembered by the way through their claims, and one object. */
type Told = Way<ReachClaim | string, Reach>

/** More claims than this hardly come twice in one order. */
const few = 4

/** Ways that are remembered; beyond that every finding has its own. */
const most = 1000

/** Makes what says how far a finding is reached, see `reachOf`. Made once for a run. */
export function reachable(): (finding: Finding) => Reach {
  const start: Told = aWay()
  let ways = 0
  return (finding) => {
    const claims = spokenClaims(finding)
    if (claims.length === 0) return nothing
    if (claims.length > few || ways > most) return reachOf(claims)
    let told = start
    for (const { claim, tool } of claims) told = along(along(told, claim), tool)
    if (told.value === undefined) ways++
    return (told.value ??= reachOf(claims))
  }
}

/**
 * What all claims of reach together say. The furthest positive counts; a concrete path or observation beats any number of "no path"
 * results; a negative counts only against positives of its own or coarser granularity; not loaded refutes nothing but mere presence.
 * Input order never shows.
 */
function reachOf(claims: readonly Spoken[]): Reach {
  const [only] = claims
  if (only !== undefined && claims.length === 1) return ofOne(only)
  const positives = claims.filter(({ claim }) => !isNegative(claim.level)).sort(byRank)
  const negatives = claims.filter(({ claim }) => isNegative(claim.level)).sort(byWords)
  const [top] = positives
  const level: ReachLevel = top === undefined || isNegative(top.claim.level) ? 'present' : top.claim.level
  const furthest = positives.filter(({ claim }) => rankOf(claim) === reachRank(level))
  const contested = negatives.some((negative) => furthest.some(({ claim }) => contests(negative.claim, claim)))
  if (top !== undefined && reachRank(level) >= 4) return { verdict: 'path', level, contested, because: said(top) }
  const refuting = negatives.find((negative) => positives.every(({ claim }) => countsAgainst(negative.claim, claim)))
  if (refuting !== undefined) return { verdict: 'refuted', level, contested, because: said(refuting) }
  return { verdict: 'unknown', level, contested, because: top === undefined ? nothing.because : said(top) }
}

/** What a single claim says, which nobody contests. */
function ofOne({ claim, tool }: Spoken): Reach {
  const { level, original } = claim
  if (isNegative(level))
    return { verdict: 'refuted', level: 'present', contested: false, because: `${tool}: ${original}` }
  const verdict = reachRank(level) >= 4 ? 'path' : 'unknown'
  return { verdict, level, contested: false, because: `${tool}: ${original}` }
}

/** Whether a negative says no to what a positive says; mere presence is denied by all of them. */
function countsAgainst(negative: ReachClaim, positive: ReachClaim): boolean {
  if (rankOf(positive) <= 1) return true
  if (negative.level === 'not_loaded') return false
  return granularities.indexOf(negative.granularity) <= granularities.indexOf(positive.granularity)
}

/** Whether the two looked equally close and disagree. */
const contests = (negative: ReachClaim, positive: ReachClaim): boolean =>
  rankOf(positive) > 1 && negative.level !== 'not_loaded' && negative.granularity === positive.granularity

const said = ({ claim, tool }: Spoken): string => `${tool}: ${claim.original}`
const words = ({ claim, tool }: Spoken): string =>
  [claim.method, tool, claim.original, claim.level, claim.granularity].join(' ')
const byWords = (a: Spoken, b: Spoken): number => (words(a) < words(b) ? -1 : words(a) > words(b) ? 1 : 0)
const byRank = (a: Spoken, b: Spoken): number => rankOf(b.claim) - rankOf(a.claim) || byWords(a, b)
const rankOf = (claim: ReachClaim): number => (isNegative(claim.level) ? 0 : reachRank(claim.level))

/** Claims of standing evidence. What a dynamic tool exercised lifts a finding in code only where the join names the parameter. */
function spokenClaims({ location, joined, evidence }: Finding): readonly Spoken[] {
  let spoken: Spoken[] | null = null
  for (const one of evidence) {
    const claims = claimsOf(one)
    if (claims.length === 0 || one.dismissed !== undefined) continue
    if (one.category === 'dast' && location.type === 'code' && joined.some(isGuessed)) continue
    for (const claim of claims) (spoken ??= []).push({ claim, tool: one.tool.name })
  }
  return spoken ?? unspoken
}
const unspoken: readonly Spoken[] = []
const isGuessed = ({ reason, values }: Finding['joined'][number]): boolean =>
  reason === 'route-meets-code' && values['parameter'] === undefined

const valid: readonly ReachClaim[] = [
  { level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'the secret was confirmed to be valid' },
]
const none: readonly ReachClaim[] = []
const claimsOf = (evidence: Evidence): readonly ReachClaim[] =>
  evidence.reach ?? (evidence.validity === 'valid' ? valid : none)
