import type { Sighting } from '../model/sighting.ts'
import { groupBy, type Clusters } from './clusters.ts'

/** Joins what one rule saw on one workload, however often it fired: a runtime alert repeats, its cause does not. */
export function joinWorkloads(sightings: readonly Sighting[], indices: readonly number[], clusters: Clusters): void {
  const key = (index: number): string | null => {
    const evidence = sightings[index]?.evidence
    return evidence?.location.type !== 'workload' ? null : `${evidence.ruleId}\n${evidence.location.uri}`
  }
  for (const [name, [first, ...rest]] of groupBy(indices, key)) {
    const [rule = '', workload = ''] = name.split('\n')
    for (const index of rest)
      if (first !== undefined)
        clusters.join(first, index, { reason: 'same-workload-and-rule', values: { rule, workload } })
  }
}
