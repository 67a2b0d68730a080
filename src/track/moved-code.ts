import { byCode, itemsByPath, type CodeItem } from './code-item.ts'
import { sharedNeighbours } from './lines.ts'
import { freeNow, freeThen, type Matching } from './matching.ts'
import { mutualBest } from './same-file.ts'

/** Of six neighbouring lines, how many must be the same before a line elsewhere is taken for the one that is gone. */
const enough = 4
/** Places of one code above which it is a phrase everybody uses and says nothing. */
const mostPlaces = 40

/**
 * Finds again code that moved to another file: the same rule, line and surroundings, each the other's only best. What stands in many
 * places proves nothing and stays apart.
 */
export function matchMovedCode(matching: Matching): void {
  const then = byCode([...itemsByPath(matching.then, freeThen(matching)).values()].flat())
  const now = byCode([...itemsByPath(matching.now, freeNow(matching)).values()].flat())
  for (const [key, before] of then) {
    const after = now.get(key)
    if (after === undefined || before.length > mostPlaces || after.length > mostPlaces) continue
    for (const [a, b] of mutualBest(before, after, surroundings)) {
      const [from, to] = [a.marks[0], b.marks[0]]
      const values = { rule: to.rule, code: to.code, place: `${from.path}:${from.line} → ${to.path}:${to.line}` }
      matching.pair(a.owner, b.owner, 'moved-code', values)
    }
  }
}

function surroundings(a: CodeItem, b: CodeItem) {
  const near = sharedNeighbours(a.marks[0].near, b.marks[0].near)
  // At the end of a file there may be no more than three lines beside it; then all of them must be the same.
  const isEnough = near >= enough || (near >= enough - 1 && a.marks[0].near === b.marks[0].near)
  return { fit: isEnough ? near : 0, sameCode: true, near }
}
