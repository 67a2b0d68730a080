import { describe, expect, it } from 'vitest'
import { matcher, pathMatcher } from '../../src/gate/glob.ts'

describe('a glob', () => {
  it.each([
    ['src/**', 'src/a/b.ts', true],
    ['src/*', 'src/a/b.ts', false],
    ['**/*.env', '.config/.env', true],
    ['!src/**', 'other', false],
    ['#src', '#src', true],
    ['+(a|b)', 'a', false],
    ['{a,b}/**', 'b/c', true],
    ['@acme/*', '@acme/payments', true],
  ])('%s matches %s: %s', (glob, text, matches) => {
    expect(matcher([glob])(text)).toBe(matches)
  })

  it('is one of several, asked again without being tried again', () => {
    const matches = matcher(['a', 'b'])
    expect(['a', 'b', 'c', 'a'].map(matches)).toEqual([true, true, false, true])
  })

  it('may pay no heed to upper and lower case', () => {
    expect(matcher(['osv-scanner'], { nocase: true })('OSV-Scanner')).toBe(true)
    expect(matcher(['osv-scanner'])('OSV-Scanner')).toBe(false)
  })
})

describe('globs of paths', () => {
  it.each([
    ['examples', 'examples/a/b.js', true],
    ['./examples/', 'examples/a/b.js', true],
    ['examples', 'src/examples/a.js', false],
    ['src/a.js', 'src/a.js', true],
    ['src/*.js', 'src/b/a.js', false],
    ['https://shop.test/', 'https://shop.test/', true],
  ])('%s and %s: %s', (glob, path, matches) => {
    expect(pathMatcher([glob])(path)).toBe(matches)
  })
})
