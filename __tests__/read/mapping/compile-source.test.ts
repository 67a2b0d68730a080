import { describe, expect, it } from 'vitest'
import { compileSource, compileTemplate, compileText, compileTexts } from '../../../src/read/mapping/compile-source.ts'
import { documentScope } from '../../../src/read/mapping/scope.ts'
import type { Source } from '../../../src/read/mapping/source-schema.ts'
import { treeOf } from '../../../src/read/mapping/tree.ts'

const item = { id: 'R1', title: 'First. Second.', empty: '', level: 'ERROR', line: '79-81', ids: ['A', 'B'], column: 0 }
const scope = { ...documentScope(treeOf('json'), { errors: [1, 2, 3], sums: [1, '2'] }), item, keys: ['SQL', 4] }
const texts = (source: Source): readonly string[] => compileSource(source)(scope)

describe('a source', () => {
  it.each<[Source, readonly string[]]>([
    ['id', ['R1']],
    ['empty', []],
    ['ids', ['A', 'B']],
    [{ text: 'always' }, ['always']],
    [{ template: '{id}: {level}' }, ['R1: ERROR']],
    [{ template: '{id}: {missing}' }, []],
    [{ first: ['missing', 'empty', 'ids', 'id'] }, ['A', 'B']],
    [{ first: ['missing'] }, []],
    [{ key: 1 }, ['4']],
    [{ key: 2 }, []],
    [{ field: 'id', when: { field: 'empty' } }, []],
    [{ field: 'line', match: '^\\d+' }, ['79']],
    [{ field: 'line', match: '-(\\d+)$' }, ['81']],
    [{ field: 'id', match: 'x' }, []],
    [{ field: 'title', find: '\\b[a-z]*s[a-z]*' }, ['First', 'Second']],
    [{ field: 'ids', find: 'x' }, []],
    [{ field: 'title', find: '\\w+', match: '^s(.*)' }, ['econd']],
    [{ field: 'title', replace: [{ match: '\\. .*', by: '!' }] }, ['First!']],
    [{ field: 'level', words: { error: 'high' } }, ['high']],
    [{ field: 'id', words: { constructor: 'x' } }, []],
    [{ field: 'column', add: 1 }, ['1']],
    [{ field: 'id', add: 1 }, []],
    [{ field: 'level', lower: true }, ['error']],
    [{ field: 'title', shorten: true }, ['First.']],
  ])('%j gives %j', (source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  it('names the fields of an object', () => {
    const there = { ...scope, item: { errors: { 'a.go': 1 } } }
    expect(compileSource({ names: 'errors' })(there)).toEqual(['a.go'])
  })
})

it('one text is the first, all are those of every source in order', () => {
  expect(compileText('ids')(scope)).toBe('A')
  expect(compileText(undefined)(scope)).toBeUndefined()
  expect(compileTexts(['id', 'ids'])(scope)).toEqual(['R1', 'A', 'B'])
  expect(compileTexts('id')(scope)).toEqual(['R1'])
  expect(compileTexts(undefined)(scope)).toEqual([])
})

it('a template counts, adds up and says how many more there are', () => {
  const said = (template: string): string | undefined => compileTemplate(template)(scope)[0]
  expect(said('{/errors/0}{more /errors}, {count /errors} in all')).toBe('1 and 2 more, 3 in all')
  expect(said('{more /missing}.')).toBe('.')
  expect(said('{sum /sums}')).toBe('3')
})
