import { describe, expect, it } from 'vitest'
import { parseMapping } from '../../../src/read/mapping/parse-mapping.ts'
import { formatMistake } from '../../../src/yaml-document/mistake.ts'

const good = `version: 1
id: acme-scan
title: Acme Scan
homepage: https://acme.example
export: acme scan
category: sast
syntax: json
recognise: [{ field: /tool, is: acme }]
entries: [/issues/*]
tool: { name: Acme }
finding:
  rule: rule
  title: message
  place: { file: path }
`
const mistakesOf = (text: string): readonly string[] => {
  const parsed = parseMapping({ file: 'acme.yml', text })
  return 'mistakes' in parsed ? parsed.mistakes.map(formatMistake) : []
}
const replaced = (from: string, to: string): readonly string[] => mistakesOf(good.replace(from, to))

describe('a mapping file', () => {
  it('without a mistake is a mapping', () => {
    expect(parseMapping({ file: 'acme.yml', text: good })).toMatchObject({ mapping: { id: 'acme-scan' } })
  })

  it('shows every mistake at once, each with its place and the nearest word', () => {
    const text = good
      .replace('category: sast', 'category: sats')
      .replace('  title: message', '  titel: message')
      .replace('is: acme', 'iss: acme')
    expect(mistakesOf(text)).toEqual([
      'acme.yml:6:11 found «sats», expected one of sast, sca, secret, dast, iast, iac, container, runtime, license, quality; did you mean «sast»?',
      'acme.yml:8:29 unknown key «iss»; did you mean «is»?',
      'acme.yml:13:3 unknown key «titel»; did you mean «title»?',
    ])
  })

  it.each([
    ['place: { file: path }', 'place: { file: path, url: x }', 'exactly one of file, purl, name, url, workload'],
    ['place: { file: path }', 'place: { name: x }', '`ecosystem` beside `name`'],
    ['rule: rule', 'rule: a//b', 'a path without empty steps such as location/line'],
    ['rule: rule', "rule: { field: a, match: '(' }", 'a regular expression such as'],
    ['rule: rule', "rule: { template: '{a' }", 'a text with fields in braces such as'],
    ['rule: rule', 'rule: { field: a, text: b }', 'exactly one of field, text, template, first, key, names'],
    ['{ field: /tool, is: acme }', '{}', 'a condition such as { field: kind, is: vulnerability }'],
    ['{ field: /tool, is: acme }', '{ is: acme }', 'a `field` beside is, matches and kind'],
    ['entries: [/issues/*]\n', '', 'the paths of the entries'],
    ['syntax: json', 'syntax: csv', 'none: each row is one'],
    ['rule: rule', 'rule: { field: rule, when: { found: [/issue/*] } }', 'did you mean «/issues/*»?'],
    ['version: 1', 'version: 2', 'expected 1'],
    ['id: acme-scan', 'id: Acme Scan', 'letters, digits and single hyphens'],
    ['homepage: https://acme.example', 'homepage: acme', 'an address that begins with https://'],
  ])('%s as %s is told', (from, to, expected) => {
    const mistakes = replaced(from, to)
    expect(mistakes.join('\n')).toContain(expected)
    expect(mistakes.length).toBe(1)
  })

  it.each(['', '[]', 'a: [', 'version: 1'])('%j is a mistake and no exception', (text) => {
    expect(mistakesOf(text).length).toBeGreaterThan(0)
  })
})
