import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCommand, runnerCommands } from '../../support/runner/commands.ts'

const known = new Set(runnerCommands)
const parse = (line: string) => parseCommand(line, known)

describe('parseCommand', () => {
  it('reads the newer form at the start of a line only', () => {
    const command = { name: 'error', properties: { file: 'a,b.js', line: '1' }, data: 'x\ny' }
    expect(parse('  ::error file=a%2Cb.js,line=1::x%0Ay')).toEqual(command)
    expect(parse('text ::error::x')).toBeUndefined()
    expect(parse('::error')).toBeUndefined()
    expect(parse('::nonsense::x')).toBeUndefined()
    expect(parse('::ERROR::x')?.name).toBe('error')
  })
  it('reads the older form anywhere in a line', () => {
    const command = { name: 'warning', properties: { a: ';', b: ']' }, data: 'x' }
    expect(parse('text ##[warning a=%3B;b=%5D]x')).toEqual(command)
    expect(parse('##[nonsense]x')).toBeUndefined()
  })
  it('is not blind to marks behind characters of no width', () => {
    expect(parse('\u200b::error::x')?.name).toBe('error')
    expect(parse(':\u00ad:error::x')?.name).toBe('error')
    expect(parse('#\u2060#[error]x')?.name).toBe('error')
  })
  it('gives back data as it was escaped', () => {
    const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
    const visible = fc.string({ unit: fc.constantFrom('a', '%', '2', '5', '0', 'A', '\r', '\n', ':', ',', ']', ' ') })
    fc.assert(
      fc.property(visible, (text) => {
        expect(parse(`::notice::${escape(text)}`)?.data).toBe(text)
      }),
    )
  })
})
