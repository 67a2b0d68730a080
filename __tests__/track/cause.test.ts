import { expect, it } from 'vitest'
import { causeOf } from '../../src/track/cause.ts'
import { known } from '../support/builders.ts'

const touched = known(true, 'pull request 7: a.js lines 1-3')

it('what the base has was not brought by the change, whatever its lines say', () => {
  expect(causeOf(touched, 'change', '2026-01-01T00:00:00Z')).toEqual({
    cause: 'disclosed',
    because: 'the base has it since 2026-01-01',
  })
  expect(causeOf(touched, 'change', undefined)).toEqual({
    cause: 'introduced',
    because: 'pull request 7: a.js lines 1-3',
  })
})
