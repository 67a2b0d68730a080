import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readDocument } from '../../src/yaml-document/document.ts'
import { explain, mostMistakes, toMistake, valueAt } from '../../src/yaml-document/explain.ts'
import { formatMistake } from '../../src/yaml-document/mistake.ts'

const schema = z.strictObject({
  name: z.string(),
  count: z.number().min(0).max(9).optional(),
  either: z.union([z.array(z.enum(['yes', 'no'])), z.strictObject({ atLeast: z.number().min(1).max(5) })]).optional(),
})
const parsed = (text: string) => readDocument({ file: 'x.yml', text }).parsed!
const told = (text: string): string => {
  const document = parsed(text)
  const result = schema.safeParse(document.value)
  return explain(document, schema, result.error?.issues ?? [])
    .map(formatMistake)
    .join('\n')
}

describe('what a schema found wrong', () => {
  it('in a union is told of the branch that was meant', () => {
    expect(told('name: a\neither: [yse]\n')).toMatchInlineSnapshot(
      `"x.yml:2:10 found «yse», expected one of yes, no; did you mean «yes»?"`,
    )
    expect(told('name: a\neither: { atLeats: 3 }\n')).toMatchInlineSnapshot(
      `"x.yml:2:11 unknown key «atLeats»; did you mean «atLeast»?"`,
    )
    expect(told('name: a\neither: { atLeast: 7 }\n')).toMatchInlineSnapshot(
      `"x.yml:2:20 found «7», expected a number from 1 to 5"`,
    )
    expect(told('name: a\neither: 7\n')).toMatchInlineSnapshot(
      `"x.yml:2:9 found «7», expected a list of any of yes, no, or a mapping of atLeast"`,
    )
  })

  it('is one mistake where a key is misspelt, not also a missing one', () => {
    expect(told('nmae: a\n')).toBe('x.yml:1:1 unknown key «nmae»; did you mean «name»?')
    expect(told('nothing: a\n')).toMatchInlineSnapshot(`
      "x.yml:1:1 no key «name», expected a text
      x.yml:1:1 unknown key «nothing», expected one of name, count, either"
    `)
  })

  it('comes in the order of the file', () => {
    expect(
      told('count: 99\nzzz: 1\nname: [x]\n')
        .split('\n')
        .map((line) => line.slice(0, 9)),
    ).toEqual(['x.yml:1:8', 'x.yml:2:1', 'x.yml:3:7'])
  })

  it('ends where nobody reads any more', () => {
    const text = `name: a\n${Array.from({ length: mostMistakes + 500 }, (_, n) => `k${n}: 1`).join('\n')}\n`
    expect(told(text).split('\n')).toHaveLength(mostMistakes)
  })
})

describe('a mistake', () => {
  it('keeps its parts beside the sentence', () => {
    const mistake = toMistake(parsed('name: a\n'), ['name'], 'value', { found: '«a»', expected: 'b', suggestion: 'b' })
    expect(mistake).toEqual({
      file: 'x.yml',
      line: 1,
      column: 7,
      found: '«a»',
      expected: 'b',
      suggestion: 'b',
      message: 'found «a», expected b; did you mean «b»?',
    })
  })
})

describe('the value at a path', () => {
  it('is undefined where the path ends before, also at what every object has', () => {
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1)
    expect(valueAt({ a: 1 }, ['a', 'b'])).toBeUndefined()
    expect(valueAt({}, ['constructor'])).toBeUndefined()
  })
})
