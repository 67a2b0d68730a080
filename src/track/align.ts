import { isTwin, voiceOf, type CodeItem, type Like } from './code-item.ts'
import { addTo, keyOf } from './matching.ts'

/** Cells of the table in which two lists are laid against each other; larger ones are cut at what is unmistakable first. */
const mostCells = 400_000

/**
 * Lays the findings of two states of a file against each other, in the order of their lines, so that the pairs fit best as a whole:
 * of two equal lines the one that was taken away is told by its surroundings. Gives pairs; never crosses them.
 */
export function align(then: readonly CodeItem[], now: readonly CodeItem[], like: Like): Pairs {
  const pairs: Pairs = []
  const work: [readonly CodeItem[], readonly CodeItem[]][] = [[then, now]]
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const [a, b] = trimmed(...next, pairs)
    if (a.length === 0 || b.length === 0) continue
    if (a.length * b.length <= mostCells) best(a, b, like, pairs)
    else {
      const anchors = anchorsOf(a, b)
      if (anchors.length === 0) inOrder(a, b, pairs)
      else work.push(...cutAt(anchors, a, b, pairs))
    }
  }
  return pairs
}

type Pairs = [CodeItem, CodeItem][]
const at = (items: readonly CodeItem[], index: number): CodeItem => items[index] as CodeItem // callers stay inside

/** Takes off what is the same at both ends. */
function trimmed(
  a: readonly CodeItem[],
  b: readonly CodeItem[],
  pairs: Pairs,
): readonly [readonly CodeItem[], readonly CodeItem[]] {
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && isTwin(at(a, head), at(b, head))) {
    pairs.push([at(a, head), at(b, head)])
    head++
  }
  let tail = 0
  while (tail < least - head && isTwin(at(a, a.length - 1 - tail), at(b, b.length - 1 - tail))) {
    pairs.push([at(a, a.length - 1 - tail), at(b, b.length - 1 - tail)])
    tail++
  }
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
}

/** The pairing without crossings that fits best. */
function best(a: readonly CodeItem[], b: readonly CodeItem[], like: Like, pairs: Pairs): void {
  const width = b.length + 1
  const table = new Float64Array((a.length + 1) * width)
  const fits = new Float32Array(a.length * b.length)
  const cell = (row: number, column: number): number => table[row * width + column] ?? 0
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--) {
      const { fit } = like(at(a, row), at(b, column))
      fits[row * b.length + column] = fit
      const paired = fit > 0 ? fit + cell(row + 1, column + 1) : 0
      table[row * width + column] = Math.max(paired, cell(row + 1, column), cell(row, column + 1))
    }
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    const fit = fits[row * b.length + column] ?? 0
    if (fit > 0 && Math.abs(cell(row, column) - (fit + cell(row + 1, column + 1))) < 1e-6)
      pairs.push([at(a, row++), at(b, column++)])
    else if (cell(row + 1, column) >= cell(row, column + 1)) row++
    else column++
  }
}

const keyOfItem = ({ marks: [mark] }: CodeItem): string | null =>
  mark.code === '' ? null : keyOf(voiceOf(mark), mark.code, mark.near)

/** Pairs of places that are once in either list, the longest run of them that does not cross. */
function anchorsOf(a: readonly CodeItem[], b: readonly CodeItem[]): readonly (readonly [number, number])[] {
  const places = new Map<string, { a: number[]; b: number[] }>()
  const note = (side: 'a' | 'b', items: readonly CodeItem[]): void => {
    for (const [index, item] of items.entries()) {
      const key = keyOfItem(item)
      if (key === null) continue
      const place = places.get(key) ?? { a: [], b: [] }
      place[side].push(index)
      places.set(key, place)
    }
  }
  note('a', a)
  note('b', b)
  const unique = [...places.values()]
    .filter((place) => place.a.length === 1 && place.b.length === 1)
    .map((place) => [place.a[0] ?? 0, place.b[0] ?? 0] as const)
    .sort(([x], [y]) => x - y)
  return longestRising(unique)
}

function longestRising(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, [, value]] of points.entries()) {
    let low = 0
    for (let high = tails.length; low < high;) {
      const middle = (low + high) >> 1
      if ((points[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  }
  const chosen: (readonly [number, number])[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const point = points[index]
    if (point !== undefined) chosen.push(point)
  }
  return chosen.reverse()
}

function cutAt(
  anchors: readonly (readonly [number, number])[],
  a: readonly CodeItem[],
  b: readonly CodeItem[],
  pairs: Pairs,
): [readonly CodeItem[], readonly CodeItem[]][] {
  const gaps: [readonly CodeItem[], readonly CodeItem[]][] = []
  let [left, right] = [0, 0]
  for (const [x, y] of anchors) {
    gaps.push([a.slice(left, x), b.slice(right, y)])
    pairs.push([at(a, x), at(b, y)])
    ;[left, right] = [x + 1, y + 1]
  }
  gaps.push([a.slice(left), b.slice(right)])
  return gaps
}

/** Thousands of findings that nothing tells apart: the first with the first, within the same rule and code. */
function inOrder(a: readonly CodeItem[], b: readonly CodeItem[], pairs: Pairs): void {
  const waiting = new Map<string, CodeItem[]>()
  const key = ({ marks: [mark] }: CodeItem): string =>
    keyOf(voiceOf(mark), mark.code, mark.code === '' ? String(mark.line) : '')
  for (const item of [...b].reverse()) addTo(waiting, key(item), item)
  for (const item of a) {
    const other = waiting.get(key(item))?.pop()
    if (other !== undefined) pairs.push([item, other])
  }
}
