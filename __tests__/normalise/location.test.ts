import { describe, expect, it } from 'vitest'
import type { Location } from '../../src/model/location.ts'
import { normaliseLocation, normaliseLocations, purlSpelling, type Spelling } from '../../src/normalise/location.ts'

const spelling: Spelling = { path: (raw) => raw.replace('./', ''), purl: purlSpelling() }
const normalised = (location: Location): Location => normaliseLocation(location, spelling)

describe('a place in code', () => {
  it('keeps its lines and its column', () => {
    const location = { type: 'code', path: './a.js', startLine: 3, endLine: 5, startColumn: 7 } as const
    expect(normalised(location)).toEqual({ ...location, path: 'a.js' })
  })

  it.each([
    ['zero', { startLine: 0, endLine: 0, startColumn: 0 }],
    ['negative', { startLine: -1, endLine: 4 }],
    ['not whole', { startLine: 1.5 }],
    ['not a number', { startLine: Number.NaN, endLine: Number.NaN }],
    ['an end or a column without a start', { endLine: 4, startColumn: 2 }],
  ])('has no lines where they cannot be: %s', (_, lines) => {
    expect(normalised({ type: 'code', path: 'a.js', ...lines })).toEqual({ type: 'code', path: 'a.js' })
  })

  it('has no end before its start', () => {
    expect(normalised({ type: 'code', path: 'a.js', startLine: 5, endLine: 3 })).toEqual({
      type: 'code',
      path: 'a.js',
      startLine: 5,
    })
  })
})

describe('a package', () => {
  it('has one spelling of purl and manifest', () => {
    expect(
      normalised({ type: 'package', purl: 'pkg:pypi/Zope.Interface@5', manifest: './poetry.lock', image: ' shop:1 ' }),
    ).toEqual({
      type: 'package',
      purl: 'pkg:pypi/zope-interface@5',
      manifest: 'poetry.lock',
      image: 'shop:1',
    })
  })

  it('keeps what is no purl: nothing is lost', () => {
    expect(normalised({ type: 'package', purl: 'some library', manifest: '', image: '' })).toEqual({
      type: 'package',
      purl: 'some library',
    })
  })
})

describe('an endpoint', () => {
  it('has its method in capitals, and ANY where nobody says', () => {
    const endpoint = { type: 'endpoint', method: 'get', url: ' http://h/a ', parameter: 'q' } as const
    expect(normalised(endpoint)).toEqual({ type: 'endpoint', method: 'GET', url: 'http://h/a', parameter: 'q' })
    expect(normalised({ ...endpoint, method: '', parameter: '' })).toEqual({
      type: 'endpoint',
      method: 'ANY',
      url: 'http://h/a',
    })
  })

  it('loses the password in its URL', () => {
    expect(normalised({ type: 'endpoint', method: 'GET', url: 'https://admin:hunter22@h/a' })).toEqual({
      type: 'endpoint',
      method: 'GET',
      url: 'https://admin:[secret removed]@h/a',
    })
  })
})

it('a workload is trimmed', () => {
  expect(normalised({ type: 'workload', uri: ' k8s://prod/shop ' })).toEqual({
    type: 'workload',
    uri: 'k8s://prod/shop',
  })
})

it('gives a list back as it is where nothing of it changes, and else a new one in the same order', () => {
  const ours: readonly Location[] = [
    { type: 'code', path: 'a.ts', startLine: 1, endLine: 2, startColumn: 3 },
    { type: 'code', path: 'b.ts' },
  ]
  expect(normaliseLocations(ours, spelling)).toBe(ours)
  const [first] = ours
  const other: Location = { type: 'code', path: './c.ts', startLine: 5, endLine: 4 }
  const made = normaliseLocations([...ours, other], spelling)
  expect(made[0]).toBe(first)
  expect(made).toEqual([...ours, normaliseLocation(other, spelling)])
})
