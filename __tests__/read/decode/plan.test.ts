import { expect, it } from 'vitest'
import { cutTo } from '../../../src/read/decode/plan.ts'

it('says which fields of an object are kept, whole or cut themselves', () => {
  const inner = cutTo({ text: true })
  expect(cutTo({ ruleId: true, message: inner })).toEqual({
    kind: 'cut',
    fields: [
      { name: 'ruleId', plan: { kind: 'whole' }, absent: undefined },
      { name: 'message', plan: inner, absent: undefined },
    ],
  })
})
