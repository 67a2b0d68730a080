import { expect, it } from 'vitest'
import { tracer } from '../../src/track/trace.ts'
import { aFinding, anEvidence } from '../support/builders.ts'

const trace = tracer(() => null)

it('a trace has public ids and the family, and neither severity nor wording', () => {
  const identifiers = [
    { scheme: 'cve', value: 'CVE-2026-1' },
    { scheme: 'cwe', value: 'CWE-89' },
  ] as const
  const made = trace(aFinding({ identifiers }))
  expect(made).toMatchObject({ family: 'sql-injection', names: ['CVE-2026-1'] })
  const reworded = anEvidence({ title: 'x', severity: 'low', confidence: 'low', asReported: 'y' })
  expect(trace(aFinding({ identifiers, evidence: [reworded] }))).toEqual(made)
})

it('repeated sightings leave one mark, in an order of their own', () => {
  const [a, b] = [anEvidence(), anEvidence({ ruleId: 'other' })]
  const evidence = [b, a, anEvidence({ title: 'again' })] as const
  expect(trace(aFinding({ evidence })).marks).toHaveLength(2)
  expect(trace(aFinding({ evidence })).marks).toEqual(trace(aFinding({ evidence: [a, b] })).marks)
})

it('an edition of a tool is the tool; a missing line is line 0', () => {
  const location = { type: 'code', path: 'Dockerfile' } as const
  const made = trace(aFinding({ evidence: [anEvidence({ tool: { name: 'Semgrep OSS' }, location })] }))
  expect(made.marks[0]).toMatchObject({ tool: 'semgrep', path: 'Dockerfile', line: 0, code: '' })
})
