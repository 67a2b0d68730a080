import { expect, it } from 'vitest'
import { relations } from '../../src/merge/related.ts'

const idOf = (index: number): string => `id-${index}`

it('what may be the same is shown on both sides, each once, in order, with the strongest reason', () => {
  const found = relations(
    [
      { index: 2, others: [1, 0], reason: 'same-package' },
      { index: 2, others: [0], reason: 'route-without-parameter' },
    ],
    idOf,
  )
  const reason = 'route-without-parameter'
  const other = 'same-package'
  expect(Object.fromEntries(found)).toEqual({
    'id-0': [{ id: 'id-2', reason }],
    'id-1': [{ id: 'id-2', reason: other }],
    'id-2': [
      { id: 'id-0', reason },
      { id: 'id-1', reason: other },
    ],
  })
})

it('what became one in the end is not beside itself', () => {
  expect(relations([{ index: 0, others: [1], reason: 'same-package' }], () => 'id-0').size).toBe(0)
})
