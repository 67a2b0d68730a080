import type { Trend } from '../model/assessment.ts'
import type { Snapshot } from '../model/snapshot.ts'

const day = 86_400_000

/** Open, new and resolved findings at each snapshot, oldest first, and the median days from first sight to fix over all that were fixed. */
export function trendOf(history: readonly Snapshot[]): Trend {
  const counts = history.map((snapshot, index) => {
    const before = new Set(history[index - 1]?.open.map(({ id }) => id))
    const after = new Set(snapshot.open.map(({ id }) => id))
    return {
      at: snapshot.at,
      open: after.size,
      new: index === 0 ? 0 : [...after].filter((id) => !before.has(id)).length,
      resolved: [...before].filter((id) => !after.has(id)).length,
    }
  })
  return {
    at: counts.map(({ at }) => at),
    open: counts.map(({ open }) => open),
    new: counts.map((count) => count.new),
    resolved: counts.map(({ resolved }) => resolved),
    medianDaysToFix: medianDaysToFix(history.at(-1)),
  }
}

function medianDaysToFix(last: Snapshot | undefined): number | null {
  const days = (last?.closed ?? [])
    .map(({ firstSeen, closedAt }) => (Date.parse(closedAt) - Date.parse(firstSeen)) / day)
    .sort((a, b) => a - b)
  const middle = Math.floor(days.length / 2)
  const upper = days[middle]
  if (upper === undefined) return null
  const lower = days.length % 2 === 0 ? (days[middle - 1] ?? upper) : upper
  return (lower + upper) / 2
}
