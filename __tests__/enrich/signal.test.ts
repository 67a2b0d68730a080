import { expect, it } from 'vitest'
import { stated, unknown } from '../../src/enrich/signal.ts'

it('a stated signal has its value and its source', () => {
  expect(stated(false, 'KEV')).toEqual({ state: 'known', value: false, source: 'KEV' })
  expect(stated(0.5, 'EPSS')).toEqual({ state: 'known', value: 0.5, source: 'EPSS' })
})

it('an unknown one has a reason and no value', () => {
  expect(unknown('nobody looked', 'option kev')).toEqual({
    state: 'unknown',
    why: 'nobody looked',
    source: 'option kev',
  })
})

it('values that read alike are not taken for each other', () => {
  expect(stated('true', 'x')).toMatchObject({ value: 'true' })
  expect(stated(true, 'x')).toMatchObject({ value: true })
  expect(stated('1', 'x')).toMatchObject({ value: '1' })
  expect(stated(1, 'x')).toMatchObject({ value: 1 })
})

it('a value and a source with line breaks are not taken for others', () => {
  expect(stated('a', 'b\nc')).toMatchObject({ value: 'a', source: 'b\nc' })
  expect(stated('a\nb', 'c')).toMatchObject({ value: 'a\nb', source: 'c' })
  expect(unknown('a', 'b\nc')).toMatchObject({ why: 'a', source: 'b\nc' })
  expect(unknown('a\nb', 'c')).toMatchObject({ why: 'a\nb', source: 'c' })
})

it('what is shared cannot be changed by one of those who share it', () => {
  expect(Object.isFrozen(stated(true, 'x'))).toBe(true)
  expect(Object.isFrozen(unknown('y', 'x'))).toBe(true)
})
