import type { Sighting } from '../model/sighting.ts'
import { groupBy, keyOf, type Clusters } from './clusters.ts'

/** Joins what one rule saw on one workload, however often it fired: a runtime alert repeats, its cause does not. */
export function joinWorkloads(sightings: readonly Sighting[], indices: readonly number[], clusters: Clusters): void {
  const alertOf = (index: number): { rule: string; workload: string } | null => {
    const evidence = sightings[index]?.evidence
    return evidence?.location.type !== 'workload' ? null : { rule: evidence.ruleId, workload: evidence.location.uri }
  }
  const key = (index: number): string | null => {
    const alert = alertOf(index)
    return alert === null ? null : keyOf(alert.rule, alert.workload)
  }
  for (const [first = 0, ...rest] of groupBy(indices, key).values()) {
    const values = alertOf(first)
    if (values === null) continue
    for (const index of rest) clusters.join(first, index, { reason: 'same-workload-and-rule', values })
  }
}
