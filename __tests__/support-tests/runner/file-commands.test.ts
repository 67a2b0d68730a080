import { describe, expect, it } from 'vitest'
import { parseFileCommands } from '../../support/runner/file-commands.ts'

const parse = (text: string) => Object.fromEntries(parseFileCommands(text))

describe('parseFileCommands', () => {
  it('reads values of one line and of many', () => {
    expect(parse('a=1\nb<<EOF\nx\n\ny=1\nEOF\n\nc==<<\n')).toEqual({ a: '1', b: 'x\n\ny=1', c: '=<<' })
    expect(parse('a<<EOF\nEOF')).toEqual({ a: '' })
  })
  it('lets the first of = and << in the line decide', () => {
    expect(parse('a=x<<y\n')).toEqual({ a: 'x<<y' })
    expect(parse('a<<x=y\n1\nx=y\n')).toEqual({ a: '1' })
  })
  it('keeps a carriage return as part of the value, and does not take it for the end of a delimiter', () => {
    expect(parse('a=1\r\n')).toEqual({ a: '1\r' })
    expect(() => parse('a<<EOF\nx\nEOF\r\n')).toThrow("Matching delimiter not found 'EOF'")
  })
  it.each([['no equals'], ['=1'], ['<<EOF\nx\nEOF'], ['a<<\nx']])('refuses %j', (text) => {
    expect(() => parse(text)).toThrow(/^Invalid/)
  })
})
