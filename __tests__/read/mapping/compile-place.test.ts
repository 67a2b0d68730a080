import { describe, expect, it } from 'vitest'
import { compilePlace } from '../../../src/read/mapping/compile-place.ts'
import type { Place } from '../../../src/read/mapping/mapping-schema.ts'
import { documentScope } from '../../../src/read/mapping/scope.ts'
import { treeOf } from '../../../src/read/mapping/tree.ts'

const item = { path: 'src/a.js', line: '7', bad: 'x', url: 'https://a.example/', verb: 'post', name: '@a/b', v: '1.0' }
const scope = { ...documentScope(treeOf('json'), null), item }
const placed = (place: Place | Place[]): unknown => compilePlace(place)(scope)

describe('a place', () => {
  it.each<[Place, unknown]>([
    [
      { file: 'path', line: 'line', endLine: 'bad', column: 'none' },
      { type: 'code', path: 'src/a.js', startLine: 7 },
    ],
    [{ file: 'none' }, undefined],
    [
      { url: 'url', method: 'verb', parameter: 'name' },
      { type: 'endpoint', method: 'POST', url: 'https://a.example/', parameter: '@a/b' },
    ],
    [{ url: 'none' }, undefined],
    [{ workload: { text: 'k8s://a/b' } }, { type: 'workload', uri: 'k8s://a/b' }],
    [{ workload: 'none' }, undefined],
    [
      { ecosystem: { text: 'npm' }, name: 'name', version: 'v', manifest: 'path' },
      { type: 'package', purl: 'pkg:npm/%40a/b@1.0', manifest: 'src/a.js' },
    ],
    [{ purl: { text: 'pkg:npm/x@1' } }, { type: 'package', purl: 'pkg:npm/x@1' }],
    [{ purl: 'none' }, undefined],
  ])('%j', (place, expected) => {
    expect(placed(place)).toEqual(expected)
  })

  it('is the first of several that has its main field', () => {
    expect(placed([{ file: 'none' }, { url: 'url' }, { file: 'path' }])).toMatchObject({ type: 'endpoint' })
  })
})
