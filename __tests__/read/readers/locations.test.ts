import { expect, it } from 'vitest'
import { codeAt, endpointAt, packageAt } from '../../../src/read/readers/locations.ts'

it('leaves out lines that cannot be', () => {
  expect(codeAt('a', { start: 0, end: 3 })).toEqual({ type: 'code', path: 'a' })
  expect(codeAt('a', { start: 3, end: 2, column: 0 })).toEqual({ type: 'code', path: 'a', startLine: 3 })
  expect(codeAt('a', { start: Number.NaN })).toEqual({ type: 'code', path: 'a' })
  expect(codeAt('a', { start: 3, end: 4, column: 2 })).toEqual({
    type: 'code',
    path: 'a',
    startLine: 3,
    endLine: 4,
    startColumn: 2,
  })
})

it('leaves out what is empty', () => {
  expect(packageAt('pkg:npm/a', { manifest: ' ', image: null })).toEqual({ type: 'package', purl: 'pkg:npm/a' })
  expect(endpointAt('', '/a', '')).toEqual({ type: 'endpoint', method: 'ANY', url: '/a' })
  expect(endpointAt('get', '/a', 'q')).toEqual({ type: 'endpoint', method: 'GET', url: '/a', parameter: 'q' })
})
