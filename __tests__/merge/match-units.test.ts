import { describe, expect, it } from 'vitest'
import { createClusters, type Clusters } from '../../src/merge/clusters.ts'
import type { Source } from '../../src/merge/code-unit.ts'
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

describe('with the source at hand', () => {
  const query = ['const id = request.query.id', 'const sql = "SELECT … " + id', '', 'log(1)', 'log(2)', 'db.query(sql)']
  const two = ['exec("a" + x)', 'exec("b" + y)']
  const open = ['run(', '  first,', '  second,', '  third,', '  fourth + x)']
  const seen = (lines: readonly string[], ...sightings: readonly Sighting[]) => clustersOf(sightings, () => lines).all()

  it('what one line puts together and a later one uses is one flaw, further apart than lines alone would show', () => {
    expect(seen(query, by('Semgrep', at(2)), by('CodeQL', at(6)))).toEqual([[0, 1]])
  })

  it('two statements that have nothing to do with each other are two flaws, on neighbouring lines as well', () => {
    expect(seen(two, by('Semgrep', at(1)), by('CodeQL', at(2)))).toEqual([[0], [1]])
    expect(joined(by('Semgrep', at(1)), by('CodeQL', at(2)))).toEqual([[0, 1]])
  })

  it('lines of one statement are one flaw', () => {
    expect(seen(open, by('Semgrep', at(1)), by('CodeQL', at(5)))).toEqual([[0, 1]])
  })

  it('lines with nothing on them are those of another commit: the source says nothing', () => {
    expect(seen(['', '', ''], by('Semgrep', at(1)), by('CodeQL', at(2)))).toEqual([[0, 1]])
  })
})

describe('one tool that tells several things of one flaw', () => {
  it('tells two places apart by their lines, whether the regions overlap or not', () => {
    const region = (startLine: number, endLine: number): Sighting =>
      by('Semgrep', at(startLine, { endLine, startColumn: 3 }))
    for (const [first, second] of [
      [region(1, 3), region(2, 4)],
      [region(63, 77), region(65, 70)],
      [region(63, 63), region(64, 64)],
    ] as const)
      expect(joined(first, second)).toEqual([[0], [1]])
  })

  it('names the cipher and its key, which are one choice of algorithm; two hashes are two', () => {
    const weak = (startLine: number, title: string): Sighting =>
      by('Fluid', at(startLine), { evidence: { title }, rest: { family: 'weak-cryptography' } })
    expect(joined(weak(72, 'Insecure encryption algorithm'), weak(75, 'Insecure encryption algorithm'))).toEqual([
      [0, 1],
    ])
    expect(joined(weak(72, 'Insecure encryption algorithm'), weak(76, 'Insecure encryption algorithm'))).toHaveLength(2)
    const pair = [weak(1, 'Insecure encryption algorithm'), weak(2, 'Insecure encryption algorithm')]
    const one = ['String algorithm = "DES";', 'Cipher c = Cipher.getInstance(algorithm);']
    const two = ['a = Cipher.getInstance("DES/ECB/NoPadding");', 'b = Cipher.getInstance("RC4");']
    expect(clustersOf(pair, () => one).all()).toEqual([[0, 1]])
    expect(clustersOf(pair, () => two).all()).toEqual([[0], [1]])
    expect(joined(weak(72, 'Weak hash MD5'), weak(73, 'Weak hash MD5'))).toEqual([[0], [1]])
  })
})

it(
  '50 000 results of each of two tools on one line are matched by their columns, in seconds',
  { timeout: 30_000 },
  () => {
    const count = 50_000
    const many = (tool: string): Sighting[] =>
      Array.from({ length: count }, (_, column) => by(tool, at(1, { startColumn: column + 1 })))
    const all = joined(...[...many('Semgrep')], ...[...many('CodeQL')])
    expect(all).toHaveLength(count)
    expect(all[0]).toEqual([0, count])
  },
)
