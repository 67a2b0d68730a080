import { along, aWay, memoised, type Way } from '../memoised.ts'
import type { Category } from '../model/category.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Signal } from '../model/signal.ts'
import { stated } from './signal.ts'

/**
 * Whether more than one kind of tool saw it. Image and dependency scanners are one kind: they read the same lists. Made once for a run.
 */
export function corroborated(): (finding: Finding) => Signal {
  const alone = memoised((tool: string) => stated(false, `seen by ${tool} alone`))
  const start: Seen = aWay()
  return ({ evidence }) => {
    if (evidence.length === 1) return alone(evidence[0].tool.name)
    return evidence.length > few ? seenBy(evidence) : (known(start, evidence).value ??= seenBy(evidence))
  }
}

/** The same few tools see most findings together: what is said of them is remembered by the way through their names and kinds. */
type Seen = Way<string, Signal>

/** More evidence than this hardly comes twice in one order. */
const few = 6

function known(start: Seen, evidence: readonly Evidence[]): Seen {
  let seen = start
  for (const { category, tool, dismissed } of evidence)
    if (dismissed === undefined) seen = along(along(seen, tool.name), category)
  return seen
}

function seenBy(evidence: readonly Evidence[]): Signal {
  const kinds = new Map<Category, string[]>()
  for (const { category, tool, dismissed } of evidence) {
    if (dismissed !== undefined) continue
    const kind = category === 'container' ? 'sca' : category
    const tools = kinds.get(kind)
    if (tools === undefined) kinds.set(kind, [tool.name])
    else if (!tools.includes(tool.name)) tools.push(tool.name)
  }
  const named = [...kinds].map(([kind, tools]) => `${kind} (${tools.sort().join(', ')})`).sort()
  return stated(kinds.size > 1, `seen by ${named.join(', ') || 'nobody who stands by it'}`)
}
