import type { Sighting } from '../model/sighting.ts'
import type { CodeIndex } from './bridges.ts'
import { groupBy, keyOf, type Clusters } from './clusters.ts'
import { producerOf, type Source } from './code-unit.ts'
import type { Seen } from './endpoints.ts'

/** Lines a handler may span where nobody says: what lies within them may be what one request reaches. */
const handler = 10

/**
 * Static findings of one family close to each other in the file that a route leads to, where each tool names one and a dynamic tool saw
 * one flaw there: one flaw. Only where the source is not there to tell: it would have.
 */
export function joinHandlers(
  seen: readonly Seen[],
  sightings: readonly Sighting[],
  families: readonly (string | null)[],
  code: CodeIndex,
  clusters: Clusters,
  source: Source,
): void {
  const byHandler = groupBy(
    seen.flatMap((one) => one.endpoint.files.map((path) => ({ one, path, family: families[one.index] ?? null }))),
    ({ path, family }) => (family === null ? null : keyOf(path, family)),
  )
  for (const [first, ...rest] of byHandler.values()) {
    if (first?.family == null || first.one.endpoint.handlers.length > 0 || source(first.path) !== null) continue
    const { one, path, family } = first
    if (rest.some((other) => other.one.location.parameter !== one.location.parameter)) continue
    const [target, ...others] = code.at(path, family)
    if (target === undefined || !isOneOfEach([target, ...others], sightings, clusters)) continue
    const values = { family, route: one.endpoint.route, path }
    for (const index of others)
      if (clusters.find(index) !== clusters.find(target))
        clusters.join(target, index, { reason: 'route-meets-code', values })
  }
}

/** Whether no tool names two of these flaws, and all lie within one handler. */
function isOneOfEach(indices: readonly number[], sightings: readonly Sighting[], clusters: Clusters): boolean {
  const flaws = new Map<string, number>()
  let top = Number.POSITIVE_INFINITY
  let bottom = 0
  for (const index of indices) {
    const sighting = sightings[index]
    if (sighting?.evidence.location.type !== 'code') return false
    const { startLine, endLine } = sighting.evidence.location
    if (startLine === undefined) return false
    top = Math.min(top, startLine)
    bottom = Math.max(bottom, endLine ?? startLine)
    const producer = producerOf(sighting)
    const flaw = flaws.get(producer) ?? clusters.find(index)
    flaws.set(producer, flaw)
    if (flaw !== clusters.find(index)) return false
  }
  return bottom - top <= handler
}
