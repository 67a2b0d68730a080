import { describe, expect, it } from 'vitest'
import { follow, treeOf } from '../../../src/read/mapping/tree.ts'
import type { XmlElement } from '../../../src/read/reader.ts'

const json = treeOf('json')
const xml = treeOf('xml')
const element = (name: string, more: Partial<XmlElement> = {}): XmlElement => ({
  name,
  attributes: {},
  text: '',
  children: [],
  ...more,
})

describe('JSON', () => {
  const value = { a: [{ b: 1 }, { b: 2 }], '*': 'star', 'x/y': { z: true } }

  it('is walked by names, indices from either end and `*`', () => {
    expect(follow(json, value, ['a', '*', 'b'])).toEqual([
      { step: '/a/0/b', node: 1 },
      { step: '/a/1/b', node: 2 },
    ])
    expect(follow(json, value, ['a', '-1', 'b'])).toEqual([{ step: '/a/1/b', node: 2 }])
    expect(follow(json, value, ['x/y', '*'])).toEqual([{ step: '/x~1y/z', node: true }])
    expect(follow(json, value, ['*'])).toEqual([{ step: '/*', node: 'star' }])
  })

  it('finds nothing where there is nothing, whatever the name', () => {
    for (const steps of [['constructor'], ['a', '7'], ['a', '-9'], ['a', 'length'], ['*', 'b']])
      expect(follow(json, value, steps)).toEqual([])
  })

  it('has the text of single values only', () => {
    expect(['x', 3, false, '', null, [], {}].map((node) => json.text(node))).toEqual([
      'x',
      '3',
      'false',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('XML', () => {
  const root = element('report', {
    children: [
      element('issue', { attributes: { line: '7' }, text: ' Flaw ' }),
      element('info'),
      element('issue', { text: 'Other' }),
    ],
  })

  it('is walked from above its root, with positions as pointers have them', () => {
    expect(follow(xml, xml.top(root), ['report', 'issue']).map(({ step }) => step)).toEqual([
      '/report/issue',
      '/report/issue[2]',
    ])
    expect(follow(xml, root, ['*']).length).toBe(3)
    expect(follow(xml, root, ['issue', '@line'])).toEqual([{ step: '/issue/@line', node: '7' }])
    expect(follow(xml, root, ['issue', '@constructor'])).toEqual([])
    expect(follow(xml, xml.top('no element'), ['report'])).toEqual([])
  })

  it('has the trimmed text of an element', () => {
    expect(xml.text(root.children[0])).toBe('Flaw')
    expect(xml.text(root.children[1])).toBeUndefined()
  })
})
