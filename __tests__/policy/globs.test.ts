import { describe, expect, it } from 'vitest'
import { noEntries, type Entries } from '../../src/policy/entries.ts'
import { globsOf, isLargeGlob } from '../../src/policy/globs.ts'
import { aService, aWaiver } from '../support/builders.ts'

describe('a glob is too large', () => {
  it.each([
    '{1..1000000}',
    'a{1..50}b{1..50}',
    '{a,b}'.repeat(10),
    `{${'{a,b},'.repeat(600)}c}`,
    'x'.repeat(1001),
    '{-600..600}',
  ])('%s', (glob) => {
    expect(isLargeGlob(glob)).toBe(true)
  })
})

describe('a glob is what people write', () => {
  it.each([
    '**/*.{js,ts}',
    'services/{checkout,cart}/**',
    '{a,b}{c,d}{e,f}',
    'pkg:npm/@acme/*',
    '{1..9}',
    'a\\{b,c\\}',
    '}{,',
    '{a,b'.repeat(12),
  ])('%s', (glob) => {
    expect(isLargeGlob(glob)).toBe(false)
  })

  it('adds up what commas part and multiplies what follows', () => {
    expect(isLargeGlob(`{${Array.from({ length: 1000 }, () => 'a').join(',')}}`)).toBe(true)
    expect(isLargeGlob(`{${Array.from({ length: 400 }, () => '').join(',')}}`)).toBe(false)
    expect(isLargeGlob(`{${Array.from({ length: 400 }, () => '').join(',')}}{a,b,c}`)).toBe(true)
  })
})

describe('the globs of a policy', () => {
  it('are found wherever one may stand, each with its place', () => {
    const all: Entries = {
      ...noEntries,
      rules: [
        {
          value: { name: 'a', when: { path: ['p'], not: { owner: ['o'], tool: ['t'] }, identifier: ['CWE-1'] } },
          path: ['rules', 0],
        },
        { value: { name: 'b' }, path: ['rules', 1] },
      ],
      services: [{ value: aService({ paths: ['s/**'], images: ['i'] }), path: ['services', 0] }],
      waivers: [{ value: aWaiver({ paths: ['w'] }), path: ['waivers', 0] }],
      testCode: [
        { value: 'examples/**', path: ['testCode', 0] },
        { value: '!src/spec/**', path: ['testCode', 1] },
      ],
      expect: [
        { value: { tool: 'x', commit: 'any', then: 'warn', when: { paths: ['e'] } }, path: ['expect', 0] },
        { value: { commit: 'any', then: 'warn' }, path: ['expect', 1] },
      ],
    }
    expect(globsOf(all).map(({ value, path }) => `${path.join('.')} ${value}`)).toEqual([
      'rules.0.when.path.0 p',
      'rules.0.when.not.owner.0 o',
      'rules.0.when.not.tool.0 t',
      'services.0.paths.0 s/**',
      'services.0.images.0 i',
      'waivers.0.paths.0 w',
      'testCode.0 examples/**',
      'testCode.1 src/spec/**',
      'expect.0.tool x',
      'expect.0.when.paths.0 e',
    ])
  })
})
