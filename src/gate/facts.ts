import { recogniseIdentifier } from '../model/identifier.ts'
import type { Location } from '../model/location.ts'
import type { FactKey, Facts, Part } from '../model/condition.ts'
import type { Ranked } from '../model/priority.ts'
import { reachRank, type ReachLevel } from '../model/reach.ts'
import type { Severity } from '../model/severity.ts'
import { known, type Signal, type SignalName } from '../model/signal.ts'
import { matcher, pathMatcher } from './glob.ts'
import { packageName, parsePurl } from './purl.ts'

/** What is asked of a finding: it holds, it does not, or nobody knows (null). */
export type Test = (finding: Ranked) => boolean | null

type Tests = { readonly [Key in FactKey]: (wanted: NonNullable<Facts[Key]>) => Test }

/** One test for each fact of the policy. Unknown is never taken for no. */
export const factTests: Tests = {
  severity: (wanted) => {
    const listed = new Set<Severity>(wanted)
    return (finding) => listed.has(finding.severity) || listed.has(effectiveSeverity(finding))
  },
  category: (wanted) => oneOf(wanted, ({ category }) => category),
  // That it cannot be shown is an answer of its own: it never counts as introduced.
  cause: (wanted) => {
    const listed = new Set<string>(wanted)
    return ({ cause }) => listed.has(cause)
  },
  change: (wanted) => oneOf(wanted, ({ change }) => change),
  reach: (wanted) =>
    Array.isArray(wanted) ? oneOf(wanted, ({ reach }) => reach.verdict) : atLeastReach(wanted.atLeast),
  exploited: presence('exploited'),
  likely:
    ({ atLeast }) =>
    ({ signals }) => {
      const value = known(signals.likely)
      return typeof value === 'number' ? value >= atLeast : null
    },
  exposure: (wanted) => oneOf(wanted, ({ signals }) => text(signals.exposed)),
  criticality: (wanted) => oneOf(wanted, ({ service }) => service?.criticality ?? 'unknown'),
  data: (wanted) => {
    const kinds = new Set(wanted)
    return ({ service }) =>
      service === null || service.data.length === 0 ? null : service.data.some((kind) => kinds.has(kind))
  },
  fixable: presence('fixable'),
  corroborated: presence('corroborated'),
  malicious: presence('malicious'),
  validSecret: presence('valid-secret'),
  inChange: presence('in-change'),
  partOf: (wanted) => oneOf(wanted, partOf),
  scope: (wanted) => oneOf(wanted, ({ signals }) => text(signals.scope)),
  testCode: presence('test-code'),
  relationship: (wanted) => oneOf(wanted, ({ signals }) => text(signals.relationship)),
  // No stage computes deadlines yet.
  overdue: () => () => null,
  service: (wanted) => globs(wanted, ({ service }) => (service === null ? [] : [service.name])),
  owner: (wanted) => globs(wanted, ({ owners }) => owners.map(({ handle }) => handle)),
  unowned: (wanted) => (finding) => (finding.owners.length === 0) === wanted,
  path: (wanted) => {
    const matches = pathMatcher(wanted)
    return (finding) => placesOf(finding).flatMap(pathOf).some(matches)
  },
  package: (wanted) => globs(wanted.map(decodedName), (finding) => placesOf(finding).flatMap(packageOf)),
  tool: (wanted) => globs(wanted, ({ evidence }) => evidence.map(({ tool }) => tool.name), { nocase: true }),
  rule: (wanted) => globs(wanted, ({ evidence }) => evidence.map(({ ruleId }) => ruleId)),
  identifier: (wanted) => {
    const listed = new Set(wanted.map((one) => recogniseIdentifier(one)?.value ?? one))
    return ({ identifiers }) => identifiers.some(({ value }) => listed.has(value))
  },
}

/** A severity nobody states counts as medium, as high where reach is a path. */
export function effectiveSeverity({ severity, reach }: Ranked): Severity {
  if (severity !== 'unknown') return severity
  return reach.verdict === 'path' ? 'high' : 'medium'
}

/** What a finding is part of; anything that may be the product and is not known to be is unknown. */
export function partOf({ signals, location }: Ranked): Part {
  const test = known(signals['test-code'])
  if (test === true) return 'test'
  const scope = known(signals.scope)
  if (scope === 'development') return 'development'
  const ships = scope === 'runtime' || location.type !== 'package'
  return test === false && ships ? 'product' : 'unknown'
}

function oneOf(wanted: readonly string[], of: (finding: Ranked) => string): Test {
  const listed = new Set(wanted)
  return (finding) => {
    const value = of(finding)
    return listed.has(value) || (value === 'unknown' ? null : false)
  }
}

function presence(name: SignalName): (wanted: { readonly is: 'present' | 'absent' }) => Test {
  return ({ is }) =>
    ({ signals }) => {
      const value = known(signals[name])
      return typeof value === 'boolean' ? value === (is === 'present') : null
    }
}

/** Shown to get that far; not, where every look of the same grain says so; else nobody knows. */
function atLeastReach(level: ReachLevel): Test {
  const floor = reachRank(level)
  // Of one rank and not the same: neither is more than the other.
  const reaches = (at: ReachLevel): boolean => reachRank(at) > floor || at === level || floor === 1
  return ({ reach }) => reaches(reach.level) || (reach.verdict === 'refuted' ? false : null)
}

function globs(
  wanted: readonly string[],
  of: (finding: Ranked) => readonly string[],
  options?: { nocase: boolean },
): Test {
  const matches = matcher(wanted, options)
  return (finding) => of(finding).some(matches)
}

const text = (signal: Signal): string => {
  const value = known(signal)
  return typeof value === 'string' ? value : 'unknown'
}
const placesOf = ({ location, places }: Ranked): readonly Location[] => [location, ...places]
const pathOf = (location: Location): readonly string[] => {
  if (location.type === 'code') return [location.path]
  return location.type === 'package' && location.manifest !== undefined ? [location.manifest] : []
}
const packageOf = (location: Location): readonly string[] => {
  const purl = location.type === 'package' ? parsePurl(location.purl) : null
  return purl === null ? [] : [packageName(purl)]
}
const decodedName = (glob: string): string => {
  const purl = parsePurl(glob)
  return purl === null ? glob : packageName(purl)
}
