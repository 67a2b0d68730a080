import { describe, expect, it } from 'vitest'
import { compileWhen } from '../../../src/read/mapping/compile-when.ts'
import { documentScope } from '../../../src/read/mapping/scope.ts'
import type { When } from '../../../src/read/mapping/source-schema.ts'
import { treeOf } from '../../../src/read/mapping/tree.ts'

const item = { kind: 'Vulnerability', n: 0, none: null, list: [], empty: '', flag: true, deep: { a: 1 } }
const scope = { ...documentScope(treeOf('json'), { columns: ['a', 'b'] }), item, path: '/issues/*' }
const holds = (when: When): boolean => compileWhen(when)(scope)

describe('a condition', () => {
  it.each<[When, boolean]>([
    [{ field: 'kind' }, true],
    [{ field: 'none' }, false],
    [{ field: 'empty' }, false],
    [{ field: 'n' }, true],
    [{ field: 'kind', is: 'vulnerability' }, true],
    [{ field: 'kind', is: ['secret', 'license'] }, false],
    [{ field: 'n', is: 0 }, true],
    [{ field: 'flag', is: true }, true],
    [{ field: 'kind', matches: '^vuln' }, true],
    [{ field: 'kind', matches: '^x' }, false],
    [{ field: 'list', kind: 'list' }, true],
    [{ field: 'deep', kind: 'object' }, true],
    [{ field: 'kind', kind: 'text' }, true],
    [{ field: 'n', kind: 'number' }, true],
    [{ field: 'flag', kind: 'flag' }, true],
    [{ field: 'none', kind: 'nothing' }, true],
    [{ field: 'missing', kind: 'nothing' }, false],
    [{ columns: ['b'] }, true],
    [{ columns: ['b', 'c'] }, false],
    [{ only: ['columns', 'x'] }, true],
    [{ only: ['x'] }, false],
    [{ found: ['/issues/*'] }, true],
    [{ found: ['/other/*'] }, false],
    [{ all: [{ field: 'kind' }, { field: 'none' }] }, false],
    [{ any: [{ field: 'kind' }, { field: 'none' }] }, true],
    [{ any: [{ field: 'none' }] }, false],
    [{ not: { field: 'none' } }, true],
    [{ field: 'kind', not: { field: 'flag' } }, false],
  ])('%j: %s', (when, expected) => {
    expect(holds(when)).toBe(expected)
  })

  it('shows a pattern the beginning of a text only', () => {
    const long = { ...scope, item: { text: `${'a'.repeat(5000)}b` } }
    expect(compileWhen({ field: 'text', matches: 'b$' })(long)).toBe(false)
  })
})
