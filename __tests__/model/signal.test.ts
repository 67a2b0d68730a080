import { expect, it } from 'vitest'
import { known } from '../../src/model/signal.ts'

it('a known false is a value and an unknown is none', () => {
  expect(known({ state: 'known', value: false, source: 'KEV' })).toBe(false)
  expect(known({ state: 'known', value: 0, source: 'EPSS' })).toBe(0)
  expect(known({ state: 'unknown', why: 'nobody looked', source: 'option kev' })).toBeUndefined()
})
