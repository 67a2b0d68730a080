import { sameWeakness } from '../model/weakness.ts'
import type { Unit } from './code-unit.ts'
import type { Linked } from './statements.ts'

/** Lines two tools may differ by and still mean one statement: one points at the call, the other at one of its arguments. */
const near = 3
/** The same where the source shows that the places belong together. */
const nearBySource = 8
/** Following units that one is compared with: thousands on one line are never compared all with all. */
const most = 64

export type Pair = { readonly a: Unit; readonly b: Unit; readonly gap: number; readonly cost: number }

/**
 * Units of one file and one kind of weakness into flaws, nearest pairs first. Two tools must name overlapping or neighbouring lines, and
 * where the source is there (`linked`) lines that belong together; two rules of one tool must overlap. A flaw takes one place of each
 * rule at most, and every two of its places fit each other: chains prove nothing. `join` is told of each pair that is one.
 */
export function matchUnits(units: Unit[], linked: Linked | null, join: (pair: Pair) => boolean): void {
  if (units.length < 2) return
  if (!isSorted(units)) units.sort(compareUnits)
  const pairs = candidates(units, linked)
  const [only] = pairs
  // Most often there is one, and it has been looked at already.
  if (only !== undefined && pairs.length === 1) join(only)
  if (pairs.length < 2) return
  const members = new Map<Unit, Unit[]>()
  const groupOf = (unit: Unit): Unit[] => members.get(unit) ?? [unit]
  for (const pair of pairs) {
    const kept = groupOf(pair.a)
    const added = groupOf(pair.b)
    if (kept === added || !fitTogether(kept, added, linked === null ? near : nearBySource) || !join(pair)) continue
    const all = [...kept, ...added]
    for (const unit of all) members.set(unit, all)
  }
}

/** Most are: they come in speaking order. */
function isSorted(units: readonly Unit[]): boolean {
  for (let at = 1; at < units.length; at++) if (compareUnits(units[at - 1] as Unit, units[at] as Unit) > 0) return false // within its bounds
  return true
}

const fitTogether = (kept: readonly Unit[], added: readonly Unit[], reach: number): boolean =>
  added.every((unit) => kept.every((other) => !areTwo(unit, other) && gapOf(unit, other) <= reach))

const gapOf = (a: Unit, b: Unit): number => Math.max(0, b.start - a.end, a.start - b.end)
const shareRule = (a: Unit, b: Unit): boolean => a.rules.some((rule) => b.rules.includes(rule))

/** Whether two places cannot be one flaw: other weaknesses, or told apart by one tool. */
const areTwo = (a: Unit, b: Unit): boolean =>
  !sameWeakness(a.family, b.family) || (a.tool === b.tool && isToldApart(a, b, gapOf(a, b)))

function isToldApart(a: Unit, b: Unit, gap: number): boolean {
  return gap > 0 ? !(isCipher(a) && isCipher(b) && gap <= near) : shareRule(a, b)
}

/**
 * A cipher, its key and its parameters are made within a few lines and name one algorithm each: one choice, reported several times. Where
 * the source is there, it has to show that they belong together, as for any two places.
 */
const isCipher = (unit: Unit): boolean => unit.family === 'weak-cryptography' && unit.isCipher

function compareUnits(a: Unit, b: Unit): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    a.column - b.column ||
    (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : a.index - b.index)
  )
}

/** Pairs that may be one, nearest first. A unit without a line is near nothing but its like. */
function candidates(units: readonly Unit[], linked: Linked | null): readonly Pair[] {
  const found: Pair[] = []
  const reach = linked === null ? near : nearBySource
  for (let i = 0; i < units.length; i++) {
    const a = units[i] as Unit // within its bounds
    for (let j = i + 1; j < units.length && j <= i + most; j++) {
      const b = units[j]
      if (b === undefined || b.start > a.end + reach) break
      const gap = Math.max(0, b.start - a.end)
      if ((a.start === 0) !== (b.start === 0) || areTwo(a, b)) continue
      if (gap > 0 && !mayBeOne(a, b, gap, linked)) continue
      found.push({ a, b, gap, cost: costOf(a, b, gap) })
    }
  }
  return found.length < 2
    ? found
    : found.sort((x, y) => x.cost - y.cost || compareUnits(x.a, y.a) || compareUnits(x.b, y.b))
}

/** Neighbouring lines are one statement unless the source shows two; lines further apart are two unless it shows one. */
const mayBeOne = (a: Unit, b: Unit, gap: number, linked: Linked | null): boolean =>
  (linked === null ? null : linked(a, b)) ?? gap <= near

function costOf(a: Unit, b: Unit, gap: number): number {
  const columns = a.column > 0 && b.column > 0 ? Math.min(Math.abs(a.column - b.column), 999) : 500
  const starts = Math.min(Math.abs(a.start - b.start), 999)
  return ((gap * 2 + (a.family === b.family ? 0 : 1)) * 1000 + starts) * 1000 + columns
}
