import { expect, it } from 'vitest'
import { dataFlow } from '../../../src/read/readers/data-flow.ts'
import { codeAt } from '../../../src/read/readers/locations.ts'

const at = (start: number): ReturnType<typeof codeAt> => codeAt('a.js', { start })

it('takes one step for no flow', () => {
  expect(dataFlow([], 'x')).toEqual({})
  expect(dataFlow([at(1)], 'x')).toEqual({})
})

it('keeps every place once, in order, and claims a path but no entry from outside', () => {
  expect(dataFlow([at(1), at(2), at(1)], '3 nodes')).toEqual({
    also: [at(1), at(2)],
    reach: [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original: '3 nodes' }],
  })
})
