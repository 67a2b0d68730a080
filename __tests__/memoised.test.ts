import { expect, it } from 'vitest'
import { along, aWay, memoised, remembered } from '../src/memoised.ts'

it('each distinct key is asked about once, also where the answer is nothing', () => {
  const asked: string[] = []
  const first = memoised((word: string): string | undefined => {
    asked.push(word)
    return word[0]
  })
  expect([first('ab'), first(''), first('ab'), first('')]).toEqual(['a', undefined, 'a', undefined])
  expect(asked).toEqual(['ab', ''])
})

it('the last key is asked about once, however often it comes in a row', () => {
  const asked: string[] = []
  const first = remembered((word: string): string | undefined => {
    asked.push(word)
    return word[0]
  })
  expect(['', '', 'ab', 'ab', ''].map(first)).toEqual([undefined, undefined, 'a', 'a', undefined])
  expect(asked).toEqual(['', 'ab', ''])
})

it('no more than so many are remembered', () => {
  let asked = 0
  const length = memoised((word: string) => {
    asked++
    return word.length
  }, 1)
  expect([length('a'), length('bb'), length('a'), length('bb')]).toEqual([1, 2, 1, 2])
  expect(asked).toBe(3)
})

it('a way of equal keys leads to one place, and to no other', () => {
  const start = aWay<string, number>()
  const to = (...keys: readonly string[]) => keys.reduce(along, start)
  to('a', 'b').value = 1
  expect([to('a', 'b').value, to('a').value, to('b', 'a').value, to('ab').value]).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ])
  expect(to()).toBe(start)
})
