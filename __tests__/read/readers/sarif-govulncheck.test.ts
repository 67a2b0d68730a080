import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftOf, inFile } from '../../support/sarif.ts'

const driver = (scan_level = 'symbol', scan_mode = 'source'): object => ({ properties: { scan_level, scan_mode } })
function found(level: string, text: string, more: { result?: object; driver?: object } = {}): Draft {
  const rule = {
    id: 'GO-2021-0113',
    shortDescription: { text: '[GO-2021-0113] Out-of-bounds read in golang.org/x/text/language' },
    properties: { tags: ['CVE-2021-38561', 'GHSA-ppp9-7jff-5vj2'] },
  }
  return draftOf(
    { ruleId: rule.id, level, message: { text }, locations: [inFile('go.mod', 1)], ...more.result },
    { tool: 'govulncheck', rule, driver: more.driver ?? driver() },
  )
}
const levels = (draft: Draft): unknown => draft.reach?.map(({ level, granularity }) => `${level} by ${granularity}`)
const called = 'Your code calls vulnerable functions in 1 package (golang.org/x/text/language).'
const imported =
  'Your code imports 1 vulnerable package (golang.org/x/text/language), but doesn’t appear to call any of the vulnerable symbols.'
const required =
  "Your code depends on 1 vulnerable module (golang.org/x/text), but doesn't appear to call any of the vulnerable symbols."
const frame = (module: string, uri: string, base?: string): object => ({
  module,
  location: {
    physicalLocation: { artifactLocation: { uri, uriBaseId: base ?? '%SRCROOT%' }, region: { startLine: 3 } },
  },
})

describe('govulncheck', () => {
  it('says by its level how close it looked, and nothing of severity', () => {
    expect(found('error', called).severity).toEqual({})
    expect(levels(found('error', called))).toEqual(['call_path by symbol'])
    expect(levels(found('warning', imported))).toEqual(['package_imported by package', 'no_path by symbol'])
    expect(levels(found('note', required))).toEqual(['present by module', 'package_not_used by package'])
  })

  it('cannot say more than the depth of its scan', () => {
    expect(levels(found('error', imported, { driver: driver('package') }))).toEqual(['package_imported by package'])
    expect(levels(found('warning', required, { driver: driver('package') }))).toEqual([
      'present by module',
      'package_not_used by package',
    ])
    expect(levels(found('error', required, { driver: driver('module') }))).toEqual(['present by module'])
    expect(levels(found('error', called, { driver: driver('symbol', 'binary') }))).toEqual(['symbol_present by symbol'])
  })

  it('names its aliases in the tags of the rule', () => {
    expect(found('error', called)).toMatchObject({
      category: 'sca',
      title: 'Out-of-bounds read in golang.org/x/text/language',
      identifiers: ['GO-2021-0113', 'CVE-2021-38561', 'GHSA-ppp9-7jff-5vj2'],
    })
  })

  it('names module and version at the end of a flow', () => {
    const codeFlows = [
      {
        threadFlows: [
          {
            locations: [
              frame('shop.example/inventory@', 'main.go'),
              frame('golang.org/x/text@v0.3.5', 'language/parse.go', '%GOMODCACHE%'),
            ],
          },
        ],
      },
    ]
    const draft = found('error', called, { result: { codeFlows } })
    expect(draft.location).toEqual({ type: 'package', purl: 'pkg:golang/golang.org/x/text@v0.3.5', manifest: 'go.mod' })
    expect(draft.also).toEqual([{ type: 'code', path: 'main.go', startLine: 3 }])
  })

  it('takes of several modules on the way the one that owns the package', () => {
    const flow = (module: string): object => ({
      threadFlows: [{ locations: [frame('a@', 'main.go'), frame(module, 'x.go', '%GOROOT%')] }],
    })
    const codeFlows = [flow('stdlib@v1.25.8'), flow('golang.org/x/text@v0.3.5')]
    expect(found('error', called, { result: { codeFlows } }).location).toMatchObject({
      purl: 'pkg:golang/golang.org/x/text@v0.3.5',
    })
  })

  it.each([
    ['golang.org/x/text/language', 'pkg:golang/golang.org/x/text'],
    ['github.com/acme/lib/v2/parse', 'pkg:golang/github.com/acme/lib/v2'],
    ['gopkg.in/yaml.v2', 'pkg:golang/gopkg.in/yaml.v2'],
    ['internal/syscall/unix', 'pkg:golang/stdlib'],
    ['html/template, net/http', 'pkg:golang/stdlib'],
  ])('guesses the module of %s where nothing is called', (named, purl) => {
    expect(found('warning', `Your code imports 1 vulnerable package (${named}), but`).location).toMatchObject({ purl })
  })

  it('stays with go.mod where nothing is named', () => {
    expect(found('note', 'Something changed.').location).toEqual({ type: 'code', path: 'go.mod', startLine: 1 })
  })
})
