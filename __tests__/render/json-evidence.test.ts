import { expect, it } from 'vitest'
import { evidenceWriter } from '../../src/render/json-evidence.ts'
import { locationWriter } from '../../src/render/json-location.ts'
import { anEvidence } from '../support/builders.ts'
import { writtenBy } from '../support/json-written.ts'

it('never writes of one sighting what was remembered of another by the same rule', () => {
  const first = anEvidence({ ruleId: 'a "rule"', asReported: 'ERROR' })
  const { asReported: _, ...silent } = first
  const { source } = first
  const others = [
    first,
    { ...first, title: 'another "title"' },
    { ...first, severity: 'low' as const },
    { ...first, asReported: 'WARNING' },
    silent,
    { ...first, confidence: 'low' as const },
    { ...first, category: 'dast' as const },
    { ...first, tool: { name: 'Other' } },
    { ...first, source: { ...source, sha256: 'f'.repeat(64) } },
    { ...first, source: { ...source, file: 'other.sarif' } },
    first,
  ]
  const write = writtenBy(evidenceWriter(locationWriter()))
  expect(others.map((one) => JSON.parse(write(one)) as unknown)).toEqual(others)
})
