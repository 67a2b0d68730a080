import { expect, it } from 'vitest'
import { lookUp } from '../../../src/read/readers/look-up.ts'

it('finds what was put in, and nothing that every object has', () => {
  expect(lookUp({ high: 1 }, 'high')).toBe(1)
  for (const key of ['low', 'constructor', '__proto__', 'toString']) expect(lookUp({ high: 1 }, key)).toBeUndefined()
})
