import { expect, it } from 'vitest'
import { outcomes } from '../../src/model/verdict.ts'
import { severities } from '../../src/model/severity.ts'
import { outcomeWords, severityMarks } from '../../src/render/words.ts'

it('every outcome has its own word, and unknown severity is called unknown', () => {
  expect(new Set(outcomes.map((outcome) => outcomeWords[outcome])).size).toBe(outcomes.length)
  expect(new Set(severities.map((severity) => severityMarks[severity])).size).toBe(severities.length)
  expect(severityMarks.unknown).toContain('unknown')
})
