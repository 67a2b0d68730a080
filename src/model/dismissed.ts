import type { Evidence } from './evidence.ts'
import { packageName } from './location.ts'
import type { Ranked } from './priority.ts'

/**
 * Whether every tool that saw it set it aside, or a VEX statement of the platform team’s own speaks for what is left: for this version
 * of the package, and as long as no tool shows a way there. Then a person has to look.
 */
export function isDismissed({ evidence, reach }: Pick<Ranked, 'evidence' | 'reach'>): boolean {
  const standing = standingCount(evidence)
  if (standing === evidence.length) return false
  if (standing === 0) return true
  const claims = evidence.filter(({ dismissed }) => dismissed?.accepted === true)
  return (
    reach.verdict !== 'path' &&
    evidence.every((seen) => seen.dismissed !== undefined || claims.some((claim) => speaksFor(claim, seen)))
  )
}

/** Whether a claim names the package that was seen, and its version unless it names none. */
function speaksFor(claim: Evidence, seen: Evidence): boolean {
  if (claim.location.type !== 'package' || seen.location.type !== 'package') return false
  const [claimed, found] = [bare(claim.location.purl), bare(seen.location.purl)]
  return claimed === found || (claimed === packageName(claimed) && claimed === packageName(found))
}

/** How many sightings nobody set aside. */
export function standingCount(evidence: readonly Evidence[]): number {
  let count = 0
  for (let index = 0; index < evidence.length; index++) if (evidence[index]?.dismissed === undefined) count++
  return count
}

/** Without qualifiers and subpath. */
const bare = (purl: string): string =>
  purl
    .replace(/[?#].*$/s, '')
    .replace(/%40/g, '@')
    .toLowerCase()
