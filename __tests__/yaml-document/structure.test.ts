import { parseDocument } from 'yaml'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../src/yaml-document/structure.ts'

const looked = (text: string) => {
  const { bad, repeated } = inspect(parseDocument(text, { uniqueKeys: false }))
  return { bad: bad?.said.message ?? null, repeated: repeated.map(({ said }) => said.message) }
}

describe('the structure of a document', () => {
  it('is in order where each key stands once and each alias can be followed', () => {
    expect(looked('a: &x 1\nb: *x\nc: { a: 1 }\n')).toEqual({ bad: null, repeated: [] })
  })

  it('has a key a second time only within one mapping', () => {
    expect(looked('a: { k: 1, k: 2 }\nb: { k: 1 }\na: 3\n').repeated).toMatchInlineSnapshot(`
      [
        "found the key «a» a second time, expected each key once",
        "found the key «k» a second time, expected each key once",
      ]
    `)
  })

  it('tells keys apart by their text: 1 and "1" are one key of a policy', () => {
    expect(looked('1: a\n"1": b\n').repeated).toHaveLength(1)
  })

  it.each([
    ['an alias without an anchor', 'a: *x\n'],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n'],
    ['an alias inside itself', 'a: &x { b: [*x] }\n'],
  ])('cannot be followed: %s', (_, text) => {
    expect(looked(text).bad).toMatchSnapshot()
  })

  it('may hold a hundred aliases and no more', () => {
    const text = (n: number): string => `a: &x 1\nb: [${Array.from({ length: n }, () => '*x').join(', ')}]\n`
    expect(looked(text(100)).bad).toBeNull()
    expect(looked(text(101)).bad).toMatchInlineSnapshot(`"found more than 100 aliases, expected fewer"`)
  })
})
