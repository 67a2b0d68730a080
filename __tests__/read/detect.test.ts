import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { detect, named, type Choice } from '../../src/read/detect.ts'
import type { Flaw } from '../../src/read/decode/flaw.ts'
import { openInput, type Input } from '../../src/read/decode/input.ts'
import { limits } from '../../src/read/limits.ts'
import { defineReader, type Reader, type Syntax } from '../../src/read/reader.ts'
import { aReportFile } from '../support/report-file.ts'

const reader = (id: string, syntax: Syntax, head: z.ZodType, entries: string[]): Reader =>
  defineReader({
    id,
    title: `The ${id}`,
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
const acme = reader('acme', 'json', z.object({ acme: z.unknown() }), ['/acme/*'])
const twin = reader('twin', 'json', z.object({ acme: z.object({ twin: z.unknown() }) }), [])
const tree = reader('tree', 'xml', z.object({ name: z.literal('tree'), attributes: z.object({ v: z.string() }) }), [
  '/tree/leaf',
])
const table = reader('table', 'csv', z.object({ columns: z.tuple([z.literal('rule'), z.literal('[path')]) }), [])
const readers = [acme, twin, tree, table]

function inputOf(text: string, prefixBytes = limits.prefixBytes): Input {
  const input = openInput(aReportFile(text, { pieces: [16] }), { ...limits, prefixBytes })
  if (!('chunks' in input)) throw new Error(input.message)
  return input
}
const ask = (text: string, prefixBytes?: number): Choice | Flaw => detect(inputOf(text, prefixBytes), readers, limits)

describe('which reader', () => {
  it('is told by the content, behind a banner, too', () => {
    expect(ask('{"acme":[]}')).toEqual({ reader: acme, start: 0 })
    expect(ask('acme 1.0\n{"acme":[]}')).toEqual({ reader: acme, start: 9 })
    expect(ask('<tree v="1"><leaf/></tree>')).toEqual({ reader: tree, start: 0 })
    expect(ask('rule,[path\nx,y\n')).toEqual({ reader: table, start: 0 })
  })

  it('is told by the beginning of XML, or by all of it', () => {
    const leaves = '<leaf/>'.repeat(50)
    expect(ask(`<tree v="1">${leaves}</tree>`, 40)).toEqual({ reader: tree, start: 0 })
    expect(ask(`<!--${'x'.repeat(100)}--><tree v="1">${leaves}</tree>`, 40)).toEqual({ reader: tree, start: 0 })
  })

  it('is a problem where several claim the document', () => {
    expect(ask('{"acme":{"twin":1}}')).toEqual({
      code: 'ambiguous',
      message: 'Several formats claim this file: acme, twin.',
      next: 'Name the right one in front of the path, such as `acme:path/to/report`.',
    })
  })

  it('is nobody for what is well-formed and unknown, or not well-formed', () => {
    expect(ask('{"other":1}')).toMatchObject({
      code: 'unrecognised',
      message: 'The file is well-formed JSON, and none of the 4 formats claims it.',
    })
    expect(ask('<other/>')).toMatchObject({ code: 'unrecognised' })
    expect(ask('{"other":1')).toMatchObject({ code: 'unreadable', byte: 10 })
    expect(ask('<other>')).toMatchObject({ code: 'unreadable', line: 1 })
    expect(ask('all is well')).toMatchObject({ code: 'unreadable', byte: 0 })
  })
})

describe('a format that was named', () => {
  it('is taken without asking', () => {
    expect(named('acme', inputOf('log\n{"other":1}'), readers, limits)).toEqual({ reader: acme, start: 4 })
    expect(named('table', inputOf('{"other":1}'), readers, limits)).toEqual({ reader: table, start: 0 })
  })

  it('cannot be of another kind than the file', () => {
    expect(named('tree', inputOf('{"other":1}'), readers, limits)).toMatchObject({
      code: 'unreadable',
      message: 'The file was named `tree`, which is XML, and it does not begin as such.',
    })
  })

  it('that does not exist is answered with the nearest', () => {
    expect(named('acne', inputOf('{}'), readers, limits)).toMatchObject({
      message: 'There is no format `acne`. Did you mean `acme`?',
      next: '`posture-gate formats` lists the 4 there are; without a format it is told by the content.',
    })
    expect(named('x', inputOf('{}'), [], limits)).toMatchObject({ message: 'There is no format `x`.' })
  })
})
