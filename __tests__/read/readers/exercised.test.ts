import { expect, it } from 'vitest'
import { exercised } from '../../../src/read/readers/exercised.ts'

it('claims nothing where nothing was shown', () => {
  expect(exercised(false, 'Confirmed: false')).toEqual([])
  expect(exercised(true, 'Confirmed: true')).toEqual([
    { level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'Confirmed: true' },
  ])
})
