import type { Category } from '../model/category.ts'
import type { Owned } from '../model/ownership.ts'
import type { Signal } from '../model/signal.ts'
import { stated } from './signal.ts'

/** Whether more than one kind of tool saw it. Image and dependency scanners are one kind: they read the same lists. */
export function corroborated(finding: Owned): Signal {
  if (finding.evidence.length === 1) return stated(false, `seen by ${finding.evidence[0].tool.name} alone`)
  const kinds = new Map<Category, Set<string>>()
  for (const { category, tool, dismissed } of finding.evidence) {
    if (dismissed !== undefined) continue
    const kind = category === 'container' ? 'sca' : category
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(tool.name))
  }
  const named = [...kinds].map(([kind, tools]) => `${kind} (${[...tools].sort().join(', ')})`).sort()
  return stated(kinds.size > 1, `seen by ${named.join(', ') || 'nobody who stands by it'}`)
}
