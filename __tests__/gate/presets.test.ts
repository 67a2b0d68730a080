import { describe, expect, it } from 'vitest'
import { gate, type GateInput } from '../../src/gate/gate.ts'
import { judgingPresets } from '../../src/model/judgement.ts'
import { presetPolicy } from '../../src/policy/index.ts'
import { aPolicy, aRanked, aReportInfo, aRun, aWaiver } from '../support/builders.ts'

const presets = judgingPresets.map((preset) => ({ preset, policy: presetPolicy(preset) }))
const introduced = aRanked({ cause: 'introduced', severity: 'high' })
const judged = (overrides: Partial<GateInput> = {}) =>
  gate({
    ranked: [introduced],
    reports: [aReportInfo()],
    policy: presetPolicy('advisory'),
    change: { known: false, why: 'a test' },
    run: aRun({ occasion: 'change' }),
    now: new Date('2026-11-23T12:00:00Z'),
    presets: () => presets,
    ...overrides,
  }).presets

describe('what the presets would have decided', () => {
  it('is said of the same findings, whatever the policy in use makes of them', () => {
    expect(judged()).toEqual([
      { preset: 'default', outcome: 'warn', blocking: 0 },
      { preset: 'strict', outcome: 'block', blocking: 1 },
    ])
  })

  it('counts a finding once that two rules block', () => {
    const secret = aRanked({ cause: 'introduced', severity: 'critical', category: 'secret' })
    expect(judged({ ranked: [secret] }).map(({ blocking }) => blocking)).toEqual([1, 1])
  })

  it('keeps what the team accepted and what it expects', () => {
    const waived = aPolicy({ rules: [], waivers: [aWaiver({ id: introduced.id })] })
    expect(judged({ policy: waived }).map(({ outcome }) => outcome)).toEqual(['pass', 'pass'])
    const missing = aPolicy({ gaps: 'warn', expect: [{ category: 'dast', commit: 'any', then: 'undecided' }] })
    expect(judged({ policy: missing, ranked: [] }).map(({ outcome }) => outcome)).toEqual(['undecided', 'undecided'])
  })

  it.each(['record', 'release'] as const)('is nothing on a %s: changes are what is counted', (occasion) => {
    expect(judged({ run: aRun({ occasion }) })).toEqual([])
  })
})
