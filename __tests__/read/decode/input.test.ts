import { describe, expect, it } from 'vitest'
import { dropped, openInput, stretch, type Input } from '../../../src/read/decode/input.ts'
import { limits } from '../../../src/read/limits.ts'
import { aReportFile, bytesOf, inPieces, inUtf16 } from '../../support/report-file.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
function opened(bytes: Uint8Array, pieces = [3]): Input {
  const input = openInput(aReportFile(bytes, { pieces }), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  return input
}
function textOf(input: Input): string {
  const stream = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  for (const chunk of input.chunks()) text += stream.decode(chunk, { stream: true })
  return text
}

describe('the text of a report', () => {
  const text = '{"path":"größe/😀.js"}'
  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8 with a byte order mark', bytesOf(`\ufeff${text}`)],
    ['UTF-16 little endian', inUtf16(text)],
    ['UTF-16 little endian with a mark', inUtf16(text, { mark: true })],
    ['UTF-16 big endian', inUtf16(text, { littleEndian: false })],
    ['UTF-16 big endian with a mark', inUtf16(text, { littleEndian: false, mark: true })],
  ])('is the same in %s, in pieces of any size', (_, bytes) => {
    for (const pieces of [[1], [3, 2], [1000]]) expect(textOf(opened(bytes, pieces))).toBe(text)
    expect(decoder.decode(opened(bytes).prefix)).toBe(text)
    expect(opened(bytes).whole).toBe(true)
  })

  it('counts bytes from the start of the file where they are those of the file', () => {
    expect(opened(bytesOf('\ufeff{}')).byteAt(0)).toBe(3)
    expect(opened(bytesOf('{}')).byteAt(1)).toBe(1)
    expect(opened(inUtf16('{}', { mark: true })).byteAt(0)).toBeUndefined()
  })

  it('has a prefix of limited length', () => {
    const input = openInput(aReportFile('x'.repeat(100)), { ...limits, prefixBytes: 10 })
    expect(input).toMatchObject({ whole: false })
    expect('prefix' in input && input.prefix.length).toBe(10)
  })

  it.each([
    ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0])],
    ['gzip data', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['a PDF', bytesOf('%PDF-1.7')],
    ['binary data', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0, 9])],
  ])('is not looked for in %s', (kind, bytes) => {
    expect(openInput(aReportFile(bytes), limits)).toMatchObject({
      code: 'unreadable',
      message: `The file is ${kind}, not the text of a report.`,
    })
  })

  it('is missing from a file of no bytes, which says what may be done', () => {
    expect(openInput(aReportFile(''), limits)).toMatchObject({
      message: 'The file is empty (0 bytes): nobody can tell whether the scanner ran.',
      next: expect.stringContaining('trufflehog:path') as string,
    })
  })
})

it('drops bytes from the front across pieces', () => {
  expect([...dropped(inPieces(bytesOf('abcdef'), [2]), 3)].length).toBe(2)
  expect([...dropped([bytesOf('abc')], 3)]).toEqual([])
})

it('a stretch is a text of its own that knows where it is in the file', () => {
  const text = '\ufefföne\ntwo\nthree'
  for (const bytes of [bytesOf(text), inUtf16(text)]) {
    const input = opened(bytes, [2])
    const part = stretch(input, 5, 8, limits)
    const from = (skip: number): string => textOf({ ...part, chunks: () => part.chunks(skip) })
    expect([from(0), from(1), from(3)]).toEqual(['two', 'wo', ''])
    expect(decoder.decode(part.prefix)).toBe('two')
    expect(part.whole).toBe(true)
    expect(part.placeOf(1)).toEqual({ line: 2, column: 2 })
    expect(part.byteAt(1)).toBe(bytes.length === 17 ? 9 : undefined)
    expect(textOf(stretch(input, 9, null, limits))).toBe('three')
  }
})
