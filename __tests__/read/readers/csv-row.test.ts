import { expect, it } from 'vitest'
import { cell, rowWith, tableWith } from '../../../src/read/readers/csv-row.ts'

it('gives the first of several columns that has a text', () => {
  const row = { Old: ' ', New: ' 1.2 ', Other: 'x' }
  expect(cell(row, 'Old', 'New', 'Other')).toBe('1.2')
  expect(cell(row, 'Old', 'Missing')).toBe('')
})

it('accepts a table with all its columns, whatever else it has', () => {
  expect(tableWith('A', 'B').safeParse({ columns: ['B', 'C', 'A'], first: null }).success).toBe(true)
  expect(tableWith('A', 'B').safeParse({ columns: ['A'] }).success).toBe(false)
})

it('refuses a row without a text where it needs one, and says where', () => {
  expect(rowWith('A').safeParse({ A: 'x', B: '' }).success).toBe(true)
  expect(rowWith('A', 'B').safeParse({ A: 'x', B: ' ' }).error?.issues[0]?.message).toBe('expected a text under A, B')
})
