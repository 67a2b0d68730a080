import { describe, expect, it } from 'vitest'
import { testCode, testPaths } from '../../src/enrich/test-code.ts'
import type { Location } from '../../src/model/location.ts'
import { known } from '../../src/model/signal.ts'
import { aRanked } from '../support/builders.ts'

const code = (path: string): Location => ({ type: 'code', path })
const aPackage = (manifest?: string): Location => ({
  type: 'package',
  purl: 'pkg:npm/lodash@4.17.20',
  ...(manifest === undefined ? {} : { manifest }),
})
const told = (globs: readonly string[], location: Location, ...places: Location[]) =>
  testCode(aRanked({ location, places }), testPaths(globs))
const isTest = (...args: Parameters<typeof told>) => known(told(...args))

describe('test code', () => {
  it('is known by the name of its path', () => {
    expect(told([], code('src/orders.test.ts'))).toEqual({ state: 'known', value: true, source: 'path' })
    expect(told([], code('src/orders.ts'))).toEqual({ state: 'known', value: false, source: 'path' })
  })

  it('is not what also lies outside', () => {
    expect(isTest([], code('test/orders.js'), code('src/orders.js'))).toBe(false)
    expect(isTest([], code('test/orders.js'), code('test/db.js'))).toBe(true)
  })

  it('is unknown without a path: a manifest among tests may list what ships', () => {
    expect(told([], aPackage('test/package-lock.json'))).toMatchObject({ state: 'unknown', why: 'it has no path' })
    expect(told([], aPackage()).state).toBe('unknown')
  })
})

describe('test code as the policy says', () => {
  const globs = ['examples/**', '!src/spec/**']

  it('is what the policy calls so, whatever its name, with the glob as the source', () => {
    expect(told(globs, code('examples/shop/orders.js'))).toEqual({
      state: 'known',
      value: true,
      source: 'testCode of the policy: examples/**',
    })
  })

  it('is not what the policy says ships, although it is named like tests', () => {
    expect(isTest([], code('src/spec/parser.ts'))).toBe(true)
    expect(told(globs, code('src/spec/parser.ts'))).toMatchObject({
      value: false,
      source: 'testCode of the policy: !src/spec/**',
    })
  })

  it('goes by names where the policy says nothing', () => {
    expect(isTest(globs, code('test/orders.js'))).toBe(true)
    expect(isTest(globs, code('src/orders.js'))).toBe(false)
  })

  it('is what the last glob that matches says', () => {
    const some = ['tools/**', '!tools/release/**', 'tools/release/fake/**']
    const answers = ['tools/a.js', 'tools/release/a.js', 'tools/release/fake/a.js'].map((path) =>
      isTest(some, code(path)),
    )
    expect(answers).toEqual([true, false, true])
  })

  it('is all that lies in a folder that is named', () => {
    expect(['examples', 'examples/', './examples'].map((glob) => isTest([glob], code('examples/a/b.js')))).toEqual([
      true,
      true,
      true,
    ])
    expect(isTest(['examples'], code('src/examples/a.js'))).toBe(false)
  })

  it('holds for packages by their manifests, where it speaks of each of them', () => {
    const shop = aPackage('examples/shop/package-lock.json')
    expect(isTest(globs, shop)).toBe(true)
    expect(isTest(globs, shop, aPackage('examples/bank/package-lock.json'))).toBe(true)
    expect(told(globs, shop, aPackage('package-lock.json')).state).toBe('unknown')
    expect(told(globs, shop, aPackage()).state).toBe('unknown')
    expect(isTest([...globs, '!package-lock.json'], shop, aPackage('package-lock.json'))).toBe(false)
  })
})
