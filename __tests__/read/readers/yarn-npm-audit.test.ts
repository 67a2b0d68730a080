import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const line = (children: object): string =>
  JSON.stringify({
    value: '@acme/a',
    children: {
      ID: 1,
      Issue: 'Flaw',
      Severity: 'moderate',
      'Tree Versions': ['1.0.0'],
      Dependents: ['b@npm:1.0.0'],
      ...children,
    },
  })

describe('yarn npm audit', () => {
  it('takes a deprecation for a matter of quality, no vulnerability', () => {
    expect(draftAs('yarn-npm-audit', line({ ID: '@acme/a (deprecation)' })).category).toBe('quality')
    expect(draftAs('yarn-npm-audit', line({})).category).toBe('sca')
  })

  it('points at each installed version where there are several', () => {
    expect(Object.keys(draftsAs('yarn-npm-audit', line({ 'Tree Versions': ['1.0.0', '2.0.0'] })))).toEqual([
      '/0/children/Tree Versions/0',
      '/0/children/Tree Versions/1',
    ])
  })

  it('calls direct what a workspace asks for', () => {
    const of = (Dependents: string[]): unknown => draftAs('yarn-npm-audit', line({ Dependents })).relationship
    expect(of(['b@npm:1.0.0', 'web@workspace:.'])).toBe('direct')
    expect(of(['b@npm:1.0.0'])).toBe('transitive')
    expect(of([])).toBeUndefined()
  })

  it('is clean where yarn said so by its exit code, and not with zero bytes, which a crash leaves as well', () => {
    expect(readAs('yarn-npm-audit', '{"audited":true}\n')).toMatchObject({
      health: 'ok',
      drafts: [],
      counts: { read: 0 },
    })
    expect(readAs('yarn-npm-audit', '')).toMatchObject({ health: 'unreadable' })
    expect(readAs('yarn-npm-audit', '{"audited":false}\n').health).not.toBe('ok')
  })
})
