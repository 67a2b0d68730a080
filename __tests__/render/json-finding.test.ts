import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts } from '../../src/model/facts.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { findingWriter } from '../../src/render/json-finding.ts'
import { aRanked, anEvidence } from '../support/builders.ts'
import { writtenBy } from '../support/json-written.ts'
import { postures } from '../support/postures.ts'

const written = () => writtenBy(findingWriter())

const plainly = (finding: Ranked): unknown =>
  JSON.parse(JSON.stringify({ ...finding, priority: { ...finding.priority, facts: facts(finding) } }))

describe('the writer of findings', () => {
  it('writes what a general writer would write, for every finding of every posture', () => {
    const write = written()
    for (const { findings } of Object.values(postures))
      for (const finding of findings.slice(0, 100)) expect(JSON.parse(write(finding))).toEqual(plainly(finding))
  })
  it('writes every optional field', () => {
    const evidence = anEvidence({
      reach: [{ level: 'call_path', granularity: 'symbol', method: 'callgraph', original: 'called: true' }],
      validity: 'valid',
      dismissed: { by: 'tool', justification: 'nosec' },
    })
    const finding = aRanked({
      evidence: [evidence],
      fix: { version: '1.2.3' },
      scope: 'runtime',
      relationship: 'direct',
      intel: { knownExploited: true, epss: { probability: 0.5, date: '2026-11-22' } },
    })
    expect(JSON.parse(written()(finding))).toEqual(plainly(finding))
  })
  it('writes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
        const text = String.fromCharCode(...codes)
        const finding = aRanked({ title: text, family: text, evidence: [anEvidence({ ruleId: text, title: text })] })
        expect(JSON.parse(written()(finding))).toEqual(plainly(finding))
      }),
    )
  })
  it('says why it is the finding of an earlier run, where it is', () => {
    const trackedBy = { reason: 'moved-lines', values: { lines: '1 → 2' } } as const
    expect(JSON.parse(written()(aRanked({ trackedBy })))).toMatchObject({ trackedBy })
  })
  it('has its keys in the documented order', () => {
    const keys = Object.keys(JSON.parse(written()(aRanked())) as object)
    expect(keys.join(' ')).toBe(
      'id basis category title identifiers family severity location places evidence joined related owners service signals reach change cause causeBecause firstSeen priority',
    )
  })
})
