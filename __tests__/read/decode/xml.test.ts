import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawEntry } from '../../../src/read/decode/entry.ts'
import { toEntryPath } from '../../../src/read/decode/paths.ts'
import { walkXml, xmlEncoding, type XmlResult } from '../../../src/read/decode/xml.ts'
import { limits } from '../../../src/read/limits.ts'
import type { XmlElement } from '../../../src/read/reader.ts'
import { bytesOf, inPieces } from '../../support/report-file.ts'

const options = (paths: string[], extra = {}): Parameters<typeof walkXml>[1] => ({
  paths: paths.map(toEntryPath),
  limits: { ...limits, ...extra },
  encoding: 'utf-8',
})
const headOf = (text: string, ...paths: string[]): XmlResult =>
  walkXml(inPieces(bytesOf(text), [3]), options(paths), null)
function entriesOf(text: string, ...paths: string[]): RawEntry[] {
  const entries: RawEntry[] = []
  walkXml(inPieces(bytesOf(text), [3]), options(paths), (entry) => entries.push(entry))
  return entries
}
const element = (name: string, text = '', children: XmlElement[] = [], attributes = {}): XmlElement => ({
  name,
  attributes,
  text,
  children,
})

const report = `<?xml version="1.0"?>
<z:Report xmlns:z="urn:x" z:version="2">
  <site name="a"><alert>1</alert><alert>2</alert><other/><alert>3</alert></site>
  <site name="b"><alert><![CDATA[<x> & ]]>y</alert></site>
</z:Report>`

describe('XML', () => {
  it('has the root for its head, without namespaces, with the first entry of each parent', () => {
    expect(headOf(report, '/Report/site/alert')).toEqual({
      flaw: null,
      end: report.length,
      head: element(
        'Report',
        '',
        [
          element('site', '', [element('alert', '1'), element('other')], { name: 'a' }),
          element('site', '', [element('alert', '<x> & y')], { name: 'b' }),
        ],
        { version: '2' },
      ),
    })
  })

  it('points at entries by 1-based positions among siblings of one name, `[1]` left out', () => {
    expect(entriesOf(report, '/Report/site/alert').map(({ pointer, keys, line }) => [pointer, keys, line])).toEqual([
      ['/Report/site/alert', [1, 1, 1], 3],
      ['/Report/site/alert[2]', [1, 1, 2], 3],
      ['/Report/site/alert[3]', [1, 1, 3], 3],
      ['/Report/site[2]/alert', [1, 2, 1], 4],
    ])
  })

  it('hands an entry out whole, and nothing inside it again', () => {
    const text = '<a><b><b>x</b><c>y</c></b></a>'
    expect(entriesOf(text, '/a/b', '/a/b/b').map(({ value }) => value)).toEqual([
      element('b', '', [element('b', 'x'), element('c', 'y')]),
    ])
  })

  it('decodes character references and refuses entities of a DTD', () => {
    expect(headOf('<a>&#x41;&lt;</a>').head?.text).toBe('A<')
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'
    expect(headOf(bomb).flaw).toMatchObject({ code: 'unreadable', line: 1 })
    expect(headOf('<!DOCTYPE a SYSTEM "file:///etc/hostname"><a>&x;</a>').flaw).toMatchObject({ code: 'unreadable' })
  })

  it('gives what stands before a mistake, with its line and column', () => {
    const { head, flaw } = headOf('<a>\n<b>1</b>\n<b></c></a>')
    expect(head?.children.map(({ name }) => name)).toEqual(['b', 'b'])
    expect(flaw).toMatchObject({ code: 'unreadable', line: 3 })
    expect(flaw?.message).toContain('The XML is not well-formed: ')
    expect(entriesOf('<a><b>1</b><b>2</b><b', '/a/b')).toHaveLength(2)
    expect(headOf('<a><b>1</b>').flaw?.message).toContain('unclosed tag')
    expect(headOf('').flaw).not.toBeNull()
  })

  it('stops at elements nested too deep and at entries or heads too large', () => {
    const deep = `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`
    expect(headOf(deep).flaw).toMatchObject({
      code: 'too-large',
      message: 'Elements are nested deeper than 256 levels.',
    })
    expect(headOf(`<r><e/><e>${deep}</e></r>`, '/r/e').flaw).toMatchObject({ code: 'too-large' })
    const large = `<r><e>${'x'.repeat(500)}</e></r>`
    expect(walkXml([bytesOf(large)], options(['/r/e'], { entryBytes: 100 }), () => undefined).flaw).toMatchObject({
      code: 'too-large',
    })
    expect(walkXml([bytesOf(large)], options([], { headBytes: 100 }), null).flaw).toMatchObject({ code: 'too-large' })
  })

  it('keeps odd attribute names as they are', () => {
    expect(Object.keys(headOf('<a __proto__="x" b="y"/>').head?.attributes ?? {})).toEqual(['__proto__', 'b'])
  })

  it('sees the same in pieces of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }), (sizes) => {
        const found: RawEntry[] = []
        walkXml(inPieces(bytesOf(report), sizes), options(['/Report/site/alert']), (entry) => found.push(entry))
        expect(found).toEqual(entriesOf(report, '/Report/site/alert'))
      }),
      { numRuns: 50 },
    )
  })
})

it('takes the encoding that the declaration names, where it is one', () => {
  const named = (name: string): string => xmlEncoding(bytesOf(`<?xml version="1.0" encoding="${name}"?><a/>`))
  expect(['UTF-8', 'ISO-8859-1', 'windows-1252', 'UTF-16', 'nonsense'].map(named)).toEqual([
    'utf-8',
    'windows-1252',
    'windows-1252',
    'utf-8',
    'utf-8',
  ])
  expect(xmlEncoding(bytesOf('<a/>'))).toBe('utf-8')
})
