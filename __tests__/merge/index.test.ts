import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aService } from '../support/builders.ts'
import {
  aMergeContext,
  aSecret,
  aTrace,
  atEndpoint,
  grouped,
  inCode,
  inPackage,
  lettered,
  line,
  onWorkload,
} from '../support/sightings.ts'

const merged = (
  sightings: readonly Sighting[],
  context: Parameters<typeof aMergeContext>[0] = {},
): readonly Finding[] => merge(sightings, aMergeContext(context))
const groups = (...sightings: readonly Sighting[]) => grouped(merged(lettered(...sightings)))

it('a configuration is known by its resource, also where only one of two reports of a tool names it', () => {
  const seen = (file: string, startLine: number, resource?: string): Sighting =>
    inCode(line('deploy/s3.tf', startLine), {
      tool: 'Checkov',
      rule: 'CKV_AWS_18',
      file,
      evidence: { category: 'iac' },
      rest: { family: null, ...(resource === undefined ? {} : { resource }) },
    })
  const [both, ...others] = merged([seen('a.sarif', 3), seen('b.json', 3, 'aws_s3_bucket.data')])
  expect(others).toEqual([])
  expect(both?.basis).toBe('rule+resource')
  expect(merged([seen('b.json', 70, 'aws_s3_bucket.data')])[0]?.id).toBe(both?.id)
})

describe('one SQL injection, seen by four kinds of tools', () => {
  const services = [aService({ paths: ['src/**'], routes: [{ url: '/orders', file: 'src/orders.js' }] })]
  const written: Readonly<Record<number, string>> = {
    39: 'const c = request.query.customer',
    42: "const sql = 'SELECT … ' + c",
    43: 'db.query(sql)',
  }
  const code = Array.from({ length: 60 }, (_, index) => written[index + 1] ?? `line ${index + 1}`)
  const source = (path: string): readonly string[] | null => (path === 'src/orders.js' ? code : null)
  const seen = lettered(
    inCode(line('src/orders.js', 42)),
    inCode(line('src/orders.js', 43), { tool: 'CodeQL' }),
    atEndpoint('http://localhost:3000/orders', { parameter: 'customer' }),
    aTrace(line('src/orders.js', 42)),
  )

  it('is one finding, which has all evidence and every reason', () => {
    const [finding, ...others] = merged(seen, { services, source })
    expect(others).toEqual([])
    expect(finding?.evidence).toHaveLength(4)
    expect(finding?.joined.map(({ reason }) => reason)).toEqual([
      'route-meets-code',
      'same-file-family-and-lines',
      'trace-meets-code',
    ])
    expect(finding?.location).toEqual(line('src/orders.js', 42))
    expect(finding?.category).toBe('sast')
  })

  it('has the identity that the code alone has: it stays the same finding when a scanner is added', () => {
    const [alone] = merged(seen.slice(0, 1), { services, source })
    const [all] = merged(seen, { services, source })
    expect(all?.id).toBe(alone?.id)
  })
})

describe('flaws that are not one', () => {
  it('SQL injection and XSS on one line', () => {
    expect(
      groups(inCode(line('a.js', 1)), inCode(line('a.js', 1), { tool: 'CodeQL', rest: { family: 'xss' } })),
    ).toEqual([['a'], ['b']])
  })

  it('one URL, another parameter', () => {
    expect(groups(atEndpoint('http://h/s', { parameter: 'q' }), atEndpoint('http://h/s', { parameter: 'id' }))).toEqual(
      [['a'], ['b']],
    )
  })

  it('one package in two lockfile folders', () => {
    const at = (manifest: string): Sighting => inPackage('pkg:npm/x@1', ['CVE-2021-1111'], { manifest })
    expect(groups(at('a/package-lock.json'), at('b/package-lock.json'))).toEqual([['a'], ['b']])
  })

  it('an advisory and a flaw in code that share a CWE', () => {
    expect(groups(inPackage('pkg:npm/x@1', ['CVE-2021-1111', 'CWE-89']), inCode(line('a.js', 1)))).toEqual([
      ['a'],
      ['b'],
    ])
  })

  it('a secret and a flaw in the same line', () => {
    expect(groups(aSecret(line('a.js', 1), 'h1'), inCode(line('a.js', 1)))).toEqual([['a'], ['b']])
  })

  it('two alerts of two rules on one workload', () => {
    expect(groups(onWorkload('k8s://p/s'), onWorkload('k8s://p/s', { rule: 'Other' }))).toEqual([['a'], ['b']])
  })
})

describe('two static results that one tool tells apart', () => {
  const route = { type: 'endpoint', method: 'GET', url: '/orders', parameter: 'q' } as const
  const [first, second] = [inCode(line('a.js', 3)), inCode(line('a.js', 30))] as const

  it('are not joined because an agent saw both behind one route and parameter', () => {
    expect(groups(first, second, aTrace(line('a.js', 3), [route]), aTrace(line('a.js', 30), [route]))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ])
  })

  it('are not joined by way of a dynamic finding at that route', () => {
    const seen = atEndpoint('http://h/orders', { parameter: 'q' })
    const found = groups(first, second, aTrace(line('a.js', 3), [route]), aTrace(line('a.js', 30), [route]), seen)
    expect(found.some((group) => group.includes('a') && group.includes('b'))).toBe(false)
  })
})

describe('an agent that led a route to its code', () => {
  const services = [aService({ routes: [{ url: '/orders', file: 'a.js' }] })]
  const route = { type: 'endpoint', method: 'GET', url: '/orders', parameter: 'q' } as const

  it('makes of the dynamic finding there a proof, not a guess', () => {
    const seen = [
      inCode(line('a.js', 3)),
      aTrace(line('a.js', 3), [route]),
      atEndpoint('http://h/orders', { parameter: 'q' }),
    ]
    const [finding, ...others] = merged(seen, { services })
    expect(others).toEqual([])
    expect(finding?.joined.map(({ reason }) => reason)).toEqual([
      'same-endpoint-family-and-parameter',
      'trace-meets-code',
    ])
  })

  it('leaves another parameter of the route beside it', () => {
    const seen = lettered(
      inCode(line('a.js', 3)),
      aTrace(line('a.js', 3), [route]),
      atEndpoint('http://h/orders', { parameter: 'sort' }),
    )
    const findings = merged(seen, { services })
    expect(grouped(findings)).toEqual([['a', 'b'], ['c']])
    expect(findings.map(({ related }) => related.length)).toEqual([1, 1])
  })
})

describe('what could be meant and is not sure', () => {
  it('is shown on both sides and joined on none', () => {
    const services = [aService({ routes: [{ url: '/orders', file: 'src/orders.js' }] })]
    const sightings = [
      inCode(line('src/orders.js', 10)),
      inCode(line('src/orders.js', 50)),
      atEndpoint('http://h/orders', { parameter: 'q' }),
    ]
    const findings = merged(sightings, { services })
    expect(findings).toHaveLength(3)
    const dast = findings.find(({ category }) => category === 'dast')
    const code = findings.filter(({ category }) => category === 'sast')
    expect(dast?.related.map(({ id }) => id).sort()).toEqual(code.map(({ id }) => id).sort())
    for (const { related } of code) expect(related).toEqual([{ id: dast?.id, reason: 'route-without-parameter' }])
  })
})

describe('ids', () => {
  const copied = (path: string): readonly string[] | null =>
    path === 'a.js' ? ['db.query(sql)', '', '', '', 'db.query(sql)'] : null
  const dismissed = { by: 'tool', justification: 'nosemgrep' } as const
  const idAt = (findings: readonly Finding[], startLine: number): string | undefined =>
    findings.find(({ location }) => location.type === 'code' && location.startLine === startLine)?.id

  it('of one line copied within a file differ', () => {
    const findings = merged([inCode(line('a.js', 1)), inCode(line('a.js', 5))], { source: copied })
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2)
  })

  it('do not change hands when one of the copies is set aside', () => {
    const before = merged([inCode(line('a.js', 1)), inCode(line('a.js', 5))], { source: copied })
    const after = merged([inCode(line('a.js', 1), { evidence: { dismissed } }), inCode(line('a.js', 5))], {
      source: copied,
    })
    expect([1, 5].map((start) => idAt(after, start))).toEqual([1, 5].map((start) => idAt(before, start)))
  })

  it('of two hosts on which one rule fired differ, and neither depends on the other', () => {
    const both = merged([onWorkload('host://a'), onWorkload('host://b')]).map(({ id }) => id)
    const alone = ['host://a', 'host://b'].map((uri) => merged([onWorkload(uri)])[0]?.id)
    expect([...both].sort()).toEqual([...alone].sort())
    expect(new Set(both).size).toBe(2)
  })

  it('do not depend on severity or words', () => {
    const plain = merged([inCode(line('a.js', 1))])
    const other = merged([inCode(line('a.js', 1), { evidence: { severity: 'info', title: 'Reworded' } })])
    expect(other[0]?.id).toBe(plain[0]?.id)
  })
})

it('merging nothing gives nothing', () => {
  expect(merged([])).toEqual([])
})
