import { expect, it } from 'vitest'
import { lookUpName, nameTable } from '../../../src/read/decode/name-table.ts'
import { bytesOf } from '../../support/report-file.ts'

const find = (names: readonly string[], name: string): number | null => {
  const bytes = bytesOf(`"${name}"`)
  return lookUpName(nameTable(names.map((each, index) => [each, index] as const)), bytes, 1, bytes.length - 1)
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
