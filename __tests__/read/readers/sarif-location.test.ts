import { describe, expect, it } from 'vitest'
import { distinct } from '../../../src/read/readers/sarif-location.ts'
import { codeLocation, type Location } from '../../../src/model/location.ts'
import { draftOf, inFile, type RunOf } from '../../support/sarif.ts'

const place = (locations: readonly unknown[], run: RunOf = {}): Location => draftOf({ locations }, run).location
const pathOf = (artifactLocation: object, run: RunOf = {}): unknown => {
  const location = place([{ physicalLocation: { artifactLocation } }], run)
  return location.type === 'code' ? location.path : location
}

describe('the place of a result', () => {
  it('is its first location, the others go along', () => {
    expect(draftOf({ locations: [inFile('a.js', 3), inFile('b.js', 4)] })).toMatchObject({
      location: { type: 'code', path: 'a.js', startLine: 3 },
      also: [{ type: 'code', path: 'b.js', startLine: 4 }],
    })
    expect(draftOf({ locations: [inFile('a.js', 3)] }).also).toBeUndefined()
  })

  it('has the lines and the column of the region', () => {
    expect(
      place([inFile('a.js', undefined, { region: { startLine: 3, endLine: 5, startColumn: 7, endColumn: 9 } })]),
    ).toEqual({
      type: 'code',
      path: 'a.js',
      startLine: 3,
      endLine: 5,
      startColumn: 7,
    })
  })

  it.each([{ byteOffset: 100, byteLength: 3 }, { charOffset: 5 }, { startLine: 0 }, { startLine: '3' }, {}])(
    'has no line where the region is %j',
    (region) => {
      expect(place([inFile('a.js', undefined, { region })])).toEqual({ type: 'code', path: 'a.js' })
    },
  )

  it.each([
    'file:///home/runner/work/shop/shop/src/a.js',
    'C:\\src\\a.js',
    'file:///C:/src/a%20b.js',
    '/src/a.js',
    './src/a.js',
    'not a valid URI',
    'src%2Fa.js',
  ])('keeps the spelling %s', (uri) => {
    expect(pathOf({ uri })).toBe(uri)
  })

  it('has no base in front where it names none, also where the log defines a base without a name', () => {
    const run: RunOf = { originalUriBaseIds: { '': { uri: 'lib/' }, ROOT: { uri: 'src/' } } }
    expect([pathOf({ uri: 'a.js' }, run), pathOf({ uri: 'a.js', uriBaseId: 'ROOT' }, run)]).toEqual([
      'a.js',
      'src/a.js',
    ])
  })

  it('is a function or a resource by its name where there is no file', () => {
    expect(
      place([{ logicalLocations: [{ name: 'main', fullyQualifiedName: 'Boot.main(String[])', kind: 'function' }] }]),
    ).toEqual({ type: 'code', path: 'Boot.main(String[])' })
    expect(place([{ logicalLocations: [{ fullyQualifiedName: 'default/Deployment/web', kind: 'resource' }] }])).toEqual(
      { type: 'workload', uri: 'default/Deployment/web' },
    )
  })

  it('is nowhere where the tool names none: the repository, or the image as a whole', () => {
    expect(place([])).toEqual({ type: 'code', path: '.' })
    expect(place([], { tool: 'Dockle' })).toEqual({ type: 'workload', uri: 'image' })
    expect(place([42, {}, { physicalLocation: null }])).toEqual({ type: 'code', path: '.' })
  })
})

describe('a base', () => {
  const originalUriBaseIds = {
    ROOT: { uri: 'file:///home/runner/work/shop/shop/' },
    SRC: { uri: 'src', uriBaseId: 'ROOT' },
    LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
    EMPTY: {},
  }
  it.each([
    [{ uri: 'a.js', uriBaseId: 'ROOT' }, 'file:///home/runner/work/shop/shop/a.js'],
    [{ uri: 'a.js', uriBaseId: 'SRC' }, 'file:///home/runner/work/shop/shop/src/a.js'],
    [{ uri: 'a.js', uriBaseId: 'LOOP' }, 'x/a.js'],
    [{ uri: 'a.js', uriBaseId: 'EMPTY' }, 'a.js'],
    [{ uri: 'a.js', uriBaseId: '%SRCROOT%' }, 'a.js'],
    [{ uri: '/abs/a.js', uriBaseId: 'ROOT' }, '/abs/a.js'],
  ])('of %j is put in front', (artifact, expected) => {
    expect(pathOf(artifact, { originalUriBaseIds })).toBe(expected)
  })

  it('counts for a file of the list of artifacts, too', () => {
    const artifacts = [{ location: { uri: 'x.js' } }, { location: { uri: 'a.js', uriBaseId: 'ROOT' } }]
    expect(pathOf({ index: 1 }, { artifacts, originalUriBaseIds })).toBe('file:///home/runner/work/shop/shop/a.js')
    expect(pathOf({ index: 7 }, { artifacts })).toBe('.')
    expect(pathOf({ uri: 'b.js', index: 1 }, { artifacts, originalUriBaseIds })).toBe('b.js')
  })
})

describe('a page of the web', () => {
  it('is an endpoint with the method of the request', () => {
    const result = {
      webRequest: { target: 'https://shop.example/api/orders?q=1', method: 'post' },
      locations: [inFile('https://shop.example/api/orders', 12)],
    }
    expect(draftOf(result)).toMatchObject({
      category: 'dast',
      location: { type: 'endpoint', method: 'POST', url: 'https://shop.example/api/orders?q=1' },
    })
    expect(draftOf(result).also).toBeUndefined()
  })

  it('is an endpoint of any method where only its address is known', () => {
    expect(place([inFile('https://shop.example/login')])).toEqual({
      type: 'endpoint',
      method: 'ANY',
      url: 'https://shop.example/login',
    })
    expect(draftOf({ webRequest: {}, locations: [inFile('a.js', 1)] })).toMatchObject({
      category: 'sast',
      location: { path: 'a.js' },
    })
  })
})

describe('steps of a data flow', () => {
  const step = (uri: string, line: number, base?: string): object => ({
    location: {
      physicalLocation: {
        artifactLocation: { uri, ...(base === undefined ? {} : { uriBaseId: base }) },
        region: { startLine: line },
      },
    },
  })
  const flow = (...locations: object[]): object => ({ threadFlows: [{ locations }] })

  it('go along from source to sink, each place once', () => {
    const { also, reach } = draftOf({
      locations: [inFile('b.js', 9)],
      codeFlows: [
        flow(step('a.js', 1), step('a.js', 2), step('a.js', 2), step('b.js', 9)),
        flow(step('c.js', 5), step('b.js', 9)),
      ],
    })
    expect(also?.map((each) => (each.type === 'code' ? `${each.path}:${each.startLine ?? ''}` : ''))).toEqual([
      'a.js:1',
      'a.js:2',
      'b.js:9',
      'c.js:5',
    ])
    expect(reach).toEqual([
      { level: 'call_path', granularity: 'flow', method: 'dataflow', original: 'data flow of 4 steps' },
    ])
  })

  it('outside the repository are left out, and frames of a stack go along', () => {
    const { also } = draftOf({
      codeFlows: [flow(step('main.go', 1), step('src/html/template.go', 2, '%GOROOT%'))],
      stacks: [{ frames: [step('x.go', 3), { location: null }] }],
    })
    expect(also).toMatchObject([{ path: 'main.go' }, { path: 'x.go' }])
  })

  it('that are broken are passed over', () => {
    expect(draftOf({ codeFlows: 'x', stacks: {} }).also).toBeUndefined()
    expect(draftOf({ codeFlows: [{ threadFlows: [{ locations: [42, {}] }] }] }).reach).toBeUndefined()
  })

  it('are there once each, whichever list they stand in', () => {
    const line = (startLine: number, startColumn?: number): Location =>
      codeLocation('a.js', startLine, undefined, startColumn)
    const url: Location = { type: 'endpoint', method: 'GET', url: '/a' }
    const lists = [[line(1), line(1, 2), url], [line(2)], [{ ...url }, line(1), codeLocation('b.js', 1), line(1, 2)]]
    expect(distinct(lists)).toEqual([line(1), line(1, 2), url, line(2), codeLocation('b.js', 1)])
  })

  it('are not more than 200', () => {
    const many = Array.from({ length: 300 }, (_, line): Location => ({
      type: 'code',
      path: 'a.js',
      startLine: line + 1,
    }))
    expect(distinct([many])).toHaveLength(200)
  })
})
