import { expect, it } from 'vitest'
import { lookUpName, nameTable, standsHere } from '../../../src/read/decode/name-table.ts'
import { bytesOf } from '../../support/report-file.ts'

const find = (names: readonly string[], name: string): number | null => {
  const bytes = bytesOf(`"${name}"`)
  return lookUpName(nameTable(names.map((each, index) => [each, index] as const)), bytes, 1, bytes.length - 1).value
}

it('finds a name by its bytes', () => {
  expect(find(['ruleId', 'level', 'message'], 'level')).toBe(1)
})

it('finds nothing under a name that only looks alike', () => {
  expect(find(['ruleId', 'level'], 'rulerd')).toBeNull()
  expect(find(['ruleId', 'level'], 'rule')).toBeNull()
  expect(find([], 'a')).toBeNull()
})

it('tells names of one length with the same ends apart', () => {
  const names = ['abcz', 'acbz', 'aaaz']
  expect(names.map((name) => find(names, name))).toEqual([0, 1, 2])
})

it('knows the empty name and names beyond ASCII', () => {
  expect(find(['', 'größe'], '')).toBe(0)
  expect(find(['', 'größe'], 'größe')).toBe(1)
})

it('remembers names that nothing belongs to, within bounds', () => {
  const table = nameTable([['a', 1]])
  const nameOf = (text: string) => lookUpName(table, bytesOf(`"${text}":`), 1, text.length + 1)
  expect(nameOf('other').value).toBeNull()
  expect(nameOf('other')).toBe(nameOf('other'))
  for (let i = 0; i < 1000; i++) nameOf(`name-${i}`)
  expect(nameOf('name-999')).toBe(table.other)
  expect(nameOf('other')).not.toBe(table.other)
  expect(nameOf('a').value).toBe(1)
})

it('tells whether a name stands at a place, and then passes over it and its colon', () => {
  const bytes = bytesOf('{"ab":1,"abc":2,"ab" :3}')
  const table = nameTable([['ab', 1]])
  const name = lookUpName(table, bytes, 2, 4)
  const at = (offset: number): number | null => {
    const from = { bytes, at: offset }
    return standsHere(name, from) ? from.at : null
  }
  expect([at(1), at(8), at(16)]).toEqual([6, null, null])
  expect(standsHere(table.other, { bytes, at: 1 })).toBe(false)
})
