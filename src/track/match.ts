import { createMatching, freeNow, freeThen, type Matching, type Traced } from './matching.ts'
import { matchMovedCode } from './moved-code.ts'
import { matchRenamedRules } from './renamed-rule.ts'
import { renamedFiles, type RenameContext } from './renames.ts'
import { sameCode } from './code-item.ts'
import { matchEdited, matchFile, sameFiles } from './same-file.ts'
import { matchThings } from './things.ts'

/**
 * Which finding of this run is which of an earlier one: what is exact first, then pass by pass what allows for one thing to have changed.
 * Each pass only pairs what is each other's only best; what is ambiguous stays apart. Blocks share a key; never all pairs.
 */
export function match(then: readonly Traced[], now: readonly Traced[], context: RenameContext): Matching {
  const matching = createMatching(then, now)
  byIdentity(matching, lasts)
  const files = sameFiles(matching)
  for (const file of files) matchFile(matching, file)
  const renamed = renamedFiles(matching, context)
  for (const file of renamed) matchFile(matching, file)
  matchMovedCode(matching)
  for (const file of [...files, ...renamed]) matchEdited(matching, file)
  const names = new Map(renamed.map(({ from, to }) => [from, to]))
  matchRenamedRules(matching, (path) => names.get(path) ?? path)
  matchThings(matching)
  byIdentity(matching, () => true)
  return matching
}

/** What was closed once and is back: the same identity, or the same code in the same file. Nothing weaker reopens. */
export function matchClosed(then: readonly Traced[], now: readonly Traced[]): Matching {
  const matching = createMatching(then, now)
  byIdentity(matching, lasts)
  for (const file of sameFiles(matching)) matchFile(matching, file, sameCode)
  byIdentity(matching, () => true)
  return matching
}

/**
 * An identity of code holds its line's text and an ordinal: the surroundings know better which of several it is, and go first. What
 * lasts, and what an old history knows nothing else of, is known by its identity.
 */
function byIdentity(matching: Matching, isWanted: (then: Traced, now: Traced) => boolean): void {
  const byId = new Map(freeThen(matching).map((index) => [matching.then[index]?.id, index]))
  for (const index of freeNow(matching)) {
    const now = matching.now[index]
    const before = byId.get(now?.id)
    const then = before === undefined ? undefined : matching.then[before]
    if (before === undefined || then === undefined || now === undefined || !isWanted(then, now)) continue
    matching.pair(before, index, 'same-identity', { id: now.id })
  }
}

const lasts = (then: Traced, now: Traced): boolean => now.lasting || then.trace === undefined
