import { traits, type Table } from './table.ts'

/**
 * The weakness family of every sighting. What one report says of a rule holds for the same rule in another report of the run that
 * carries no CWE (older SARIF writers leave them out); a family read off words gives way to one read off CWEs.
 */
export function familiesOf(table: Table): readonly (string | null)[] {
  const { sightings, rules, families } = table
  const own = (at: number): string | null => families.values[families.of[at] ?? 0] ?? null
  const rule = (at: number): number => rules.of[at] ?? 0
  const stated = new Map<number, string | null>()
  for (let at = 0; at < sightings.length; at++) {
    const family = own(at)
    if (family === null || !hasCwe(table, at)) continue
    const known = stated.get(rule(at))
    // A rule with two families in two places says nothing about a third.
    if (known !== family) stated.set(rule(at), known === undefined ? family : null)
  }
  return sightings.map((_, at) =>
    hasCwe(table, at) || !borrows(table, at) ? own(at) : (stated.get(rule(at)) ?? own(at)),
  )
}

const borrows = ({ sightings, traits: told }: Table, at: number): boolean =>
  sightings[at]?.evidence.category !== 'secret' && ((told[at] ?? 0) & traits.advisory) === 0

const hasCwe = ({ traits: told }: Table, at: number): boolean => ((told[at] ?? 0) & traits.cwe) !== 0
