import { cweTree } from './cwe.generated.ts'

/** Weakness families: CWEs that different tools use for one and the same flaw. Their narrower entries belong to them. */
const families: Readonly<Record<string, readonly number[]>> = {
  'sql-injection': [89, 564],
  /** Which language of queries is not said: may be SQL, LDAP or XPath, and is none of them for sure. */
  'query-injection': [943],
  'command-injection': [77, 78, 88],
  'code-injection': [94, 95, 96, 917, 1336],
  xss: [79],
  'path-traversal': [22, 23, 36, 73],
  ssrf: [918],
  xxe: [611, 776, 827],
  'open-redirect': [601],
  deserialisation: [502],
  'ldap-injection': [90],
  'xpath-injection': [91, 643],
  'response-splitting': [93, 113],
  'log-injection': [117],
  csrf: [352],
  'hard-coded-secret': [259, 321, 798],
  'weak-cryptography': [326, 327, 328],
  'weak-randomness': [330, 338],
  'missing-authorisation': [306, 639, 862, 863],
  'unrestricted-upload': [434],
  'prototype-pollution': [915, 1321],
  'trust-boundary': [501],
}

/** Entries so general that two flaws under one of them say nothing about each other; pillars are so by themselves. */
const tooGeneral = new Set([
  20, 74, 116, 200, 284, 285, 287, 311, 345, 400, 610, 664, 668, 693, 703, 706, 707, 710, 754, 913,
])
/** Classes that are narrow enough to be the same weakness as what lies below them. */
const narrowClasses = new Set([77, 943])

type Entry = { readonly kind: string; readonly parents: readonly number[] }

const entries = new Map<number, Entry>(
  cweTree.split(' ').map((text) => {
    const [, id = '', kind = '', parents = ''] = /^(\d+)([PCBV])([\d,]*)$/.exec(text) ?? []
    return [Number(id), { kind, parents: parents === '' ? [] : parents.split(',').map(Number) }]
  }),
)

/** Whether an entry names a flaw rather than a kind of flaws: Base or Variant, or one of the few narrow classes, and not blocked. */
const isNarrow = (cwe: number): boolean => {
  const kind = entries.get(cwe)?.kind
  return !tooGeneral.has(cwe) && (kind === 'B' || kind === 'V' || narrowClasses.has(cwe))
}

const listed = new Map(Object.entries(families).flatMap(([name, cwes]) => cwes.map((cwe) => [cwe, name] as const)))
const ancestorsKnown = new Map<number, ReadonlySet<number>>()

/** Every narrow entry above this one. */
function narrowAncestors(cwe: number): ReadonlySet<number> {
  let found = ancestorsKnown.get(cwe)
  if (found !== undefined) return found
  const all = new Set<number>()
  for (const parent of entries.get(cwe)?.parents ?? []) {
    if (isNarrow(parent)) all.add(parent)
    for (const above of narrowAncestors(parent)) all.add(above)
  }
  ancestorsKnown.set(cwe, (found = all))
  return found
}

const nameOf = (cwe: number): string => `cwe-${cwe}`
const familyKnown = new Map<number, string | null>()

/**
 * The family of a CWE: the listed one that holds it or a narrow entry above it, else the entry itself as `cwe-614`; null where it is a
 * category, a pillar or a class: those name kinds of flaws, not flaws.
 */
export function familyOfCwe(cwe: number): string | null {
  let family = familyKnown.get(cwe)
  if (family === undefined) familyKnown.set(cwe, (family = findFamily(cwe)))
  return family
}

function findFamily(cwe: number): string | null {
  const own = listed.get(cwe)
  if (own !== undefined) return own
  if (tooGeneral.has(cwe)) return null
  const above = [...narrowAncestors(cwe)].filter((ancestor) => !narrowClasses.has(ancestor))
  const names = new Set(above.map((ancestor) => listed.get(ancestor)).filter((name) => name !== undefined))
  const [only] = names
  if (names.size === 1 && only !== undefined) return only
  return isNarrow(cwe) ? nameOf(cwe) : null
}

/** A class that is not among the blocked ones, as a family of its own (`cwe-441`): equal only to itself. Null for anything else. */
export const classOfCwe = (cwe: number): string | null =>
  entries.get(cwe)?.kind === 'C' && !tooGeneral.has(cwe) ? nameOf(cwe) : null

/** The entries that stand for a family: its own, or the one it is called after. */
function entriesOf(family: string): readonly number[] {
  return families[family] ?? (family.startsWith('cwe-') ? [Number(family.slice(4))] : [])
}

const isListed = (family: string): boolean => Object.hasOwn(families, family)
const queryLanguages = new Set(['sql-injection', 'ldap-injection', 'xpath-injection'])

/**
 * Whether two families can be one weakness: equal, or one lies above the other in the tree. Siblings are not the same, and neither are
 * two listed families, except that a query injection is one in some language.
 */
export function sameWeakness(a: string, b: string): boolean {
  if (a === b) return true
  if (isListed(a) && isListed(b))
    return (a === 'query-injection' && queryLanguages.has(b)) || (b === 'query-injection' && queryLanguages.has(a))
  return liesAbove(a, b) || liesAbove(b, a)
}

/** Whether one of the entries of `upper` lies above one of `lower`. */
function liesAbove(upper: string, lower: string): boolean {
  const uppers = entriesOf(upper)
  return entriesOf(lower).some((cwe) => uppers.some((other) => narrowAncestors(cwe).has(other)))
}

/** The one of several families of one flaw that says most; the first by name where several do. */
export function narrowestFamily(names: readonly string[]): string | null {
  const distinct = [...new Set(names)].sort()
  const narrow = distinct.filter((name) => !distinct.some((other) => other !== name && isNarrower(other, name)))
  return narrow[0] ?? distinct[0] ?? null
}

const isNarrower = (a: string, b: string): boolean =>
  (b === 'query-injection' && queryLanguages.has(a)) || (liesAbove(b, a) && !isListed(b))

let groups: ReadonlyMap<string, string> | null = null

/** A name that a family shares with all it can be the same weakness as: what to look candidates up by. */
export function weaknessGroup(family: string): string {
  groups ??= findGroups()
  return groups.get(family) ?? family
}

/** Families that lie above each other, however many steps between, under the first of their names. */
function findGroups(): ReadonlyMap<string, string> {
  const parent = new Map<string, string>()
  const find = (name: string): string => {
    let root = name
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next
    return root
  }
  const union = (a: string, b: string): void => {
    const [keep, drop] = [find(a), find(b)].sort()
    if (keep !== undefined && drop !== undefined && keep !== drop) parent.set(drop, keep)
  }
  for (const cwe of entries.keys()) {
    const family = familyOfCwe(cwe)
    if (family === null) continue
    for (const above of narrowAncestors(cwe)) {
      const other = familyOfCwe(above)
      if (other !== null && sameWeakness(family, other)) union(family, other)
    }
  }
  return new Map([...parent.keys()].map((name) => [name, find(name)]))
}
