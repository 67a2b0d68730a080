import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fingerprint, recipe } from '../../src/merge/fingerprint.ts'

it('an id says the version of its recipe', () => {
  expect(fingerprint(['a'])).toMatch(new RegExp(`^f${recipe}:[0-9a-f]{20}$`))
})

it('an id is what it was when the first history was written: a change here is a new recipe', () => {
  expect(recipe).toBe(2)
  expect(fingerprint(['family+path+code', 'family', 'sql-injection', 'src/orders.js', 'code', 'db.query(sql)'])).toBe(
    'f2:69a3163ab8d74ea217e1',
  )
})

it('parts cannot be confused with other parts: lines 1 and 23 are not lines 12 and 3', () => {
  expect(fingerprint(['1', '23'])).not.toBe(fingerprint(['12', '3']))
  expect(fingerprint(['a', ''])).not.toBe(fingerprint(['', 'a']))
  expect(fingerprint(['a:b'])).not.toBe(fingerprint(['a', 'b']))
})

it('no part can pretend to be two', () => {
  const parts = fc.array(fc.string(), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b))
      expect(fingerprint(a)).not.toBe(fingerprint(b))
    }),
  )
})
