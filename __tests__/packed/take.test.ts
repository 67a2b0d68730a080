import { expect, it } from 'vitest'
import { putItems, putList, putNumber, putOther, putText, putWord, room } from '../../src/packed/put.ts'
import { takeItems, takeList, takeNumber, takeOther, takeText, takeWord, type Taking } from '../../src/packed/take.ts'

const through = (put: (to: ReturnType<typeof room>) => void): Taking => {
  const to = room()
  put(to)
  return { words: to.words, texts: to.texts, others: to.others, at: 0, lists: [] }
}

it('takes numbers of any size as they were put', () => {
  const numbers = [0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1, 0.5, undefined, 7]
  const from = through((to) => {
    for (const number of numbers) putNumber(to, number)
  })
  expect(numbers.map(() => takeNumber(from))).toEqual(numbers)
})

it('takes texts as they were put, and nothing for none', () => {
  const texts = ['a', '', undefined, 'a', 'é']
  const from = through((to) => {
    for (const text of texts) putText(to, text)
  })
  expect(texts.map(() => takeText(from))).toEqual(texts)
})

it('takes an object and a list that came again as the ones they were', () => {
  const object = { a: 1 }
  const list = [3, 4]
  const from = through((to) => {
    putOther(to, object)
    putOther(to, undefined)
    putList(to, [1], putWord)
    for (let time = 0; time < 2; time++) putList(to, list, putWord)
    putList(to, [], putWord)
    putItems(to, list, putWord)
  })
  expect([takeOther(from), takeOther(from)]).toEqual([object, undefined])
  const [first, second, third, fourth] = [0, 1, 2, 3].map(() => takeList(from, takeWord))
  expect([first, second, fourth, takeItems(from, takeWord)]).toEqual([[1], list, [], list])
  expect(third).toBe(second)
})
