import { memoised } from '../memoised.ts'
import type { Category } from '../model/category.ts'
import type { Finding } from '../model/finding.ts'
import type { Signal } from '../model/signal.ts'
import { stated } from './signal.ts'

/** Whether more than one kind of tool saw it. Image and dependency scanners are one kind: they read the same lists. */
export function corroborated({ evidence }: Finding): Signal {
  if (evidence.length === 1) return alone(evidence[0].tool.name)
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

const alone = memoised((tool: string) => stated(false, `seen by ${tool} alone`))
