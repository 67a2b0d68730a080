import { recogniseIdentifier } from '../model/identifier.ts'
import type { Location } from '../model/location.ts'
import type { Waiver } from '../model/policy.ts'
import type { Ranked } from '../model/priority.ts'
import type { IdleWaiver, Waived } from '../model/verdict.ts'
import { pathMatcher } from './glob.ts'
import { isPackage, parsePurl } from './purl.ts'

export type Waiving = {
  /** Each finding under the first waiver that covers it. */
  readonly waived: readonly Waived[]
  readonly idle: readonly IdleWaiver[]
  readonly ids: ReadonlySet<Ranked['id']>
}

/** A waiver in force, and what it came to cover. */
type Open = {
  readonly waiver: Waiver
  readonly covers: (finding: Ranked) => boolean
  readonly findings: Ranked['id'][]
  used: boolean
}

/**
 * Which findings people accepted, which waivers have expired and which cover nothing. A waiver holds through the last moment (UTC)
 * of the day it names. Nothing is removed. Time grows with findings plus waivers, not with their product.
 */
export function waive(findings: readonly Ranked[], waivers: readonly Waiver[], now: Date): Waiving {
  const open = waivers.filter((waiver) => !hasExpired(waiver, now)).map(toOpen)
  const byName = index(open)
  for (const finding of open.length === 0 ? [] : findings) {
    const positions = new Set(namesOf(finding).flatMap((name) => byName.get(name) ?? []))
    const covering = [...positions].sort((a, b) => a - b).flatMap((position) => open[position] ?? [])
    const holding = covering.filter(({ covers }) => covers(finding))
    for (const one of holding) one.used = true
    holding[0]?.findings.push(finding.id)
  }
  const unused = new Set(open.filter(({ used }) => !used).map(({ waiver }) => waiver))
  return {
    waived: open.flatMap(({ waiver, findings: ids }) => (ids.length === 0 ? [] : [{ waiver, findings: ids }])),
    idle: waivers.flatMap((waiver): IdleWaiver[] => {
      if (hasExpired(waiver, now)) return [{ waiver, why: 'expired' }]
      return unused.has(waiver) ? [{ waiver, why: 'unused' }] : []
    }),
    ids: new Set(open.flatMap(({ findings: ids }) => ids)),
  }
}

const hasExpired = ({ expires }: Waiver, now: Date): boolean => now.getTime() > Date.parse(`${expires}T23:59:59.999Z`)

function index(open: readonly Open[]): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>()
  for (const [position, { waiver }] of open.entries())
    for (const name of new Set([waiver.id, recogniseIdentifier(waiver.id)?.value ?? waiver.id])) {
      const positions = byName.get(name)
      if (positions === undefined) byName.set(name, [position])
      else positions.push(position)
    }
  return byName
}

/** Every name a waiver may call a finding by: its aliases, its id with and without the recipe, its tools’ rules. */
const namesOf = ({ id, identifiers, evidence }: Ranked): readonly string[] => [
  ...identifiers.map(({ value }) => value),
  id,
  id.slice(id.indexOf(':') + 1),
  ...evidence.map(({ ruleId }) => ruleId),
]

function toOpen(waiver: Waiver): Open {
  const inPaths = waiver.paths === undefined ? null : pathMatcher(waiver.paths)
  const wanted = waiver.package === undefined ? null : parsePurl(waiver.package)
  const inPackage = (location: Location): boolean => {
    const purl = location.type === 'package' ? parsePurl(location.purl) : null
    return purl !== null && wanted !== null && isPackage(wanted, purl)
  }
  const covers = (finding: Ranked): boolean => {
    const places = coveredPlaces(finding)
    return (
      (waiver.package === undefined || places.every(inPackage)) &&
      (inPaths === null || places.every((place) => inPaths(placeName(place))))
    )
  }
  return { waiver, covers, findings: [], used: false }
}

/**
 * The places that all have to be covered: where the finding is, and for a package every manifest and image it stands in. The steps of
 * a data flow are not places of the flaw.
 */
const coveredPlaces = ({ location, places }: Ranked): readonly Location[] =>
  location.type === 'package' ? [location, ...places.filter(({ type }) => type === 'package')] : [location]

/** What the globs of a waiver are compared with; a package of unknown place matches no glob but `**`. */
function placeName(location: Location): string {
  switch (location.type) {
    case 'code':
      return location.path
    case 'package':
      return location.manifest ?? location.image ?? ''
    case 'endpoint':
      return location.url
    case 'workload':
      return location.uri
  }
}
