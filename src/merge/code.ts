import { sameWeakness, weaknessGroup } from '../model/weakness.ts'
import { groupBy, type Clusters } from './clusters.ts'
import {
  isRepeated,
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
  const { names } = table
  const view: CodeView = {
    table,
    families,
    source,
    lineless: toolsWithoutLines(table, indices),
    places: toolsAndPlaces(table, indices),
  }
  const kinds = numbered(indices.length, (position) => kindOf(view, indices[position] ?? 0))
  for (const group of groupsOf(indices, paired(chosen(names, indices), kinds)))
    if (group.length > 1) ambiguous.push(...joinGroup(group, view, clusters))
  return ambiguous
}

/** What must agree before places are compared: the weakness, or the number of the rule, which never is a weakness. */
function kindOf({ families, table: { rules } }: CodeView, index: number): string | number {
  const family = families[index] ?? null
  return family === null ? (rules.of[index] ?? 0) : weaknessGroup(family)
}

function joinGroup(group: readonly number[], view: CodeView, clusters: Clusters): readonly Ambiguous[] {
  const { names } = view.table
  const path = names.values[names.of[group[0] ?? 0] ?? 0] ?? ''
  const units = unitsIn(group, path, view, clusters)
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

/** The places that a group names, with a family; what one tool says of one place is joined. */
function unitsIn(group: readonly number[], path: string, view: CodeView, clusters: Clusters): Unit[] {
  const { families } = view
  const units: Unit[] = []
  if (!isRepeated(group, view)) {
    for (const index of group) {
      const family = families[index] ?? null
      if (family !== null) units.push(unitOf([index], family, view))
    }
    return units
  }
  for (const repeats of placesIn(group, view)) {
    // Rules of one tool at one place may still be about two weaknesses.
    const kinds = repeats.length === 1 ? [repeats] : groupBy(repeats, (index) => families[index] ?? '').values()
    for (const place of kinds) {
      const [one = 0] = place
      const family = families[one] ?? null
      if (place.length > 1) joinPlace(place, path, view, clusters)
      if (family !== null) units.push(unitOf(place, family, view))
    }
  }
  return units
}

function joinPlace(place: readonly number[], path: string, { table, families }: CodeView, clusters: Clusters): void {
  const [one = 0, ...others] = place
  const family = families[one] ?? null
  const rule = table.rules.values[table.rules.of[one] ?? 0] ?? ''
  const values = { path, ...(family === null ? { rule } : { family }) }
  for (const index of others) clusters.join(one, index, { reason: 'same-rule-and-place', values })
}

/** So many flaws a file may have for one without a line to be shown beside them: beside more it says nothing. */
const mostBeside = 8

/** What names no line may be any of those that do: shown beside them, never chosen. */
function withoutLine(units: readonly Unit[], clusters: Clusters): readonly Ambiguous[] {
  if (units.every(({ start }) => start > 0)) return []
  const placed = units.filter(({ start }) => start > 0)
  if (placed.length === 0 || placed.length > mostBeside) return []
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
