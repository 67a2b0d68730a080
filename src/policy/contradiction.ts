import { categories } from '../model/category.ts'
import { causes, changes } from '../model/change.ts'
import { criticalities, exposures } from '../model/ownership.ts'
import { parts, type Condition, type UnknownAction } from '../model/condition.ts'
import { reachLevels, reachRank } from '../model/reach.ts'
import { severities } from '../model/severity.ts'

/** A condition with every `not` pushed down to the facts: what each fact may be for it to hold. */
type Tree =
  | { readonly fact: string; readonly allowed: ReadonlySet<string> }
  | { readonly every: readonly Tree[] }
  | { readonly some: readonly Tree[] }

/** Facts with few values. All others may hold together for all we know. */
const domains: Readonly<Record<string, readonly string[]>> = {
  severity: severities,
  category: categories,
  cause: causes,
  change: changes,
  reach: ['path', 'refuted', 'unknown'],
  exposure: exposures,
  criticality: criticalities,
  partOf: parts,
  scope: ['runtime', 'development', 'unknown'],
  relationship: ['direct', 'transitive', 'unknown'],
}

/** Levels that only a verdict of path has. */
const paths: ReadonlySet<unknown> = new Set(reachLevels.filter((level) => reachRank(level) >= reachRank('call_path')))

/** Whether no finding whatever can fulfil a condition. Says so only where it is certain. Never throws. */
export const isContradictory = (condition: Condition, whenUnknown: UnknownAction): boolean =>
  !satisfiable([toTree(condition, false, whenUnknown)], new Map())

function satisfiable(together: readonly Tree[], outer: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const sets = new Map(outer)
  const alternatives: (readonly Tree[])[] = []
  const queue = [...together]
  for (let tree = queue.pop(); tree !== undefined; tree = queue.pop()) {
    if ('every' in tree) queue.push(...tree.every)
    else if ('some' in tree) {
      const [only] = tree.some
      if (only !== undefined && tree.some.length === 1) queue.push(only)
      else alternatives.push(tree.some)
    } else {
      const { allowed, fact } = tree
      const before = sets.get(fact)
      const both = before === undefined ? allowed : new Set([...before].filter((value) => allowed.has(value)))
      if (both.size === 0) return false
      sets.set(fact, both)
    }
  }
  return alternatives.every((some) => some.some((tree) => satisfiable([tree], sets)))
}

function toTree(condition: Condition, negated: boolean, fallback: UnknownAction): Tree {
  const inner = (conditions: readonly Condition[]): readonly Tree[] =>
    conditions.map((child) => toTree(child, negated, fallback))
  const together: Tree[] = []
  for (const [key, value] of Object.entries(condition)) {
    if (value === undefined || key === 'all' || key === 'any' || key === 'not') continue
    const allowed = allowedValues(key, value, negated, fallback)
    if (allowed !== null) together.push({ fact: key, allowed })
    else if (negated) return { every: [] }
  }
  if (condition.all !== undefined)
    together.push(negated ? { some: inner(condition.all) } : { every: inner(condition.all) })
  if (condition.any !== undefined)
    together.push(negated ? { every: inner(condition.any) } : { some: inner(condition.any) })
  if (condition.not !== undefined) together.push(toTree(condition.not, !negated, fallback))
  return negated ? { some: together } : { every: together }
}

/** Null for facts whose values cannot be listed. Unknown stays possible unless the author said what makes it count as no. */
function allowedValues(
  fact: string,
  value: unknown,
  negated: boolean,
  fallback: UnknownAction,
): ReadonlySet<string> | null {
  const domain = domains[fact]
  if (domain !== undefined && Array.isArray(value)) {
    const listed = new Set(value.map(String))
    const kept = domain.filter((one) => listed.has(one) !== negated)
    return new Set(mayBeUnknown(fact, listed, negated, fallback) ? [...kept, 'unknown'] : kept)
  }
  if (typeof value === 'boolean') return presence(value !== negated, fact === 'unowned' ? 'ignore' : fallback)
  if (typeof value !== 'object' || value === null) return null
  const action = 'whenUnknown' in value ? (value.whenUnknown ?? fallback) : fallback
  if ('is' in value) return presence((value.is === 'present') !== negated, action)
  if (fact === 'reach' && 'atLeast' in value && !negated && paths.has(value.atLeast))
    return new Set(action === 'ignore' ? ['path'] : ['path', 'unknown'])
  return null
}

/** What the facts of a list may be besides: an unknown that its author does not ignore; a cause that is unknown is known to be that. */
function mayBeUnknown(fact: string, listed: ReadonlySet<string>, negated: boolean, fallback: UnknownAction): boolean {
  if (fact !== 'severity')
    return fact !== 'cause' && fact !== 'category' && !listed.has('unknown') && fallback !== 'ignore'
  // Where nobody states a severity it counts as medium or high.
  const counted = ['medium', 'high'].filter((one) => listed.has(one) || listed.has('unknown')).length
  return negated ? counted < 2 : counted > 0
}

const presence = (holds: boolean, action: unknown): ReadonlySet<string> =>
  new Set([holds ? 'present' : 'absent', ...(action === 'ignore' ? [] : ['unknown'])])
