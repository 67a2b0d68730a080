import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCatalog } from '../../src/policy/catalog.ts'
import { formatMistake } from '../../src/yaml-document/mistake.ts'

const parse = (text: string) => parseCatalog({ file: 'catalog.yml', text })
const told = (text: string): string => {
  const parsed = parse(text)
  return 'mistakes' in parsed ? parsed.mistakes.map(formatMistake).join('\n') : 'no mistake'
}

describe('a catalogue', () => {
  it('is its services, each with the line it stands on', () => {
    expect(
      parse('# ours\nservices:\n  - name: web\n    paths: [web/**]\n    exposure: internet\n\n  - { name: api }\n'),
    ).toEqual({
      services: [
        {
          name: 'web',
          paths: ['web/**'],
          images: [],
          packages: [],
          hosts: [],
          routes: [],
          owners: [],
          exposure: 'internet',
          data: [],
          criticality: 'unknown',
          source: 'catalog.yml:3',
        },
        expect.objectContaining({ name: 'api', source: 'catalog.yml:7' }),
      ],
    })
  })

  it('of the example is in order', () => {
    const text = readFileSync(join(import.meta.dirname, '../../examples/shop/catalog.yml'), 'utf8')
    expect(told(text)).toBe('no mistake')
  })

  it('may be without services, but not without words', () => {
    expect(parse('services: []\n')).toEqual({ services: [] })
    expect(told('')).toMatchInlineSnapshot(
      `"catalog.yml:1:1 found an empty file, expected a mapping with at least one key"`,
    )
  })
})

describe('every mistake in a catalogue', () => {
  it('is named at its place, all at once', () => {
    expect(
      told(`services:
  - name: web
    pathes: [web/**]
    exposure: public
    routes:
      - { url: "/a/{id}", file: "src/{di}.js" }
      - { ulr: /b }
      - 7
  - { name: web, owners: "@acme/web" }
  - paths: [x/**]
services_: 1
`),
    ).toMatchInlineSnapshot(`
      "catalog.yml:3:5 unknown key «pathes»; did you mean «paths»?
      catalog.yml:4:15 found «public», expected one of internet, internal, unknown
      catalog.yml:7:9 no key «file», expected a text
      catalog.yml:7:11 unknown key «ulr»; did you mean «url»?
      catalog.yml:8:9 found «7», expected a text, or a mapping of url, file
      catalog.yml:9:13 found the name «web» a second time, expected one service of a name
      catalog.yml:9:26 found «@acme/web», expected a list of texts
      catalog.yml:10:5 no key «name», expected a text
      catalog.yml:11:1 unknown key «services_»; did you mean «services»?"
    `)
  })

  it('is that it is no YAML', () => {
    expect(told('services:\n\t- a\n')).toMatchInlineSnapshot(
      `"catalog.yml:2:1 found a tab as indentation, expected spaces"`,
    )
    expect(told('services: [\n')).toMatch(/^catalog\.yml:2:1 not YAML/)
  })

  it('is a key that stands twice', () => {
    expect(told('services: []\nservices: []\n')).toBe(
      'catalog.yml:2:1 found the key «services» a second time, expected each key once',
    )
  })
})
