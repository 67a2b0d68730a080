import { memoised } from '../memoised.ts'
import { sourceName, type PackageLocation } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { groupBy, keyOf, type Clusters } from './clusters.ts'
import { producerOf } from './code-unit.ts'
import type { Ambiguous } from './related.ts'

/** What identifies a package finding, by sighting index. */
export type PackageKey = { readonly advisory: string; readonly name: string; readonly target: string }

/** What was seen of one advisory in one package of one target. */
export type Target = { readonly first: number; readonly key: PackageKey; readonly members: readonly number[] }

/** Targets that are shown side by side: beside more it says nothing. */
export const mostBeside = 8

/**
 * Some tools name the source package of a distribution where others name what was built from it. Where one package alone was built from
 * it here and no tool tells the two apart, they are one; where several were, the source is shown beside them. Packages that both sides name
 * stay apart.
 */
export function joinSources(
  targets: readonly Target[],
  at: (index: number) => Sighting,
  clusters: Clusters,
  keys: Map<number, PackageKey>,
): readonly Ambiguous[] {
  const sourceOf = memoised(({ members }: Target) => namedSource(members, at))
  // Where only one place is known, what names none is there too.
  const placeOf = ({ first, key }: Target): string => (keys.get(first) ?? key).target
  const built = groupBy(targets, (target) => {
    const source = sourceOf(target)
    return source === null ? null : keyOf(target.key.advisory, placeOf(target), source)
  })
  const ambiguous: Ambiguous[] = []
  if (built.size === 0) return ambiguous
  for (const target of targets) {
    if (sourceOf(target) !== null) continue
    const { advisory, name } = target.key
    const [only, ...more] = built.get(keyOf(advisory, placeOf(target), name)) ?? []
    if (only === undefined) continue
    const isApart = toolsOf(target, at).some((tool) => toolsOf(only, at).includes(tool))
    if (more.length > 0 || isApart) {
      if (more.length < mostBeside)
        ambiguous.push({
          index: target.first,
          others: [only, ...more].map(({ first }) => first),
          reason: 'same-package',
        })
      continue
    }
    const values = { advisory, package: only.key.name, source: name }
    if (!clusters.join(only.first, target.first, { reason: 'same-advisory-and-package', values })) continue
    for (const index of target.members) keys.set(index, keys.get(only.first) ?? only.key)
  }
  return ambiguous
}

const toolsOf = ({ members }: Target, at: (index: number) => Sighting): readonly string[] =>
  members.map((index) => producerOf(at(index)))

/** Whether a purl says what the package was built from. */
export const namesSource = (purl: string): boolean => purl.includes('upstream=')

/** The source of another name that any of these says the package was built from; null where none does. */
function namedSource(members: readonly number[], at: (index: number) => Sighting): string | null {
  for (const index of members) {
    const { location } = at(index).evidence
    if (location.type !== 'package' || !namesSource(location.purl)) continue
    const source = sourceName(location.purl)
    if (source !== ownName(location)) return source
  }
  return null
}

const ownName = ({ purl }: PackageLocation): string => sourceName(purl.replace(/[?#].*$/, ''))
