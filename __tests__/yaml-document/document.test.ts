import { describe, expect, it } from 'vitest'
import { longestFile, readDocument } from '../../src/yaml-document/document.ts'
import { formatMistake } from '../../src/yaml-document/mistake.ts'
import { cpuTime } from '../fixtures/policies/cpu-time.ts'

const read = (text: string) => readDocument({ file: 'policy.yml', text })
const told = (text: string): string => read(text).mistakes.map(formatMistake).join('\n')

describe('a document', () => {
  it('is its one mapping, with a way back to every line', () => {
    const { parsed, mistakes } = read('version: 1\nrules:\n  - name: a\n')
    expect(mistakes).toEqual([])
    expect(parsed?.value).toEqual({ version: 1, rules: [{ name: 'a' }] })
    expect(parsed?.locate(['rules', 0, 'name'], 'value')).toEqual({ line: 3, column: 11 })
  })

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(read('\uFEFFversion: 1\r\nrules: []\r\n').parsed?.value).toEqual({ version: 1, rules: [] })
  })

  it('may use an anchor where a thing stands twice', () => {
    expect(read('a: &x { b: 1 }\nc: *x\n').parsed?.value).toEqual({ a: { b: 1 }, c: { b: 1 } })
  })
})

describe('a document is refused', () => {
  it.each([
    ['empty', ''],
    ['only a comment', '# nothing\n'],
    ['only nothing', 'null\n'],
    ['a list', '- a\n'],
    ['a text', 'default\n'],
    ['tabs', 'version: 1\nrules:\n\t- name: a\n'],
    ['two documents', 'version: 1\n---\nversion: 1\n'],
    ['an open quote', 'version: "1\n'],
    ['a bracket left open', 'rules: [a, b\n'],
    ['wrong indentation', 'rules:\n  - name: a\n   reason: x\n'],
    ['an unknown tag', 'rules: !!js/function "x"\n'],
    ['an alias of nothing', 'rules: *nothing\n'],
    ['an alias before its anchor', 'a: *later\nb: &later 1\n'],
    ['an alias inside itself', 'rules: &all\n  - not: *all\n'],
  ])('%s', (_, text) => {
    expect(read(text).parsed).toBeNull()
    expect(told(text)).toMatchSnapshot()
  })

  it('where keys stand twice, all of them, and the rest is still read', () => {
    const text = 'version: 1\nversion: 1\nrules:\n  - name: a\n    name: b\n'
    expect(told(text)).toMatchInlineSnapshot(`
      "policy.yml:2:1 found the key «version» a second time, expected each key once
      policy.yml:5:5 found the key «name» a second time, expected each key once"
    `)
    expect(read(text).parsed).not.toBeNull()
  })

  it('over a megabyte, or of nothing but marks, before it is parsed', () => {
    expect(told(`a: [${'1,'.repeat(400_000)}1]`)).toContain('expected at most 250000')
    expect(told(`a: "${'x'.repeat(longestFile)}"`)).toMatchInlineSnapshot(
      `"policy.yml:1:1 found 1048581 characters, expected at most 1048576; split it with extends"`,
    )
    expect(told('[{'.repeat(5_000_000))).toContain('expected at most 1048576')
  })
})

describe('a document that means harm ends soon, with a mistake', () => {
  const refused = (text: string): string => {
    const time = cpuTime(() => {
      expect(read(text).parsed).toBeNull()
    })
    expect(time).toBeLessThan(5000)
    return told(text)
  }

  it('a bomb of aliases', () => {
    const levels = Array.from({ length: 12 }, (_, n) => {
      const inner = n === 0 ? 'x, x' : `*a${n - 1}, *a${n - 1}`
      return `a${n}: &a${n} [${Array.from({ length: 5 }, () => inner).join(', ')}]`
    })
    expect(refused(`${levels.join('\n')}\n`)).toMatchInlineSnapshot(
      `"policy.yml:12:12 found more than 100 aliases, expected fewer"`,
    )
  })

  it('a small bomb of aliases', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) => `a${n}: &a${n} [${Array.from({ length: 10 }, () => (n === 0 ? 'x' : `*a${n - 1}`)).join(', ')}]`,
    )
    expect(refused(`${levels.join('\n')}\n`)).toMatchInlineSnapshot(
      `"policy.yml:1:1 found more than 500000 values with all copies of aliases, expected fewer"`,
    )
  })

  it('one large thing many times', () => {
    const large = `a: &a [${'1,'.repeat(20_000)}1]\n`
    expect(refused(`${large}b: [${Array.from({ length: 90 }, () => '*a').join(',')}]\n`)).toMatchInlineSnapshot(
      `"policy.yml:1:1 found more than 500000 values with all copies of aliases, expected fewer"`,
    )
  })

  it('brackets in brackets', () => {
    expect(refused(`rules: ${'['.repeat(100)}${']'.repeat(100)}\n`)).toMatchInlineSnapshot(
      `"policy.yml:1:1 found nesting deeper than 64 levels, expected less"`,
    )
    for (const depth of [1000, 5000]) {
      expect(refused(`rules: ${'['.repeat(depth)}${']'.repeat(depth)}\n`)).not.toBe('')
      expect(refused(`rules: ${'{a: '.repeat(depth)}\n`)).not.toBe('')
      expect(refused(`rules: ${'- '.repeat(depth)}a\n`)).not.toBe('')
    }
  })

  it('complaints about one place come once', () => {
    expect(refused(`rules: ${'['.repeat(50)}`).split('\n').length).toBeLessThan(5)
  })
})
