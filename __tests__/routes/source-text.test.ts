import { describe, expect, it } from 'vitest'
import {
  argumentsAt,
  closing,
  javascript,
  linesOf,
  literal,
  matches,
  python,
  textAt,
  toSourceText,
} from '../../src/routes/source-text.ts'

const js = (text: string) => toSourceText('a.js', text.split('\n'), javascript)

describe('source text', () => {
  it('blanks comments and texts and keeps every offset', () => {
    const source = js("a('x // y') // z\n/* b\n */ c(`d\n${e}`)")
    expect(source.code).toBe("a('x // y')     \n    \n    c(`d\n${e}`)")
    expect(source.bare).toBe("a('      ')     \n    \n    c(` \n    `)")
  })

  it('tells a regular expression from a division', () => {
    expect(js("x = a / b; y = /'/.test(z); w('q')").bare).toBe("x = a / b; y = / /.test(z); w(' ')")
  })

  it('ends a quoted text at the end of its line, and a long one where it ends', () => {
    expect(js("a = 'bc\nc('d')").bare).toBe("a = ' c\nc(' ')")
    expect(toSourceText('a.py', ['"""', 'x = "y"', '"""', 'z'], python).bare.split('\n')[3]).toBe('z')
  })

  it('closes brackets, also where they are wrong', () => {
    expect(closing(js('f(a[1], {b: 2}) + 3'), 1)).toBe(14)
    expect(closing(js('f(a]'), 1)).toBe(3)
    expect(closing(js('f(a'), 1)).toBe(3)
  })

  it('splits arguments at the commas of the first level', () => {
    const source = js("f( 'a,b', g(1, 2), [3, 4] )")
    expect(argumentsAt(source, 1).map((span) => textAt(source, span))).toEqual(["'a,b'", 'g(1, 2)', '[3, 4]'])
  })

  it('gives the value of a constant text only', () => {
    expect(["'a'", '"b"', '`c`', "r'd'", '`${e}`', 'f', "'g' + 'h'"].map(literal)).toEqual([
      'a',
      'b',
      'c',
      'd',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('counts lines from 1', () => {
    const source = js('a\nb\nc')
    expect(linesOf(source, { start: 2, end: 5 })).toEqual({ start: 2, end: 3 })
    expect([0, 1, 2, 4].map(source.lineAt)).toEqual([1, 1, 2, 3])
  })

  it('goes on behind an empty match', () => {
    expect([...matches('ab', /x*/g)].length).toBe(3)
  })
})
