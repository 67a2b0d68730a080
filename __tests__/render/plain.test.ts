import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutStart, asSentence, count, cut, grouped, plain, short } from '../../src/render/plain.ts'

describe('plain', () => {
  it('takes out colours, links and movements of a terminal', () => {
    expect(plain('\u001b[31mred\u001b[0m \u001b]8;;https://x.example\u0007link\u001b]8;;\u0007 \u009b2Jx')).toBe(
      'red link x',
    )
  })
  it('makes one line of many', () => {
    expect(plain('a\r\n\r\nb\u2028c\u0000d')).toBe('a b c d')
  })
  it('shows that something was hidden', () => {
    expect(plain('\u202egpj.exe')).toBe('\ufffdgpj.exe')
    expect(plain('a\u200bb\ufeffc\u00add')).toBe('a\ufffdb\ufffdc\ufffdd')
    expect(plain('\u{e0041}')).toBe('\ufffd')
  })
  it('breaks the older form of a workflow command', () => {
    expect(plain('x ##[error]y')).toBe('x ## [error]y')
  })
  it('leaves languages, accents and emoji alone', () => {
    for (const text of ['漢字とカナ', 'Ünïcödé', 'مرحبا', '✅ 🧨 ⚠️']) expect(plain(text)).toBe(text)
  })
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes))
  it('never leaves a control, hidden or lone half of a character, whatever comes', () => {
    fc.assert(
      fc.property(units, (text) => {
        const result = plain(text)
        expect(result).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\u200b-\u200f]/)
        expect(result).not.toMatch(/\p{Surrogate}/u)
        expect(result).not.toContain('##[')
        expect(plain(result)).toBe(result)
      }),
    )
  })
})

describe('cut', () => {
  it('counts code points and never splits one', () => {
    expect(cut('🧨🧨🧨', 3)).toBe('🧨🧨🧨')
    expect(cut('🧨🧨🧨🧨', 3)).toBe('🧨🧨…')
    expect(cut('word next', 6)).toBe('word…')
  })
})

describe('short', () => {
  it('caps before it searches, so that a megabyte costs nothing', () => {
    expect(short('x'.repeat(5_000_000), 10)).toBe('xxxxxxxxx…')
  })
})

describe('count', () => {
  it('knows one from many, and groups digits', () => {
    expect([count(0, 'finding'), count(1, 'finding'), count(5000, 'finding'), count(2, 'entry', 'entries')]).toEqual([
      '0 findings',
      '1 finding',
      '5\u00a0000 findings',
      '2 entries',
    ])
    expect(grouped(1234567)).toBe('1\u00a0234\u00a0567')
  })
})

describe('asSentence', () => {
  it('begins with a capital and ends with a stop, once', () => {
    expect(['who owns it', 'Done.', ''].map(asSentence)).toEqual(['Who owns it.', 'Done.', ''])
  })
})

describe('the end of a path', () => {
  it('stays, with a mark where something was cut', () => {
    expect(cutStart('src/a.js', 8)).toBe('src/a.js')
    expect(cutStart('src/web/a.js', 8)).toBe('…eb/a.js')
    expect(cutStart('🧨🧨🧨', 3)).toBe('🧨🧨🧨')
    expect(cutStart('🧨🧨🧨🧨', 3)).toBe('…🧨🧨')
    expect(cutStart(`${'x'.repeat(1_000_000)}/a.js`, 6)).toBe('…/a.js')
  })
})
