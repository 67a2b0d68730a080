import type { CodeLocation } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'
import { sameWeakness, weaknessGroup } from '../model/weakness.ts'
import { groupBy, type Clusters } from './clusters.ts'
import {
  placesIn,
  toolsWithoutLines,
  toolsAndPlaces,
  unitOf,
  type CodeView,
  type Source,
  type Unit,
} from './code-unit.ts'
import { chosen, groupsOf, numbered, paired } from './columns.ts'
import { matchUnits } from './match-units.ts'
import type { Ambiguous } from './related.ts'
import { linkedBy } from './statements.ts'
import type { Table } from './table.ts'

/**
 * Joins what several tools, or several rules of one tool, say of one file, one weakness and the same lines (see `matchUnits`). Without
 * a family, only the same rule at the same place is joined (one result in two formats).
 */
export function joinCode(
  table: Table,
  indices: readonly number[],
  families: readonly (string | null)[],
  clusters: Clusters,
  source: Source,
): readonly Ambiguous[] {
  const ambiguous: Ambiguous[] = []
  const { sightings, names } = table
  const at = (index: number): Sighting => sightings[index] as Sighting // indices come from this very table
  const kinds = numbered(indices.length, (position) => kindOf(at, indices[position] ?? 0, families))
  const view: CodeView = {
    at,
    families,
    source,
    lineless: toolsWithoutLines(table, indices),
    places: toolsAndPlaces(table, indices),
  }
  for (const group of groupsOf(indices, paired(chosen(names, indices), kinds)))
    if (group.length > 1) ambiguous.push(...joinGroup(group, view, clusters))
  return ambiguous
}

/** What must agree before places are compared; a family never looks like a rule. */
function kindOf(at: CodeView['at'], index: number, families: readonly (string | null)[]): string {
  const family = families[index] ?? null
  return family === null ? `rule ${at(index).evidence.ruleId}` : weaknessGroup(family)
}

function joinGroup(group: readonly number[], view: CodeView, clusters: Clusters): readonly Ambiguous[] {
  const { families } = view
  const { path } = view.at(group[0] ?? 0).evidence.location as CodeLocation // callers group code locations only
  const units: Unit[] = []
  for (const repeats of placesIn(group, view)) {
    // Rules of one tool at one place may still be about two weaknesses.
    const kinds = repeats.length === 1 ? [repeats] : groupBy(repeats, (index) => families[index] ?? '').values()
    for (const place of kinds) {
      const [one = 0] = place
      const name = families[one] ?? null
      if (place.length > 1) {
        const values = { path, ...(name === null ? { rule: view.at(one).evidence.ruleId } : { family: name }) }
        for (const index of place.slice(1)) clusters.join(one, index, { reason: 'same-rule-and-place', values })
      }
      if (name !== null) units.push(unitOf(place, name, view))
    }
  }
  const lines = units.length < 2 ? null : view.source(path)
  const linked = lines === null || lines.length === 0 ? null : linkedBy(lines)
  matchUnits(units, linked, ({ a, b }) => {
    const span = `${Math.min(a.start, b.start)}-${Math.max(a.end, b.end)}`
    const family = a.family === b.family ? a.family : [a.family, b.family].sort().join(', ')
    return clusters.join(a.index, b.index, {
      reason: 'same-file-family-and-lines',
      values: { path, family, lines: span },
    })
  })
  return withoutLine(units, clusters)
}

/** So many flaws a file may have for one without a line to be shown beside them: beside more it says nothing. */
const mostBeside = 8

/** What names no line may be any of those that do: shown beside them, never chosen. */
function withoutLine(units: readonly Unit[], clusters: Clusters): readonly Ambiguous[] {
  const placed = units.filter(({ start }) => start > 0)
  if (placed.length === 0 || placed.length === units.length || placed.length > mostBeside) return []
  return units
    .filter(({ start }) => start === 0)
    .map((unit): Ambiguous => {
      const others = placed.filter(({ family }) => sameWeakness(family, unit.family))
      return {
        index: unit.index,
        others: others.map(({ index }) => clusters.find(index)),
        reason: 'same-file-and-family',
      }
    })
}
