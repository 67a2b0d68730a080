import { expect, it } from 'vitest'
import { adviceOf, fixedIn } from '../../../src/read/readers/remedy.ts'

it('advises with the first sentence there is', () => {
  expect(adviceOf(null, ' ', 'Bind the value. Then test.')).toEqual({ advice: 'Bind the value.' })
  expect(adviceOf(undefined, '')).toBeUndefined()
})

it('names the fixed version where one is known', () => {
  expect(fixedIn('1.2.4')).toEqual({ version: '1.2.4' })
  expect([fixedIn(''), fixedIn(null), fixedIn(undefined)]).toEqual([undefined, undefined, undefined])
})
