import { describe, expect, it } from 'vitest'
import { annotations, annotationValues, around } from '../../src/routes/java.ts'
import { cLike, toSourceText } from '../../src/routes/source-text.ts'

const java = (text: string) => toSourceText('A.java', text.split('\n'), cLike)

describe('annotations', () => {
  const source = java(
    '@Path("/a")\npublic class A {\n  // @Path("old")\n  @GET @Path("b")\n  @Produces({"x", "y"})\n  public <T> String b() {\n    return "{";\n  }\n  @Path("c")\n  abstract void c();\n}\n',
  )
  const found = annotations(source, ['Path'])

  it('stand before a class or a method, whatever stands between', () => {
    expect(found.map(({ on, line, lines }) => [on, line, lines.start, lines.end])).toEqual([
      ['class', 1, 2, 11],
      ['method', 4, 6, 8],
      ['method', 9, 10, 10],
    ])
  })

  it('of a member lie in the class around it', () => {
    const [group, member] = found
    if (group === undefined || member === undefined) throw new Error('nothing was found')
    expect(around(member, [group])).toBe(group)
    expect(around(group, [member])).toBeUndefined()
  })
})

it.each([
  ['"/a"', ['/a']],
  ['{"/a", "/b"}', ['/a', '/b']],
  ['value = "/a", name = "x"', ['/a']],
  ['name = "x", urlPatterns = {"/a"}', ['/a']],
  ['Paths.A', []],
  ['', []],
])('the values of (%s) are the constant ones', (text, values) => {
  expect(annotationValues(text, ['value', 'urlPatterns'])).toEqual(values)
})
