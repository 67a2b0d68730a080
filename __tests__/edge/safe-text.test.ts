import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commandData, logLine, printable, withoutSecrets } from '../../src/edge/safe-text.ts'

/** What the runner reads as a command, by its own rules: `::name` at the start of a trimmed line, `##[` anywhere. */
const isCommand = (line: string): boolean => /^\s*::/.test(line) || line.includes('##[')

it('no text becomes a workflow command', () => {
  for (const text of [
    '::error::x',
    '  ::stop-commands::x',
    'a\n::warning::b',
    '##[error]x',
    'a ##[group]b',
    '::\n::x',
    ':::x',
    '\u200b::error::x',
    '\r::error::x',
  ])
    expect(logLine(text).split('\n').filter(isCommand), JSON.stringify(text)).toEqual([])
})

it('no text at all becomes a workflow command', () => {
  const pieces = fc.constantFrom(
    ':',
    '::',
    '#',
    '##[',
    '\n',
    '\r',
    ' ',
    '\t',
    '\u001b[31m',
    '\u200b',
    '\ufeff',
    'error',
    '\\',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      expect(
        logLine(parts.join(''))
          .split(/[\n\r]/)
          .filter(isCommand),
      ).toEqual([])
    }),
  )
})

it('what moves the cursor, turns the direction or hides is taken out, line breaks and tabs stay', () => {
  expect(printable('a\u001b[31mred\u001b[0m\tb\r\nc\u202edrow\u200b\u0007\u001b]0;title\u0007!')).toBe(
    'ared\tb\ncdrow!',
  )
})

it('ordinary text is left as it is', () => {
  expect(printable('größe ✓ 日本 src/a.ts:3 — 50 %')).toBe('größe ✓ 日本 src/a.ts:3 — 50 %')
  expect(logLine('a::b and # [x]')).toBe('a::b and # [x]')
})

it('the data of a command stays on one line', () => {
  expect(commandData('50 %\nnext\r\n::error::x')).toBe('50 %25%0Anext%0A::error::x')
})

it('secrets are replaced, the longer one first, and words too short to be one are not', () => {
  expect(withoutSecrets('token ghs_abcdef and ghs_abc, x', ['ghs_abc', 'ghs_abcdef', 'x'])).toBe('token *** and ***, x')
})
