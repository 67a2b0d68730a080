import { describe, expect, it } from 'vitest'
import { overrule } from '../../src/gate/override.ts'
import { aVerdict } from '../support/builders.ts'

const override = { by: 'ada', label: 'posture-gate/override', at: '2026-11-23T12:00:00Z' }

describe('an override', () => {
  it.each(['block', 'undecided'] as const)(
    'makes %s a warning that names who did it, and keeps what was found',
    (outcome) => {
      const verdict = aVerdict({ outcome, because: 'One finding breaks a rule.' })
      expect(overrule(verdict, override)).toEqual({
        ...verdict,
        outcome: 'warn',
        because: `Overridden by @ada with the label posture-gate/override; it would be ${outcome}: One finding breaks a rule.`,
        overridden: { ...override, outcome },
      })
    },
  )

  it.each(['pass', 'warn'] as const)('has nothing to say where the verdict is %s', (outcome) => {
    const verdict = aVerdict({ outcome })
    expect(overrule(verdict, override)).toBe(verdict)
  })
})
