import { describe, expect, it } from 'vitest'
import { parseAliases } from '../../src/merge/alias-file.ts'

const parse = (text: string) => parseAliases({ file: 'osv.jsonl', text })
const record = { id: 'GHSA-jf85-cpcp-j695', aliases: ['cve-2019-10744'], related: ['CVE-2020-1'], summary: 'x' }
const read = [
  {
    id: { scheme: 'ghsa', value: 'GHSA-jf85-cpcp-j695' },
    aliases: [{ scheme: 'cve', value: 'CVE-2019-10744' }],
  },
]

describe('a file of aliases', () => {
  it.each([
    ['one record', JSON.stringify(record, null, 2)],
    ['a list', JSON.stringify([record])],
    ['an answer of the API', JSON.stringify({ vulns: [record] })],
    ['a record in each line', `\uFEFF${JSON.stringify(record)}\r\n\n`],
  ])('may be %s', (_, text) => {
    expect(parse(text)).toEqual({ records: read })
  })

  it('keeps names of lists it does not know, and leaves out what was withdrawn', () => {
    const lines = [
      record,
      { id: 'ACME-1' },
      { id: 'GO-2020-0001', aliases: ['ACME-1'], withdrawn: '2021-01-01T00:00:00Z' },
    ]
    expect(parse(lines.map((one) => JSON.stringify(one)).join('\n'))).toEqual({
      records: [...read, { id: { scheme: 'osv', value: 'ACME-1' }, aliases: [] }],
    })
  })

  it.each([
    ['cut off', `${JSON.stringify(record)}\n${JSON.stringify(record).slice(0, 20)}`, 2, 'not JSON'],
    ['a page', '<html>', 1, 'not JSON'],
    ['another list', '{"id": 4}', undefined, 'no OSV record'],
    ['aliases that are no list', '{"id": "GO-1", "aliases": "CVE-2020-1"}', undefined, '`aliases` that are a list'],
    ['a number among the aliases', '[{"id": "GO-1", "aliases": [7]}]', undefined, '`aliases` that are a list'],
    ['null', 'null', undefined, 'no OSV record'],
    ['empty', '', undefined, 'no OSV record'],
    ['an empty list', '[]', undefined, 'no OSV record'],
  ])('that is %s is a problem with its place, and none of it is used', (_, text, line, message) => {
    const parsed = parse(text)
    expect(parsed).not.toHaveProperty('records')
    expect(parsed).toMatchObject({
      problem: { code: 'intel', at: { file: 'osv.jsonl', ...(line === undefined ? {} : { line }) } },
    })
    expect('problem' in parsed && parsed.problem.message).toContain(message)
    expect('problem' in parsed && parsed.problem.next).toContain('OSV records')
  })
})
