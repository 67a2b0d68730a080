import { expect, it } from 'vitest'
import { countAt, documentScope, namesAt, nodesAt, textsAt, type Scope } from '../../../src/read/mapping/scope.ts'
import { demandPath as path } from '../../../src/read/mapping/demand.ts'
import { treeOf } from '../../../src/read/mapping/tree.ts'

const scope: Scope = {
  ...documentScope(treeOf('json'), { version: 2, errors: { 'a.go': [1], 'b.go': [2] } }),
  entry: { name: 'lodash', tags: ['x', 4, null, ''] },
  item: { id: 'CVE-1' },
}

it('a path starts at the item, the entry above it or the top of the document', () => {
  expect(textsAt(scope, path('id'))).toEqual(['CVE-1'])
  expect(textsAt(scope, path('../name'))).toEqual(['lodash'])
  expect(textsAt(scope, path('/version'))).toEqual(['2'])
  expect(nodesAt(scope, path('.'))).toEqual([{ id: 'CVE-1' }])
})

it('a list gives the texts of its members', () => {
  expect(textsAt(scope, path('../tags'))).toEqual(['x', '4'])
})

it('counts members, and names them', () => {
  expect(countAt(scope, path('/errors'))).toBe(2)
  expect(countAt(scope, path('../tags'))).toBe(4)
  expect(countAt(scope, path('id'))).toBe(1)
  expect(countAt(scope, path('nothing'))).toBe(0)
  expect(namesAt(scope, path('/errors'))).toEqual(['a.go', 'b.go'])
})
