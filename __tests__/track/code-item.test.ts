import { describe, expect, it } from 'vitest'
import { isTwin, itemsByPath, likeness, sameCode } from '../../src/track/code-item.ts'
import { aCodeMark, anItem, aTraced } from '../support/traced.ts'

describe('items', () => {
  it('stand by file in the order of their lines, a finding in every file it has marks in', () => {
    const side = [
      aTraced('1', [aCodeMark({ line: 9 }), aCodeMark({ path: 'b.js' })]),
      aTraced('2', [aCodeMark({ line: 3 })]),
      aTraced('3', [{ type: 'workload', tool: 'falco', rule: 'shell', uri: 'k8s://a' }]),
      { id: '4', trace: undefined, lasting: true },
    ]
    const items = itemsByPath(side, [0, 1, 2, 3])
    expect([...items].map(([path, list]) => [path, list.map(({ owner }) => owner)])).toEqual([
      ['a.js', [1, 0]],
      ['b.js', [0]],
    ])
  })
})

describe('two items are alike', () => {
  const fit = (a: Parameters<typeof anItem>[1], b: Parameters<typeof anItem>[1]): number =>
    likeness(anItem(0, a), anItem(1, b)).fit

  it('the more of their surroundings is the same', () => {
    expect(fit({}, { beside: 'abcdef' })).toBeGreaterThan(fit({}, { beside: 'abxdef' }))
    expect(fit({}, { beside: 'abxdef' })).toBeGreaterThan(fit({}, { beside: 'uvwxyz' }))
    expect(fit({}, { beside: 'uvwxyz' })).toBeGreaterThan(0)
  })

  it('by another code only between the same neighbours, or by the same words near them', () => {
    expect(fit({}, { code: 'else' })).toBeGreaterThan(0)
    expect(fit({}, { code: 'else', beside: 'xbcdef' })).toBe(0)
    expect(fit({ words: '______' }, { code: 'else', beside: 'xbcdef', words: '______' })).toBeGreaterThan(0)
    expect(fit({ words: '______' }, { code: 'else', beside: 'uvwxyz', words: '______' })).toBe(0)
  })

  it('never by another rule, unless both are of one weakness family', () => {
    const [a, b] = [anItem(0), anItem(1, { rule: 'other' })]
    expect(likeness(a, b).fit).toBe(0)
    expect(likeness({ ...a, family: 'xss' }, { ...b, family: 'sql-injection' }).fit).toBe(0)
    expect(likeness({ ...a, family: 'xss' }, { ...b, family: 'xss' }).fit).toBeGreaterThan(0)
  })

  it('without code by their lines, the nearer the better, and not across a whole file', () => {
    const line = (a: number, b: number): number => fit({ code: '', line: a }, { code: '', line: b })
    expect(line(5, 5)).toBeGreaterThan(line(5, 6))
    expect(line(5, 6)).toBeGreaterThan(line(5, 60))
    expect(line(5, 500)).toBe(0)
    expect(line(0, 1)).toBe(0)
  })

  it('by the best of their marks', () => {
    const two = { ...anItem(0, { rule: 'x' }), marks: [aCodeMark({ rule: 'x' }), aCodeMark()] as const }
    expect(likeness(two, anItem(1)).fit).toBe(likeness(anItem(0), anItem(1)).fit)
  })
})

it('the same code is asked for where nothing weaker counts', () => {
  expect(sameCode(anItem(0), anItem(1, { code: 'else' })).fit).toBe(0)
  expect(sameCode(anItem(0), anItem(1)).fit).toBeGreaterThan(0)
})

it('twins differ in nothing but their lines; without code, not even there', () => {
  expect(isTwin(anItem(0), anItem(1, { line: 7 }))).toBe(true)
  expect(isTwin(anItem(0), anItem(1, { beside: 'abcdex' }))).toBe(false)
  expect(isTwin(anItem(0, { code: '' }), anItem(1, { code: '', line: 7 }))).toBe(false)
})
