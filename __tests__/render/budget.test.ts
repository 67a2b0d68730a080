import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fit, utf8Length, type Section } from '../../src/render/budget.ts'

const section = (name: string, importance: number, units: readonly string[], total = units.length): Section => ({
  leftOut: (left) => `${left} ${name}`,
  importance,
  units,
  total,
  wrap: (body, shown) => `[${name} ${shown}]\n${body}`,
})
const tail = (left: readonly string[]): string => (left.length === 0 ? '' : `left: ${left.join(', ')}`)
const wide = { utf16: 100_000, utf8: 100_000 }

describe('fit', () => {
  it('keeps the order of the sections and everything in them where there is room', () => {
    const text = fit({ head: 'head', sections: [section('a', 2, ['1', '2']), section('b', 1, ['3'])], tail }, wide, 100)
    expect(text).toBe('head\n\n[a 2]\n1\n2\n\n[b 1]\n3')
  })
  it('drops the least important first, and counts it', () => {
    const long = Array.from({ length: 10 }, () => 'x'.repeat(50))
    const sections = [section('minor', 9, long), section('major', 1, long)]
    const text = fit({ head: '', sections, tail }, { utf16: 900, utf8: 9999 }, 100)
    expect(text).toContain('[major 10]')
    expect(text).not.toContain('[minor')
    expect(text).toContain('left: 10 minor')
  })
  it('counts bytes as well as characters', () => {
    const text = fit(
      {
        head: '',
        sections: [
          section(
            'a',
            1,
            Array.from({ length: 9 }, () => '漢'.repeat(50)),
          ),
        ],
        tail,
      },
      { utf16: 9999, utf8: 1300 },
      100,
    )
    expect(utf8Length(text)).toBeLessThanOrEqual(1300)
    expect(text).toMatch(/left: \d a/)
  })
  it('counts what never was among its units', () => {
    expect(fit({ head: '', sections: [section('a', 1, ['1'], 5000)], tail }, wide, 100)).toContain('left: 4999 a')
  })
  it('stays within both limits, and loses nothing without counting it, whatever comes', () => {
    const units = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(units, { maxLength: 5 }), fc.integer({ min: 1500, max: 6000 }), (lists, limit) => {
        const counted: number[] = []
        const sections = lists.map((list, index) => ({
          ...section('n', index, list),
          leftOut: (left: number) => String(counted.push(left)),
        }))
        let shown = 0
        const counting = sections.map((one) => ({
          ...one,
          wrap: (body: string, n: number) => ((shown += body === '' ? 0 : n), body),
        }))
        const text = fit({ head: 'h', sections: counting, tail: () => 't' }, { utf16: limit, utf8: limit }, 200)
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(utf8Length(text)).toBeLessThanOrEqual(limit)
        const left = counted.reduce((sum, n) => sum + n, 0)
        const empty = lists.flat().length - shown - left
        // A body of empty units only looks empty to the counter above.
        expect(empty).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('utf8Length', () => {
  it('agrees with the encoder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
      }),
    )
    expect(utf8Length('a\ud800')).toBe(4)
  })
})
