import { expect, it } from 'vitest'
import type { XmlElement } from '../../../src/read/reader.ts'
import {
  childAt,
  childrenOf,
  elementWith,
  step,
  textAt,
  textsAt,
  xmlElement,
} from '../../../src/read/readers/xml-element.ts'

const element = (name: string, text: string, ...children: XmlElement[]): XmlElement => ({
  name,
  attributes: {},
  text,
  children,
})
const tree = element('a', '', element('b', 'one'), element('b', 'two', element('c', ' deep ')), element('d', ''))

it('finds children by name and text by path', () => {
  expect(childrenOf(tree, 'b')).toHaveLength(2)
  expect(childrenOf(undefined, 'b')).toEqual([])
  expect(textAt(tree, 'b')).toBe('one')
  expect(textAt(tree, 'd')).toBeUndefined()
  expect(textAt(tree, 'b', 'c')).toBeUndefined()
  expect(childAt(childrenOf(tree, 'b')[1], 'c')?.text).toBe(' deep ')
})

it('leaves the first position out of a step', () => {
  expect([step('x', 0), step('x', 1)]).toEqual(['x', 'x[2]'])
})

it('accepts elements of the name it was made for', () => {
  expect(xmlElement('a').safeParse(tree).success).toBe(true)
  expect(xmlElement('z').safeParse(tree).success).toBe(false)
  expect(xmlElement().safeParse(tree).success).toBe(true)
  for (const value of [null, 'a', 7, [], {}]) expect(xmlElement().safeParse(value).success).toBe(false)
})

it('accepts elements that have a text, or an attribute, where one is needed, and says which is not there', () => {
  const named = { ...tree, attributes: { type: 'x' } }
  expect(elementWith('a', 'b').safeParse(tree).success).toBe(true)
  expect(elementWith(null, '@type').safeParse(named).success).toBe(true)
  expect(elementWith('z', 'b').safeParse(tree).success).toBe(false)
  expect(elementWith('a', 'b/c').safeParse(tree).error?.issues[0]?.message).toBe('expected a <c>')
  expect(elementWith('a', '@type').safeParse(tree).error?.issues[0]?.message).toBe('expected an attribute "type"')
})

it('lists the texts of all elements of a name in a list', () => {
  const list = element('item', '', element('CWEList', '', element('CWE', '79'), element('CWE', '80')))
  expect(textsAt(list, 'CWEList', 'CWE')).toEqual(['79', '80'])
  expect(textsAt(list, 'CVEList', 'CVE')).toEqual([])
})
