import { describe, expect, it } from 'vitest'
import { createClusters, type Clusters } from '../../src/merge/clusters.ts'
import { producerOf, type Source } from '../../src/merge/code-unit.ts'
import { joinCode } from '../../src/merge/code.ts'
import { tableOf } from '../../src/merge/table.ts'
import type { CodeLocation } from '../../src/model/location.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { inCode, line, type Told } from '../support/sightings.ts'

function clustersOf(sightings: readonly Sighting[], source: Source = () => null): Clusters {
  const clusters = createClusters(sightings.length)
  joinCode(
    tableOf(sightings),
    [...sightings.keys()],
    sightings.map(({ family }) => family),
    clusters,
    source,
  )
  return clusters
}
const joined = (...sightings: readonly Sighting[]) => clustersOf(sightings).all()
const by = (tool: string, location: CodeLocation, told: Told = {}): Sighting =>
  inCode(location, { tool, rule: `${tool}-sqli`, ...told })
const at = (startLine: number, more: Partial<CodeLocation> = {}): CodeLocation => line('src/orders.js', startLine, more)

describe('two tools, one file, one family', () => {
  it('on the same line are one flaw', () => {
    expect(joined(by('Semgrep', at(42)), by('CodeQL', at(42)))).toEqual([[0, 1]])
  })

  it('on overlapping lines are one flaw', () => {
    expect(joined(by('Semgrep', at(40, { endLine: 45 })), by('CodeQL', at(44)))).toEqual([[0, 1]])
  })

  it('three lines apart are one flaw, four are two: one tool points at the call, the other at its argument', () => {
    expect(joined(by('Semgrep', at(40)), by('CodeQL', at(43)))).toEqual([[0, 1]])
    expect(joined(by('Semgrep', at(40)), by('CodeQL', at(44)))).toEqual([[0], [1]])
  })

  it('are no chain: what is too far from one of them is another flaw', () => {
    expect(joined(by('Semgrep', at(40)), by('CodeQL', at(42)), by('njsscan', at(45)))).toEqual([[0, 1], [2]])
  })

  it('of a weakness and the one above it are one flaw, of two siblings never', () => {
    const of = (tool: string, family: string): Sighting => by(tool, at(42), { rest: { family } })
    expect(joined(of('Semgrep', 'cwe-614'), of('CodeQL', 'cwe-319'))).toEqual([[0, 1]])
    expect(joined(of('Semgrep', 'ldap-injection'), of('CodeQL', 'query-injection'))).toEqual([[0, 1]])
    expect(joined(of('Semgrep', 'ldap-injection'), of('CodeQL', 'sql-injection'))).toEqual([[0], [1]])
    expect(
      joined(of('Semgrep', 'ldap-injection'), of('CodeQL', 'query-injection'), of('njsscan', 'sql-injection')),
    ).toHaveLength(2)
  })

  it('of another file or family are two flaws', () => {
    expect(joined(by('Semgrep', at(42)), by('CodeQL', line('src/other.js', 42)))).toEqual([[0], [1]])
    expect(joined(by('Semgrep', at(42)), by('CodeQL', at(42), { rest: { family: 'xss' } }))).toEqual([[0], [1]])
  })

  it('say which lines agreed', () => {
    const clusters = clustersOf([by('Semgrep', at(40, { endLine: 44 })), by('CodeQL', at(42))])
    expect(clusters.joinsOf(0)).toEqual([
      {
        reason: 'same-file-family-and-lines',
        values: { path: 'src/orders.js', family: 'sql-injection', lines: '40-44' },
      },
    ])
  })
})

describe('what one tool tells apart', () => {
  it('stays apart, however close', () => {
    expect(joined(by('Semgrep', at(40)), by('Semgrep', at(41)))).toEqual([[0], [1]])
    expect(joined(by('Semgrep', at(40, { startColumn: 5 })), by('Semgrep', at(40, { startColumn: 30 })))).toEqual([
      [0],
      [1],
    ])
  })

  it('is not joined by way of another tool', () => {
    expect(joined(by('Semgrep', at(40)), by('CodeQL', at(41)), by('Semgrep', at(42)))).toHaveLength(2)
  })

  it('is matched with the nearest of the other tool, one to one', () => {
    const semgrep = [40, 42, 44].map((start) => by('Semgrep', at(start)))
    const codeql = [40, 42, 44].map((start) => by('CodeQL', at(start)))
    expect(joined(...semgrep, ...codeql)).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ])
  })

  it('is matched by columns where the line is the same', () => {
    const left = [by('Semgrep', at(40, { startColumn: 5 })), by('Semgrep', at(40, { startColumn: 50 }))]
    const right = [by('CodeQL', at(40, { startColumn: 48 })), by('CodeQL', at(40, { startColumn: 6 }))]
    expect(joined(...left, ...right)).toEqual([
      [0, 3],
      [1, 2],
    ])
  })

  it('three tools on three neighbouring lines are one flaw, one place of each', () => {
    expect(joined(by('Semgrep', at(40)), by('CodeQL', at(41)), by('njsscan', at(42)))).toEqual([[0, 1, 2]])
  })

  it('by its fingerprint stays apart also where every entry says line 1', () => {
    const one = (toolFingerprint: string): Sighting =>
      by('Acme', at(1), { rest: { family: 'sql-injection', toolFingerprint } })
    expect(joined(one('print-1'), one('print-2'))).toEqual([[0], [1]])
    expect(joined(one('print-1'), one('print-1'))).toEqual([[0, 1]])
  })
})

describe('one tool at one place', () => {
  it('in two reports, or by two rules of one family, is one', () => {
    expect(joined(by('Semgrep', at(40), { file: 'a.json' }), by('Semgrep', at(40), { file: 'a.sarif' }))).toEqual([
      [0, 1],
    ])
    expect(joined(by('Semgrep', at(40), { rule: 'one' }), by('Semgrep', at(40), { rule: 'two' }))).toEqual([[0, 1]])
  })

  it('under the names of its editions is one tool', () => {
    const names = ['Semgrep', 'Semgrep OSS', 'semgrep pro engine', 'SEMGREP CLI']
    expect(new Set(names.map((tool) => producerOf(by(tool, at(1))))).size).toBe(1)
    expect(producerOf(by('OSV-Scanner', at(1)))).not.toBe(producerOf(by('Scanner', at(1))))
  })
})

describe('without a family', () => {
  const plain = (tool: string, rule: string, location: CodeLocation, told: Told = {}): Sighting =>
    inCode(location, { tool, rule, ...told, rest: { family: null, ...told.rest } })

  it('only one result of one tool in two formats is one', () => {
    expect(
      joined(
        plain('Checkov', 'CKV_1', at(3), { file: 'a.json' }),
        plain('Checkov', 'CKV_1', at(3), { file: 'a.sarif' }),
      ),
    ).toEqual([[0, 1]])
  })

  it('another rule, another line or another tool is another finding', () => {
    const first = plain('Checkov', 'CKV_1', at(3))
    expect(joined(first, plain('Checkov', 'CKV_2', at(3)))).toEqual([[0], [1]])
    expect(joined(first, plain('Checkov', 'CKV_1', at(4)))).toEqual([[0], [1]])
    expect(joined(first, plain('KICS', 'CKV_1', at(3)))).toEqual([[0], [1]])
  })

  it('one advisory in two packages of a lockfile stays two, though both stand in line 1', () => {
    const advisory = (title: string): Sighting =>
      plain('Trivy', 'CVE-2020-8203', line('package-lock.json', 1), { evidence: { category: 'sca', title } })
    expect(joined(advisory('lodash: prototype pollution'), advisory('lodash-es: prototype pollution'))).toEqual([
      [0],
      [1],
    ])
  })
})

describe('without a line', () => {
  it('nothing is near what has one', () => {
    expect(joined(by('Semgrep', line('src/orders.js')), by('CodeQL', at(1)))).toEqual([[0], [1]])
  })
})

describe('a tool that says line 1 of everything', () => {
  const blind = (path: string, told: Told = {}): Sighting => by('Blind', line(path, 1), told)
  const blindly = ['a.js', 'b.js'].map((path) => blind(path))

  it('has no lines: nothing in line 1 is its finding, and nothing is near it', () => {
    expect(joined(...blindly, blind('src/orders.js'), by('CodeQL', at(2)))).toEqual([[0], [1], [2], [3]])
  })

  it('says two things where their titles differ', () => {
    const titled = (title: string): Sighting => blind('src/orders.js', { evidence: { title } })
    expect(joined(...blindly, titled('query of orders'), titled('query of users'), titled('query of users'))).toEqual([
      [0],
      [1],
      [2],
      [3, 4],
    ])
  })

  it('is believed where it names few files', () => {
    expect(joined(blind('src/orders.js'), by('CodeQL', at(2)))).toEqual([[0, 1]])
  })
})

describe('two rules of one tool', () => {
  const rule = (name: string, location: CodeLocation): Sighting => by('njsscan', location, { rule: name })

  it('on overlapping lines are one flaw, also where one of them spans the whole handler', () => {
    expect(joined(rule('path-join', at(10)), rule('path-read', at(10, { endLine: 15 })))).toEqual([[0, 1]])
  })

  it('on neighbouring lines are two', () => {
    expect(joined(rule('path-join', at(10)), rule('path-read', at(11)))).toEqual([[0], [1]])
  })

  it('are not joined by way of another tool that stands between them', () => {
    expect(joined(rule('path-join', at(10)), by('Semgrep', at(11)), rule('path-read', at(12)))).toHaveLength(2)
  })
})

it('paths and rules with line breaks are not taken for others', () => {
  const plain = (path: string, rule: string): Sighting => inCode(line(path, 1), { rule, rest: { family: null } })
  const clusters = clustersOf([plain('a\nb', 'c'), plain('a', 'b\nc'), plain('a\nb', 'c')])
  expect(clusters.all()).toEqual([[0, 2], [1]])
  expect(clusters.joinsOf(0)).toEqual([{ reason: 'same-rule-and-place', values: { path: 'a\nb', rule: 'c' } }])
})
