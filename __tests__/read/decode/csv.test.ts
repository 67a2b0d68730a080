import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniffDelimiter, toRow, walkCsv } from '../../../src/read/decode/csv.ts'
import type { Flaw } from '../../../src/read/decode/flaw.ts'
import { limits } from '../../../src/read/limits.ts'
import { bytesOf, inPieces } from '../../support/report-file.ts'

function split(
  text: string,
  options: { delimiter?: string; pieces?: number[] } = {},
): { records: string[][]; flaw: Flaw | null; ended: boolean[] } {
  const { delimiter = ',', pieces = [1] } = options
  const records: string[][] = []
  const ended: boolean[] = []
  const flaw = walkCsv(inPieces(bytesOf(text), pieces), { delimiter, limits }, (fields, end) => {
    records.push([...fields])
    ended.push(end)
    return true
  })
  return { records, flaw, ended }
}

describe('records of CSV', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a","b, c"\n"say ""hi""","two\nlines"\n',
      [
        ['a', 'b, c'],
        ['say "hi"', 'two\nlines'],
      ],
    ],
    [
      'a,,\n,,\n',
      [
        ['a', '', ''],
        ['', '', ''],
      ],
    ],
    ['a\n\n\r\nb\n', [['a'], ['b']]],
    ['""\n', [['']]],
    ['5" disk,x\n', [['5" disk', 'x']]],
    ['größe,😀\n', [['größe', '😀']]],
  ])('of %j', (text, records) => {
    expect(split(text)).toMatchObject({ records, flaw: null })
  })

  it('say whether a line ending followed', () => {
    expect(split('a\nb').ended).toEqual([true, false])
  })

  it('stop where nobody wants more', () => {
    let count = 0
    walkCsv([bytesOf('a\nb\nc\n')], { delimiter: ',', limits }, () => ++count < 2)
    expect(count).toBe(2)
  })

  it('tell the line of a quotation mark that is never closed', () => {
    expect(split('a\n"b\nc\nd').flaw).toMatchObject({ code: 'unreadable', line: 2, column: 1 })
  })

  it('are limited in size', () => {
    const flaw = walkCsv(
      [bytesOf(`"${'x'.repeat(50)}`), bytesOf('y'.repeat(60))],
      { delimiter: ',', limits: { ...limits, entryBytes: 100 } },
      () => true,
    )
    expect(flaw).toMatchObject({ code: 'too-large', line: 1 })
  })

  it('come back as they were written, in pieces of any size', () => {
    const field = fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\r', ''))
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (records, end, size) => {
          const text = records.map((fields) => fields.map(quote).join(';') + end).join('')
          expect(split(text, { delimiter: ';', pieces: [size] }).records).toEqual(records)
        },
      ),
    )
  })
})

it('takes the delimiter the header has most of, outside quotes', () => {
  expect(['a,b,c', 'a;b', 'a\tb', 'a|b|c', '"a;b;c",d', 'a'].map(sniffDelimiter)).toEqual([
    ',',
    ';',
    '\t',
    '|',
    ',',
    ',',
  ])
})

it('keeps the first value of a repeated column and fills up missing ones', () => {
  expect(toRow(['a', 'b', 'a', 'c'], ['1', '2', '3'])).toEqual({ a: '1', b: '2', c: '' })
  expect(Object.keys(toRow(['__proto__'], ['x']))).toEqual(['__proto__'])
})
