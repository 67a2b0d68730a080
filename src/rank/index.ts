import type { Tracked } from '../model/change.ts'
import type { Ranked } from '../model/priority.ts'
import { bandFacts, bandOf } from './bands.ts'
import { orderNumber } from './order.ts'

export { firstDifference } from './order.ts'

/** First to last, a total order: the band from its table, then the facts, then the id. Input order never shows. */
export function rank(findings: readonly Tracked[]): readonly Ranked[] {
  return findings
    .map((finding) => {
      const ranked: Ranked = { ...finding, priority: bandOf(bandFacts(finding)) }
      return { ranked, order: orderNumber(ranked) }
    })
    .sort((a, b) => b.order - a.order || (a.ranked.id < b.ranked.id ? -1 : 1))
    .map(({ ranked }) => ranked)
}
