import { expect, it } from 'vitest'
import { checked } from '../../src/read/checked.ts'
import type { RawEntry } from '../../src/read/decode/entry.ts'
import { readers } from '../../src/read/index.ts'

const [reader] = readers.filter(({ id }) => id === 'sarif')
const entry: RawEntry = { pointer: '/0', keys: [], path: '/*', repeats: false }

it('asks the schema about a value, and nobody about what was read by plan', () => {
  if (reader === undefined) throw new Error('no reader')
  expect(checked(reader, { ...entry, value: { ruleId: 'a' } })).toMatchObject({ success: true })
  expect(checked(reader, { ...entry, value: 5 }).success).toBe(false)
  expect(checked(reader, { ...entry, planned: 5 })).toEqual({ success: true, data: 5 })
})
