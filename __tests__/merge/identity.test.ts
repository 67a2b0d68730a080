import { describe, expect, it } from 'vitest'
import { identityOf, toId, type Identity, type IdentityContext } from '../../src/merge/identity.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aSecret, atEndpoint, inCode, inPackage, line, onWorkload } from '../support/sightings.ts'

const lines = ['const a = 1', '  db.query(  sql )', 'db.query( sql )', '']
const context: IdentityContext = {
  source: (path) => (path === 'src/orders.js' ? lines : null),
  route: ({ url }) => url.replace(/^https?:\/\/[^/]*/, ''),
  packageKey: undefined,
  keyed: true,
}
const of = (
  sighting: Sighting,
  family: string | null = sighting.family,
  more: Partial<IdentityContext> = {},
): Identity => identityOf(sighting, family, { ...context, ...more })
const at = (startLine: number): Sighting => inCode(line('src/orders.js', startLine))

describe('the identity of a configuration', () => {
  it('is made of the rule and the resource, wherever its lines are', () => {
    const bucket = (startLine: number): Sighting =>
      inCode(line('deploy/s3.tf', startLine), { rule: 'CKV_AWS_18', evidence: { category: 'iac' } })
    const identity = of(bucket(3), null, { resource: 'aws_s3_bucket.data' })
    expect(identity).toEqual({ basis: 'rule+resource', parts: ['CKV_AWS_18', 'deploy/s3.tf', 'aws_s3_bucket.data'] })
    expect(of(bucket(90), 'cwe-778', { resource: 'aws_s3_bucket.data' })).toEqual(identity)
    expect(of(bucket(3), null, { resource: 'aws_s3_bucket.logs' })).not.toEqual(identity)
  })
})

describe('the identity of a flaw in code', () => {
  it('is made of its family, its file and its code', () => {
    expect(of(at(2))).toEqual({
      basis: 'family+path+code',
      parts: ['family', 'sql-injection', 'src/orders.js', 'code', 'db.query( sql )'],
    })
  })

  it('does not change when the code moves down or is indented', () => {
    expect(of(at(3))).toEqual(of(at(2)))
  })

  it('does not know severity, title, tool or message', () => {
    const reworded = inCode(line('src/orders.js', 2), {
      tool: 'CodeQL',
      rule: 'js/sql',
      evidence: { severity: 'low', title: 'Other words' },
    })
    expect(of(reworded)).toEqual(of(at(2)))
  })

  it('is made of the line where the code is not there or blank, and says so', () => {
    expect(of(inCode(line('src/gone.js', 2))).basis).toBe('family+path+line')
    expect(of(at(4)).basis).toBe('family+path+line')
    expect(of(at(99)).basis).toBe('family+path+line')
    expect(of(inCode(line('src/orders.js'))).parts.at(-1)).toBe('0')
  })

  it('is made of the rule where no family is known', () => {
    expect(of(at(2), null)).toMatchObject({
      basis: 'rule+path+code',
      parts: ['rule', 'javascript.express.sql-injection', 'src/orders.js', 'code', 'db.query( sql )'],
    })
  })
})

describe('the identity of a secret', () => {
  it('is its hash under the user’s key, wherever it stands', () => {
    const [a, b] = [aSecret(line('a.env', 1), 'h1'), aSecret(line('b.env', 9), 'h1', { rule: 'other' })]
    expect(of(a)).toEqual({ basis: 'secret', parts: ['h1'] })
    expect(of(b)).toEqual(of(a))
  })

  it('never leaves the run without the user’s key: then it is detector and place', () => {
    const identity = of(aSecret(line('src/orders.js', 2), 'h1'), null, { keyed: false })
    expect(JSON.stringify(identity)).not.toContain('h1')
    expect(identity).toEqual({
      basis: 'rule+path+line',
      parts: ['rule', 'aws-access-token', 'src/orders.js', 'line', '2'],
    })
  })

  it('is never made of the line of code: the secret stands in it', () => {
    expect(of(aSecret(line('src/orders.js', 2))).parts).not.toContain('db.query( sql )')
  })
})

describe('the identity of the rest', () => {
  it('of a package is advisory, name and target, not the version', () => {
    const packageKey = { advisory: 'CVE-2021-1111', name: 'pkg:npm/x', target: 'folder web' }
    expect(of(inPackage('pkg:npm/x@1', ['GHSA-2222-3333-4444']), null, { packageKey })).toEqual({
      basis: 'advisory+package',
      parts: ['CVE-2021-1111', 'pkg:npm/x', 'folder web'],
    })
  })

  it('of an endpoint is family, method, route and parameter, not the host', () => {
    const seen = atEndpoint('https://a.example/s', { parameter: 'q' })
    expect(of(seen)).toEqual({ basis: 'family+endpoint', parts: ['sql-injection', 'GET', '/s', 'q'] })
    expect(of(atEndpoint('http://b.example/s', { parameter: 'q' }))).toEqual(of(seen))
    expect(of(seen, null).basis).toBe('rule+endpoint')
  })

  it('of a workload is rule and name', () => {
    expect(of(onWorkload('k8s://prod/shop'))).toMatchObject({ basis: 'rule+workload' })
    expect(of(onWorkload('k8s://prod/shop'))).not.toEqual(of(onWorkload('k8s://prod/mail')))
    expect(of(onWorkload('k8s://prod/shop'))).not.toEqual(of(onWorkload('k8s://test/shop')))
  })
})

describe('ids', () => {
  const identity = (...parts: readonly string[]): Identity => ({ basis: 'family+path+code', parts })

  it('of findings that share an identity carry their ordinal', () => {
    const ids = [1, 2, 3].map((ordinal) => toId(identity('a'), ordinal))
    expect(new Set(ids).size).toBe(3)
    expect(toId(identity('a'))).toEqual(ids[0])
    expect(toId(identity('b'))).not.toBe(ids[0])
  })

  it('of other parts or another basis differ', () => {
    const others = [identity('a', 'b'), identity('a\nb'), { basis: 'rule+path+code', parts: ['a', 'b'] } as const]
    expect(new Set(others.map((one) => toId(one))).size).toBe(3)
  })
})
