import type { Tracked } from '../model/change.ts'
import { describeLocation } from '../model/location.ts'
import type { Ranked } from '../model/priority.ts'
import { bandFacts, bandOf } from './bands.ts'
import { orderNumber } from './order.ts'

export { firstDifference } from './order.ts'

/** First to last, a total order: the band from its table, then the facts, then the place, then the id. Input order never shows. */
export function rank(findings: readonly Tracked[]): readonly Ranked[] {
  return findings
    .map((finding) => {
      const ranked: Ranked = { ...finding, priority: bandOf(bandFacts(finding)) }
      return { ranked, order: orderNumber(ranked) }
    })
    .sort((a, b) => b.order - a.order || byPlace(a.ranked, b.ranked))
    .map(({ ranked }) => ranked)
}

/** What no fact tells apart is read file by file and line by line. */
function byPlace(a: Ranked, b: Ranked): number {
  return inOrder(placeOf(a), placeOf(b)) || (lineOf(a) ?? 0) - (lineOf(b) ?? 0) || (a.id < b.id ? -1 : 1)
}

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

const placeOf = ({ location }: Ranked): string =>
  location.type === 'code' ? location.path : describeLocation(location)
const lineOf = ({ location }: Ranked): number | undefined => (location.type === 'code' ? location.startLine : undefined)
