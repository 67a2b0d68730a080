import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/read/decode/document.ts'
import type { RawEntry } from '../../../src/read/decode/entry.ts'
import { openInput } from '../../../src/read/decode/input.ts'
import { openJson, originOf } from '../../../src/read/decode/json-document.ts'
import { limits } from '../../../src/read/limits.ts'
import { aReportFile, bytesOf, inLatin1 } from '../../support/report-file.ts'

function open(
  text: string | Uint8Array,
  options: { start?: number; many?: boolean; entries?: string[]; most?: number } = {},
): { document: Document; entries: RawEntry[] } {
  const input = openInput(aReportFile(text, { pieces: [5] }), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  const { start = 0, many = false, entries: paths = ['/list/*'], most = limits.entries } = options
  const document = openJson({ input, start, limits: { ...limits, entries: most } }, { entries: paths, many })
  const entries: RawEntry[] = []
  document.entries((entry) => entries.push(entry))
  return { document, entries }
}

describe('a JSON document', () => {
  it('has its head, its entries and no flaw', () => {
    const { document, entries } = open('{"list":[1,2],"x":true}')
    expect(document).toMatchObject({ head: { list: [1], x: true }, flaws: [], beyond: 0 })
    expect(entries.map(({ value }) => value)).toEqual([1, 2])
  })

  it('counts bytes from the start of the text where a banner stands in front', () => {
    const { document, entries } = open('log\n{"list":[1,{]}', { start: 4 })
    expect(entries[0]?.byte).toBe(13)
    expect(document.flaws).toMatchObject([{ code: 'unreadable', byte: 17 }])
  })

  it('that is cut keeps head and entries as far as they go', () => {
    const { document, entries } = open('{"version":1,"list":[{"a":1},{"a":2},{"a"')
    expect(document.head).toEqual({ version: 1, list: [{ a: 1 }] })
    expect(entries.map(({ value }) => value)).toEqual([{ a: 1 }, { a: 2 }])
    expect(document.flaws).toMatchObject([{ code: 'unreadable', byte: 41 }])
  })

  it('that is no JSON around its entries is told at the byte in the file', () => {
    const { document } = open('{"list":[1,2,3],"x":tru}')
    expect(document.head).toBeUndefined()
    expect(document.flaws).toMatchObject([{ message: 'The file is no JSON: expected a value at byte 20.', byte: 20 }])
  })

  it('that something follows is read, and that is said', () => {
    const { document, entries } = open('{"list":[1]}\nDone in 3 s\n')
    expect(entries).toHaveLength(1)
    expect(document.flaws).toMatchObject([{ code: 'unreadable', byte: 13, partial: true }])
  })

  it('that is not UTF-8 is told once, in head or entries', () => {
    const entry = open(inLatin1('{"list":["\u00e9","\u00fc"]}'))
    expect(entry.entries.map(({ value }) => value)).toEqual(['\ufffd', '\ufffd'])
    expect(entry.document.flaws).toMatchObject([{ code: 'encoding', byte: 10 }])
    const head = open(inLatin1('{"list":[1,2,3],"name":"\u00fc"}'))
    expect(head.document.flaws).toMatchObject([{ code: 'encoding', byte: 24 }])
    expect(open(bytesOf('{"list":["é"]}')).document.flaws).toEqual([])
  })

  it('with too many entries says how many were not read', () => {
    const { document, entries } = open('{"list":[1,2,3]}', { most: 1 })
    expect(entries).toHaveLength(1)
    expect(document.beyond).toBe(2)
    expect(document.flaws).toMatchObject([
      { code: 'too-large', message: 'The file holds more than 1 entries; 2 of them were not read.' },
    ])
  })
})

describe('a run of documents', () => {
  it('takes log lines between them for nothing, and what looks like a piece of one for a loss', () => {
    const paths = { many: true, entries: ['/*'] }
    expect(open('{"a":1}\nscan finished\n{"a":2}\n', paths).document.flaws).toEqual([])
    const broken = open('{"a":1}\n"b":2}\n{"a":3}', paths)
    expect(broken.entries.map(({ pointer }) => pointer)).toEqual(['/0', '/1'])
    expect(broken.document.flaws).toMatchObject([
      { partial: true, message: 'A line between the objects is no JSON: "b":2}' },
    ])
  })
})

it('finds where in the text a byte of the head came from', () => {
  const origins = [
    [0, 0],
    [10, 500],
  ] as const
  expect([0, 9, 10, 12].map((offset) => originOf({ origins }, offset))).toEqual([0, 9, 500, 502])
})
