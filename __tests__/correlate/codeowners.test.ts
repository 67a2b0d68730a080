import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePattern, ownerProblems, ownerRule, parseCodeowners } from '../../src/correlate/codeowners.ts'

const ownersOf = (text: string, path: string): readonly string[] | null =>
  ownerRule(parseCodeowners('CODEOWNERS', text), path)?.owners ?? null
const matches = (pattern: string, path: string): boolean => compilePattern(pattern)?.(path) ?? false

describe('a pattern', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['*', ['a.js', 'src/a.js'], []],
    ['*.js', ['a.js', 'src/deep/a.js', 'lib.js/a.ts'], ['a.ts', 'a.jsx']],
    ['docs', ['docs', 'docs/a.md', 'src/docs/a.md'], ['docs.md', 'mydocs/a']],
    ['/docs', ['docs', 'docs/a.md', 'docs/deep/a.md'], ['src/docs/a.md']],
    ['docs/', ['docs/a.md', 'src/docs/a.md'], ['docs', 'src/docs']],
    ['/docs/', ['docs/a.md', 'docs/deep/a.md'], ['docs', 'src/docs/a.md']],
    ['docs/*', ['docs/a.md'], ['docs/deep/a.md', 'src/docs/a.md', 'docs']],
    ['docs/**', ['docs/a.md', 'docs/deep/a.md'], ['docs', 'src/docs/a.md']],
    ['docs/*.md', ['docs/a.md'], ['docs/deep/a.md', 'docs/a.txt']],
    ['apps/github', ['apps/github', 'apps/github/a.rb'], ['src/apps/github/a.rb']],
    ['**/logs', ['logs', 'build/logs/a', 'a/b/logs'], ['logs2']],
    ['src/**/test', ['src/test', 'src/a/test', 'src/a/b/test/c.js'], ['test', 'src/tests']],
    ['a?c', ['abc', 'x/abc/y'], ['ac', 'abbc', 'a/c']],
    ['/*', ['a.js'], ['src/a.js']],
    ['/src/*/', ['src/a/b.js', 'src/a/b/c.js'], ['src/a.js']],
    ['/apps/[param]/a.ts', ['apps/[param]/a.ts'], ['apps/p/a.ts']],
    ['/a\\ b/', ['a b/c.js'], ['a/c.js']],
    ['f\\*o', ['f*o'], ['foo']],
    ['/services/foo:bar/', ['services/foo:bar/a.js'], ['services/foo/a.js']],
  ])('%s matches what GitHub says', (pattern, yes, no) => {
    expect(yes.filter((path) => !matches(pattern, path))).toEqual([])
    expect(no.filter((path) => matches(pattern, path))).toEqual([])
  })

  it.each(['/', '!src', '***', 'a/***/b'])('%s is refused', (pattern) => {
    expect(compilePattern(pattern)).toBeNull()
  })

  it('knows upper from lower case', () => {
    expect(matches('/Docs/', 'docs/a.md')).toBe(false)
  })

  it('answers at once, however many stars it has', () => {
    const began = performance.now()
    expect(matches(`${'a*'.repeat(40)}b`, 'a'.repeat(5000))).toBe(false)
    expect(matches(`${'**/a/'.repeat(40)}b`, 'a/'.repeat(500))).toBe(false)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

/** The rules as the documentation tells them, the slow way: try every prefix of the path, every meaning of every star. */
function obvious(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/')
  const segments = pattern.replace(/^\//, '').replace(/\/$/, '').split('/')
  const anchored = pattern.startsWith('/') || segments.length > 1
  const last = segments.at(-1)
  const parts = path.split('/')
  const word = (glob: string, text: string): boolean => {
    if (glob === '') return text === ''
    if (glob.startsWith('*')) return word(glob.slice(1), text) || (text !== '' && word(glob, text.slice(1)))
    return text !== '' && (glob.startsWith('?') || glob[0] === text[0]) && word(glob.slice(1), text.slice(1))
  }
  const whole = (globs: readonly string[], names: readonly string[]): boolean => {
    const [glob, ...rest] = globs
    if (glob === undefined) return names.length === 0
    if (glob === '**')
      return rest.length === 0
        ? names.length > 0
        : names.concat('').some((_, skipped) => whole(rest, names.slice(skipped)))
    return names[0] !== undefined && word(glob, names[0]) && whole(rest, names.slice(1))
  }
  const globs = anchored ? segments : ['**', ...segments]
  const exact = whole(globs, parts)
  const above = parts.some((_, count) => count > 0 && whole(globs, parts.slice(0, count)))
  if (folder && last !== '**') return above
  return last === '**' || (last === '*' && anchored) ? exact : exact || above
}

it('every pattern means what the documentation says, told the slow way', () => {
  const segment = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', '?', 'a?')
  const pattern = fc
    .tuple(fc.constantFrom('', '/'), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '/'))
    .map(([head, segments, tail]) => head + segments.join('/') + tail)
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab', 'abb', 'c'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('/'))
  fc.assert(
    fc.property(pattern, path, (glob, file) => {
      expect(matches(glob, file)).toBe(obvious(glob, file))
    }),
    { numRuns: 2000 },
  )
})

const cases = '../shared/corpus/specs/codeowners-patterns.json'
it.skipIf(!existsSync(cases))('[shared] all 153 cases of another implementation come out as it says', () => {
  type Case = { readonly pattern: string; readonly paths: Readonly<Record<string, boolean>> }
  const all = JSON.parse(readFileSync(cases, 'utf8')) as readonly Case[] // the file is a list of these
  const wrong = all.flatMap(({ pattern, paths }) =>
    Object.entries(paths).flatMap(([path, expected]) =>
      matches(pattern, path) === expected ? [] : [`${pattern} ${path}`],
    ),
  )
  expect(wrong).toEqual([])
  expect(all.flatMap(({ paths }) => Object.keys(paths))).toHaveLength(153)
})

describe('CODEOWNERS', () => {
  it('lets the last line that matches win', () => {
    const text = '* @acme/all\n/services/ @acme/services\n/services/web/ @acme/web\n*.md @acme/docs\n'
    expect(ownersOf(text, 'README')).toEqual(['@acme/all'])
    expect(ownersOf(text, 'services/web/a.js')).toEqual(['@acme/web'])
    expect(ownersOf(text, 'services/web/README.md')).toEqual(['@acme/docs'])
  })

  it('knows nobody asked from nobody owns', () => {
    const text = '/src/ @acme/web\n/src/generated/\n'
    expect(ownersOf(text, 'docs/a.md')).toBeNull()
    expect(ownersOf(text, 'src/generated/a.js')).toEqual([])
  })

  it('takes people, teams, addresses and managed accounts', () => {
    expect(ownersOf('* @anna @acme/web-team dev@acme.example @anna_acme @acme/a.b', 'a')).toEqual([
      '@anna',
      '@acme/web-team',
      'dev@acme.example',
      '@anna_acme',
      '@acme/a.b',
    ])
  })

  it('skips a line that is not valid, counts it, and reads on', () => {
    const { rules, invalid } = parseCodeowners(
      'CODEOWNERS',
      '* @acme/all\n/src/ acme/web\n!x @a\n/ @b\n/lib/ @acme/lib\n',
    )
    expect(rules.map(({ pattern }) => pattern)).toEqual(['*', '/lib/'])
    expect(invalid).toEqual([2, 3, 4])
  })

  it('says which lines it skipped: whoever stands there believes to own something', () => {
    const problems = (text: string) => ownerProblems(parseCodeowners('CODEOWNERS', text))
    expect(problems('* @acme/all\n')).toEqual([])
    expect(problems('* @acme/all\n/src/ acme/web\n!x @a\n')).toMatchObject([
      {
        code: 'context',
        message: expect.stringMatching(/^2 lines are skipped \(2, 3\)/) as string,
        at: { file: 'CODEOWNERS', line: 2 },
      },
    ])
    expect(problems('!x @a\n'.repeat(500))[0]?.message.length).toBeLessThan(200)
  })

  it('takes no comment for a rule, wherever it begins', () => {
    const { rules } = parseCodeowners('CODEOWNERS', '# * @nobody\n  # more\n/a @anna # not @bob\n/b#c @carl\n\n')
    expect(rules.map(({ pattern, owners, line }) => [pattern, owners, line])).toEqual([
      ['/a', ['@anna'], 3],
      ['/b#c', ['@carl'], 4],
    ])
  })

  it('reads files of Windows and with a byte order mark', () => {
    expect(ownersOf('\uFEFF* @acme/all\r\n/src/ @acme/web\r\n', 'src/a.js')).toEqual(['@acme/web'])
    expect(ownersOf('\uFEFF* @acme/all\r\n', 'a')).toEqual(['@acme/all'])
  })

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, path) => {
        ownerRule(parseCodeowners('CODEOWNERS', text), path)
      }),
    )
  })
})
