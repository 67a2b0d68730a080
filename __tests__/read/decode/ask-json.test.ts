import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askJson } from '../../../src/read/decode/ask-json.ts'
import { openInput } from '../../../src/read/decode/input.ts'
import { limits } from '../../../src/read/limits.ts'
import { defineReader, type Reader, type Syntax } from '../../../src/read/reader.ts'
import { aReportFile } from '../../support/report-file.ts'

const reader = (id: string, syntax: Syntax, head: z.ZodType, entries: string[]): Reader =>
  defineReader({
    id,
    title: id,
    homepage: 'https://acme.example',
    howToExport: id,
    category: 'sast',
    syntax,
    head,
    entries,
    entry: z.unknown(),
    prepare: () => null,
    severities: {},
    tool: () => ({ name: id }),
    draft: () => [],
  })

const log = reader('log', 'json', z.object({ version: z.literal(1), results: z.array(z.unknown()).max(1) }), [
  '/results/*',
])
const map = reader('map', 'json', z.object({ found: z.record(z.string(), z.unknown()) }), ['/found/*'])
const list = reader('list', 'json', z.array(z.object({ rule: z.string() })).length(1), ['/*'])
const object = reader('object', 'json', z.object({ only: z.unknown() }), ['/*'])
const lines = reader('lines', 'json-lines', z.array(z.object({ event: z.string() })).min(1), ['/*'])
const readers = [log, map, list, object, lines]

function ask(text: string, prefixBytes = limits.prefixBytes): { ids: string[]; flaw: unknown } {
  const few = { ...limits, prefixBytes }
  const input = openInput(aReportFile(text, { pieces: [64] }), few)
  if (!('chunks' in input)) throw new Error(input.message)
  const { claimed, flaw } = askJson(input, { syntax: 'json', at: 0 }, readers, few)
  return { ids: claimed.map(({ id }) => id), flaw }
}

const long = 'x'.repeat(500)

describe('who claims a document', () => {
  it('is told by the head, without the entries', () => {
    expect(ask('{"version":1,"results":[1,2,3]}').ids).toEqual(['log'])
    expect(ask('{"found":{"a":1,"b":2}}').ids).toEqual(['map'])
    expect(ask('[{"rule":"a"},{"rule":"b"}]').ids).toEqual(['list'])
    expect(ask('{"nobody":true}').ids).toEqual([])
  })

  it('is told by the beginning where that is enough', () => {
    expect(ask(`{"version":1,"results":["${long}","${long}"]`, 60).ids).toEqual(['log'])
  })

  it('is told by the whole document where the beginning is not enough', () => {
    expect(ask(`{"results":["${long}","${long}"],"version":1}`, 60).ids).toEqual(['log'])
    expect(ask(`{"padding":"${long}","found":{"a":"${long}","b":2}}`, 60).ids).toEqual(['map'])
  })

  it('is nobody, and why, where the document is cut', () => {
    expect(ask('{"nobody":[1,').flaw).toMatchObject({ code: 'unreadable', byte: 13 })
    expect(ask(`{"nobody":["${long}"`, 60).flaw).toMatchObject({ code: 'unreadable' })
    expect(ask(`{"nobody":["${long}"]}`, 60).flaw).toBeNull()
    expect(ask('{"a":1 "b":2}').flaw).toMatchObject({ code: 'unreadable', byte: 7 })
  })

  it('is a reader of JSON lines for one object or many; of many that no run is known of, the first is asked alone', () => {
    expect(ask('{"event":"x"}').ids).toEqual(['lines'])
    expect(ask('{"event":"x"}\n{"event":"y"}').ids).toEqual(['lines'])
    expect(ask('{"version":1,"results":[]}\n{"version":1,"results":[]}').ids).toEqual(['log'])
    expect(ask('{"version":1,"results":[]}\n{"event":"x"}').ids).toEqual(['log'])
    expect(ask('{"event":"x"}\n{"version":1,"results":[]}').ids).toEqual(['lines'])
    expect(ask(`{"event":"${long}"}\n{"event":"y"}`, 60).ids).toEqual(['lines'])
  })
})
