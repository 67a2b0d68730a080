import { describe, expect, it } from 'vitest'
import { createMatching, type Traced } from '../../src/track/matching.ts'
import { renamedFiles, sharedEnd } from '../../src/track/renames.ts'
import { aCodeMark, aTraced } from '../support/traced.ts'

const at = (path: string, ...codes: readonly string[]): Traced[] =>
  codes.map((code, index) =>
    aTraced(`${path}:${index}`, [aCodeMark({ path, line: index + 1, code, beside: code.slice(0, 6) })]),
  )
const poor = (path: string): Traced[] => [aTraced(path, [aCodeMark({ path, code: 'import', beside: '' })])]
const renamed = (
  then: readonly Traced[],
  now: readonly Traced[],
  context: Partial<Parameters<typeof renamedFiles>[1]> = {},
) =>
  renamedFiles(createMatching(then, now), { renames: new Map(), exists: null, ...context }).map(({ from, to }) => [
    from,
    to,
  ])

describe('a file has another name', () => {
  it('where it is gone and its findings stand in a file that is new', () => {
    expect(renamed(at('a.js', 'onehund', 'twohund'), at('b.js', 'onehund', 'twohund'))).toEqual([['a.js', 'b.js']])
  })

  it('not where it is still there, with findings or without', () => {
    const then = at('a.js', 'onehund', 'twohund')
    expect(renamed(then, [...at('b.js', 'onehund', 'twohund'), ...at('a.js', 'rest')])).toEqual([])
    expect(renamed(then, at('b.js', 'onehund', 'twohund'), { exists: (path) => path === 'a.js' })).toEqual([])
  })

  it('not where the other had findings of its own before', () => {
    expect(renamed([...at('a.js', 'onehund'), ...at('b.js', 'other')], at('b.js', 'onehund', 'other'))).toEqual([])
  })

  it('not where two files could be it, unless one bears its name', () => {
    const then = at('src/a.js', 'onehund')
    expect(renamed(then, [...at('x/b.js', 'onehund'), ...at('x/c.js', 'onehund')])).toEqual([])
    expect(renamed(then, [...at('x/a.js', 'onehund'), ...at('x/c.js', 'onehund')])).toEqual([['src/a.js', 'x/a.js']])
  })

  it('not by a line that everybody writes', () => {
    expect(renamed(poor('a.js'), poor('b.js'))).toEqual([])
    expect(renamed(poor('src/a.js'), poor('lib/a.js'))).toEqual([['src/a.js', 'lib/a.js']])
  })

  it('where git says so, whatever is in it', () => {
    expect(renamed(poor('a.js'), poor('b.js'), { renames: new Map([['a.js', 'b.js']]) })).toEqual([['a.js', 'b.js']])
  })
})

it('a file that says too little went with its folder', () => {
  const files = ['one', 'two'].map((name) => [`src/x/${name}.js`, `lib/x/${name}.js`] as const)
  const then = [
    ...files.flatMap(([from], index) => at(from, `code${index}aa`)),
    ...poor('src/x/__init__.py'),
    ...poor('src/y/__init__.py'),
  ]
  const now = [
    ...files.flatMap(([, to], index) => at(to, `code${index}aa`)),
    ...poor('lib/x/__init__.py'),
    ...poor('lib/y/__init__.py'),
  ]
  expect(renamed(then, now)).toContainEqual(['src/x/__init__.py', 'lib/x/__init__.py'])
  expect(renamed(then, now)).toContainEqual(['src/y/__init__.py', 'lib/y/__init__.py'])
})

it('two paths share their last segments', () => {
  expect([
    sharedEnd('a/b/c.js', 'x/b/c.js'),
    sharedEnd('a/c.js', 'a/d.js'),
    sharedEnd('c.js', 'a/c.js'),
    sharedEnd('a', 'a'),
  ]).toEqual([2, 0, 1, 1])
})
