import { describe, expect, it } from 'vitest'
import { codeFinder, linePrints, sameNeighbours, sharedNeighbours, wordLikeness } from '../../src/track/lines.ts'

const file = ['one(1)', '', '}', 'two(2)', 'here(it)', '{', 'three(3)', 'four(4)', 'five(5)']
const print = (lines: readonly string[], line: number, secret = false) => linePrints(() => lines)('a.js', line, secret)

describe('the print of a line', () => {
  it('is that of its text, whatever its indent and quotes', () => {
    expect(print(['  a("x", 1),'], 1).code).toBe(print(["\ta('x',1)"], 1).code)
    expect(print(['a(1)'], 1).code).not.toBe(print(['a(2)'], 1).code)
  })

  it('has the nearest lines that say something, nearest first, on either side', () => {
    const { near } = print(file, 5)
    expect(near).toHaveLength(24)
    expect(near.slice(0, 4)).toBe(print(['two(2)', 'x(1)'], 2).near.slice(0, 4))
    expect(near.slice(4, 8)).toBe(print(['one(1)', 'x(1)'], 2).near.slice(0, 4))
    expect(near.slice(8, 12)).toBe('----')
    expect(near.slice(12, 16)).toBe(print(['x(1)', 'three(3)'], 1).near.slice(12, 16))
  })

  it('is empty where the line cannot be read', () => {
    const none = { code: '', near: '', words: '' }
    expect([print(file, 0), print(file, 99), print(file, 2), linePrints(() => null)('a.js', 1, false)]).toEqual([
      none,
      none,
      none,
      none,
    ])
  })

  it('holds no value where the line is a credential', () => {
    expect(print(['password = "hunter2"'], 1, true)).toEqual(print(['password = "other"'], 1, true))
    expect(print(['password: hunter2'], 1, true)).toEqual(print(['password: other'], 1, true))
    expect(print(['password = "hunter2"'], 1).code).not.toBe(print(['password = "other"'], 1).code)
  })

  it('reads each file once', () => {
    let asked = 0
    const prints = linePrints(() => (asked++, file))
    prints('a.js', 1, false)
    prints('a.js', 4, false)
    expect(asked).toBe(1)
  })
})

describe('surroundings', () => {
  const near = print(file, 5).near

  it('are the same or not, line by line, on their own side', () => {
    expect(sharedNeighbours(near, near)).toBe(5)
    expect(sharedNeighbours(near, '')).toBe(0)
    expect(sharedNeighbours('-'.repeat(24), '-'.repeat(24))).toBe(0)
    const turned = near.slice(12) + near.slice(0, 12)
    expect(sharedNeighbours(near, turned)).toBe(0)
  })

  it('lose one line to a line that comes between, not all', () => {
    const more = [...file.slice(0, 4), 'between(it)', ...file.slice(4)]
    expect(sharedNeighbours(near, print(more, 6).near)).toBe(5)
    expect(sameNeighbours(near, print(more, 6).near)).toBe(false)
    expect(sameNeighbours(near, print(file.with(4, 'there(it)'), 5).near)).toBe(true)
  })
})

it('words are alike by what they share', () => {
  const words = (line: string): string => print([line], 1).words
  expect(wordLikeness(words('run(query, customer)'), words('run(query, customer)'))).toBe(1)
  expect(wordLikeness(words('run(query, customer)'), words('run(query, customer, limit)'))).toBeGreaterThan(0.6)
  expect(wordLikeness(words('run(query, customer)'), words('open(path)'))).toBeLessThan(0.3)
  expect(wordLikeness(words('1'), words('2'))).toBe(0)
})

describe('whether code still stands', () => {
  const { code } = print(file, 5)

  it('is known near its old line', () => {
    expect(codeFinder(() => file)({ path: 'a.js', line: 5, code })).toBe(true)
    expect(codeFinder(() => ['x', 'y', ...file])({ path: 'a.js', line: 5, code })).toBe(true)
    expect(codeFinder(() => file.with(4, 'gone()'))({ path: 'a.js', line: 5, code })).toBe(false)
  })

  it('is unknown without the file, the line or its print', () => {
    expect(codeFinder(() => null)({ path: 'a.js', line: 5, code })).toBeNull()
    expect(codeFinder(() => file)({ path: 'a.js', line: 0, code })).toBeNull()
    expect(codeFinder(() => file)({ path: 'a.js', line: 5, code: '' })).toBeNull()
  })
})
