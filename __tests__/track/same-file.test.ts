import { expect, it } from 'vitest'
import { itemsByPath } from '../../src/track/code-item.ts'
import { createMatching } from '../../src/track/matching.ts'
import { matchEdited, matchFile, mutualBest, sameFiles } from '../../src/track/same-file.ts'
import { aCodeMark, anItem, aTraced } from '../support/traced.ts'

const side = (...marks: readonly Parameters<typeof aCodeMark>[0][]) =>
  marks.map((mark, index) => aTraced(String(index), [aCodeMark(mark)]))
const found = (matching: ReturnType<typeof createMatching>) => matching.found.map((one) => [one?.then, one?.by.reason])

it('files that both runs have findings in are looked at, by name', () => {
  const matching = createMatching(side({ path: 'a' }, { path: 'b' }), side({ path: 'b' }, { path: 'c' }))
  expect(sameFiles(matching).map(({ from, to }) => [from, to])).toEqual([['b', 'b']])
})

it('what stands where it stood, what moved and what was edited say so, with what agreed', () => {
  const then = side(
    { line: 1, code: 'one', beside: 'abcdef' },
    { line: 5, code: 'two', beside: 'ghijkl' },
    { line: 9, code: 'three', beside: 'mnopqr' },
  )
  const now = side(
    { line: 1, code: 'one', beside: 'abcdef' },
    { line: 7, code: 'two', beside: 'ghijkl' },
    { line: 11, code: 'drei', beside: 'mnopqr' },
  )
  const matching = createMatching(then, now)
  for (const file of sameFiles(matching)) matchFile(matching, file)
  expect(found(matching)).toEqual([
    [0, 'same-place'],
    [1, 'moved-lines'],
    [2, 'edited-line'],
  ])
  expect(matching.found[1]?.by.values).toEqual({ rule: 'sql', path: 'a.js', lines: '5 → 7', code: 'two' })
})

it('what changed places is found by its surroundings', () => {
  const then = side({ line: 1, beside: 'abcdef' }, { line: 5, beside: 'ghijkl' })
  const now = side({ line: 2, beside: 'ghijkl' }, { line: 9, beside: 'abcdef' })
  const matching = createMatching(then, now)
  for (const file of sameFiles(matching)) matchFile(matching, file)
  expect(matching.found.map((one) => one?.then)).toEqual([1, 0])
})

it('what was moved behind others is not given up for whatever fits the order there', () => {
  const then = side(
    { line: 4, beside: 'abcdef' },
    { line: 10, beside: 'ghijkl' },
    { line: 16, beside: 'mnopqr' },
    { line: 22, beside: 'stuvwx' },
  )
  const now = side(
    { line: 4, beside: 'ghijkl' },
    { line: 10, beside: 'mnopqr' },
    { line: 17, beside: 'abcdeZ' },
    { line: 23, beside: 'YYYYYY' },
  )
  const matching = createMatching(then, now)
  for (const file of sameFiles(matching)) matchFile(matching, file)
  expect(found(matching).map(([before]) => before)).toEqual([1, 2, 0, 3])
})

it('an edited line that two could be is nobody’s', () => {
  const then = side({ line: 1, code: 'one', words: '______', beside: 'abxxxx' })
  const now = side(
    { line: 4, code: 'uno', words: '______', beside: 'abyyyy' },
    { line: 8, code: 'un', words: '______', beside: 'abzzzz' },
  )
  const matching = createMatching(then, now)
  const file = {
    from: 'a.js',
    to: 'a.js',
    then: itemsByPath(then, [0]).get('a.js') ?? [],
    now: itemsByPath(now, [0, 1]).get('a.js') ?? [],
  }
  matchEdited(matching, file)
  expect(matching.found).toEqual([undefined, undefined])
  const alone = createMatching(then, now.slice(0, 1))
  matchEdited(alone, { ...file, now: file.now.slice(0, 1) })
  expect(found(alone)).toEqual([[0, 'edited-line']])
})

it('a pair is mutual: each is the other’s only best', () => {
  const items = (count: number) => Array.from({ length: count }, (_, index) => anItem(index))
  const fits = [
    [3, 1],
    [5, 5],
  ]
  const like = (a: { owner: number }, b: { owner: number }) => ({
    fit: fits[a.owner]?.[b.owner] ?? 0,
    sameCode: true,
    near: 0,
  })
  expect(mutualBest(items(2), items(2), like)).toEqual([])
  fits[1] = [2, 5]
  expect(mutualBest(items(2), items(2), like).map(([a, b]) => [a.owner, b.owner])).toEqual([
    [0, 0],
    [1, 1],
  ])
})
