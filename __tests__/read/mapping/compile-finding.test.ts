import { describe, expect, it } from 'vitest'
import { compileFinding } from '../../../src/read/mapping/compile-finding.ts'
import type { Finding } from '../../../src/read/mapping/mapping-schema.ts'
import { documentScope } from '../../../src/read/mapping/scope.ts'
import { treeOf } from '../../../src/read/mapping/tree.ts'

const item = {
  rule: 'R1',
  message: 'Flaw.',
  path: 'a.js',
  level: 'HIGH',
  score: '7.5',
  sure: 'certain',
  cve: ['CVE-2026-1'],
  cwe: [89, '-1'],
  fixed: ['2.0.1', '1.2.4'],
  installed: '1.2.3',
  state: 'muted',
  dev: true,
}
const plain: Finding = { rule: 'rule', title: 'message', place: { file: 'path' } }
const make = (more: Partial<Finding>): unknown =>
  compileFinding({ ...plain, ...more })({ ...documentScope(treeOf('json'), null), entry: item, item })

describe('a finding', () => {
  it('needs rule, title and place, and says which is not there', () => {
    expect(make({})).toMatchObject({ ruleId: 'R1', title: 'Flaw.', location: { path: 'a.js' }, severity: {} })
    expect(() => make({ rule: 'x' })).toThrow('nothing stands where `rule` looks')
    expect(() => make({ title: 'x' })).toThrow('nothing stands where `title` looks')
    expect(() => make({ place: { file: 'x' } })).toThrow('nothing stands where `place` looks')
    expect(() => make({ require: [{ field: 'rule', is: 'R2' }] })).toThrow('expected what `require` says')
  })

  it('has severity, confidence and identifiers in the tool’s words', () => {
    expect(make({ severity: 'level', score: 'score', vectors: 'none', confidence: 'sure' })).toMatchObject({
      severity: { word: 'HIGH', score: 7.5, vectors: [] },
      confidence: 'high',
    })
    expect(make({ identifiers: 'cve', cwe: 'cwe' })).toMatchObject({ identifiers: ['CVE-2026-1', 'CWE-89', undefined] })
    expect(make({ score: 'rule' })).toMatchObject({ severity: {} })
  })

  it('goes to the fixed version that is next above the installed one', () => {
    const place = { ecosystem: { text: 'npm' }, name: 'rule', version: 'installed' }
    expect(make({ place, fix: { versions: 'fixed', advice: 'message' } })).toMatchObject({
      fix: { version: '1.2.4', advice: 'Flaw.' },
    })
    expect(make({ fix: { version: 'none' } })).toMatchObject({ fix: undefined })
  })

  it('has further places, of which those count that have a value', () => {
    const also = [{ workload: 'none' }, { workload: { template: 'k8s://{rule}' } }, { file: 'path' }]
    expect(make({ also })).toMatchObject({
      also: [
        { type: 'workload', uri: 'k8s://R1' },
        { type: 'code', path: 'a.js' },
      ],
    })
    expect(make({})).not.toHaveProperty('also')
  })

  it('keeps a secret, and not what a scanner masked: all of those would be taken for one', () => {
    expect(make({ secret: 'rule' })).toMatchObject({ secret: 'R1' })
    expect(make({ secret: { text: 'hunt****' } })).toMatchObject({ secret: undefined })
  })

  it('is set aside, or no finding at all, with the reason', () => {
    const muted = [{ when: { field: 'state', is: 'muted' }, because: 'state' }]
    expect(make({ dismissed: muted })).toMatchObject({ dismissed: { by: 'tool', justification: 'muted' } })
    expect(make({ aside: muted })).toEqual({ aside: 'muted' })
    expect(make({ aside: [{ when: { field: 'state' }, because: 'none' }] })).toEqual({ aside: 'set aside by the tool' })
  })

  it('routes by its own category, scope and relationship; words we do not know say nothing', () => {
    const scope = { field: 'dev', words: { true: 'development' } }
    expect(make({ category: { text: 'secret' }, scope, relationship: 'level' })).toMatchObject({
      category: 'secret',
      scope: 'development',
      relationship: undefined,
    })
    expect(make({ category: 'level' })).toMatchObject({ category: undefined })
  })

  it('claims reach only where its condition holds', () => {
    const claim = { level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'state' } as const
    expect(make({ reach: [claim, { ...claim, when: { field: 'none' } }] })).toMatchObject({
      reach: [{ level: 'exercised', original: 'muted' }],
    })
  })
})
