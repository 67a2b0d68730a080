import { expect, it } from 'vitest'
import { putItems, putList, putNumber, putOther, putOwnText, putText, putWord, room } from '../../src/packed/put.ts'

const wordsOf = (put: (to: ReturnType<typeof room>) => void): number[] => {
  const to = room()
  put(to)
  return [...to.words.subarray(0, to.length)]
}

it('a text goes along once, however many come between', () => {
  const to = room()
  const many = Array.from({ length: 5000 }, (_, n) => `text ${n}`)
  for (const text of [...many, ...many, '', '']) putText(to, text)
  expect(to.texts).toEqual([...many, ''])
  expect([...to.words.subarray(0, to.length)]).toEqual([...many.keys(), ...many.keys(), 5000, 5000])
})

it('texts that look alike are told apart', () => {
  const to = room()
  for (const text of ['src/aXb.ts', 'src/cXd.ts', 'src/aXb.ts']) putText(to, text)
  expect(to.texts).toEqual(['src/aXb.ts', 'src/cXd.ts'])
})

it('a text of its own is not looked for', () => {
  const to = room()
  for (const text of ['/0', '/0', undefined]) putOwnText(to, text)
  expect([to.texts, to.textAt.size]).toEqual([['/0', '/0'], 0])
})

it('what is no text, number or object is a mark of its own', () => {
  const marks = wordsOf((to) => {
    putText(to, null)
    putText(to, undefined)
    putNumber(to, undefined)
    putOther(to, undefined)
  })
  expect(marks).toEqual([-1, -1, -1, -1])
})

it('an object and a list that may come again go along once', () => {
  const [one, other] = [{ a: 1 }, { a: 1 }]
  const list = [1, 2]
  const to = room()
  for (const value of [one, other, one]) putOther(to, value)
  for (const value of [list, list]) putList(to, value, putWord)
  putItems(to, list, putWord)
  expect(to.others).toEqual([one, other])
  expect([...to.words.subarray(0, to.length)]).toEqual([0, 1, 0, -2, 2, 1, 2, 0, 2, 1, 2])
})

it('there is room for as many words as come', () => {
  const many = wordsOf((to) => {
    for (let n = 0; n < 600_000; n++) putWord(to, n)
  })
  expect(many).toHaveLength(600_000)
  expect([many[0], many.at(-1)]).toEqual([0, 599_999])
})
