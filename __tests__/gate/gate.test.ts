import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gate, type GateInput } from '../../src/gate/gate.ts'
import type { Rule } from '../../src/model/policy.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { severities } from '../../src/model/severity.ts'
import { presetPolicy } from '../../src/policy/index.ts'
import { cpuTime } from '../fixtures/policies/cpu-time.ts'
import { aPolicy, aRanked, aReportInfo, aRun, aWaiver, anEvidence } from '../support/builders.ts'

const decide = (overrides: Partial<GateInput> = {}) =>
  gate({
    ranked: [aRanked()],
    reports: [aReportInfo()],
    policy: aPolicy(),
    change: { known: false, why: 'a test' },
    run: aRun(),
    now: new Date('2026-11-23T12:00:00Z'),
    ...overrides,
  })
const aRule = (name: string, severity: Ranked['severity'], then: Rule['then']): Rule => ({
  name,
  reason: 'Because.',
  on: ['change', 'release'],
  when: { severity: [severity] },
  then,
})
const rules = [aRule('worst', 'critical', 'block'), aRule('bad', 'high', 'warn'), aRule('seen', 'medium', 'shadow')]
const rated = (severity: Ranked['severity'], id = severity, overrides: Partial<Ranked> = {}): Ranked =>
  aRanked({ id: `f1:${id}`, severity, ...overrides })
const gone = [aReportInfo({ health: 'unreadable' })]

describe('the worst counts', () => {
  it.each([
    ['block', ['critical', 'high', 'medium'], false],
    ['block', ['critical'], true],
    ['undecided', ['high'], true],
    ['undecided', [], true],
    ['warn', ['high', 'low'], false],
    ['pass', ['medium', 'low'], false],
    ['pass', [], false],
  ] as const)('%s: %j, evidence missing: %s', (outcome, findings, missing) => {
    const ranked = findings.map((severity) => rated(severity))
    const { verdict } = decide({ ranked, policy: aPolicy({ rules }), ...(missing ? { reports: gone } : {}) })
    expect(verdict.outcome).toBe(outcome)
    expect(verdict.gaps).toHaveLength(missing ? 1 : 0)
    expect(verdict.because).not.toBe('')
  })
})

describe('what takes no part', () => {
  const policy = aPolicy({ rules, waivers: [aWaiver({ id: 'f1:critical' })] })

  it('is a waived finding, which stays visible', () => {
    const { verdict, findings } = decide({ ranked: [rated('critical')], policy })
    expect(verdict).toMatchObject({ outcome: 'pass', violations: [], waived: [{ findings: ['f1:critical'] }] })
    expect(findings).toHaveLength(1)
  })

  it('is a finding that every tool set aside', () => {
    const dismissed = { by: 'tool', justification: 'false positive' } as const
    const aside = anEvidence({ severity: 'critical', dismissed })
    expect(
      decide({ ranked: [rated('critical', 'critical', { evidence: [aside] })], policy: aPolicy({ rules }) }).verdict
        .outcome,
    ).toBe('pass')
    const contested = rated('critical', 'critical', { evidence: [aside, anEvidence({ severity: 'critical' })] })
    expect(decide({ ranked: [contested], policy: aPolicy({ rules }) }).verdict.outcome).toBe('block')
  })

  it('is no finding once its waiver has expired, and the waiver is named', () => {
    const { verdict } = decide({ ranked: [rated('critical')], policy, now: new Date('2027-01-01T00:00:00Z') })
    expect(verdict).toMatchObject({ outcome: 'block', waived: [], idleWaivers: [{ why: 'expired' }] })
  })
})

describe('a record', () => {
  const run = aRun({ occasion: 'record' })

  it('judges no finding', () => {
    const { verdict } = decide({ ranked: [rated('critical')], policy: aPolicy({ rules }), run })
    expect(verdict).toMatchObject({
      outcome: 'pass',
      violations: [],
      because: 'Recorded 1 finding; a record judges nothing.',
    })
  })

  it('is undecided all the same where evidence is missing', () => {
    expect(decide({ run, reports: gone }).verdict.outcome).toBe('undecided')
  })
})

describe('the order in which findings are shown', () => {
  it('is what blocks, what is warned about, what is waived, the rest, each as it was ranked', () => {
    const order = ['low-1', 'waived', 'high-1', 'critical-1', 'medium', 'high-2', 'critical-2', 'low-2'] as const
    const ranked = order.map((id) =>
      rated(id === 'waived' ? 'critical' : (id.split('-')[0] as Ranked['severity']), id as Ranked['severity']),
    )
    const policy = aPolicy({ rules, waivers: [aWaiver({ id: 'f1:waived' })] })
    expect(decide({ ranked, policy }).findings.map(({ id }) => id.slice(3))).toEqual([
      'critical-1',
      'critical-2',
      'high-1',
      'high-2',
      'waived',
      'low-1',
      'medium',
      'low-2',
    ])
  })
})

describe('for every set of findings', () => {
  const weight = { pass: 0, warn: 1, undecided: 2, block: 3 } as const
  const someFinding = fc
    .record({
      severity: fc.constantFrom(...severities),
      cause: fc.constantFrom('introduced' as const, 'disclosed' as const, 'unknown' as const),
      path: fc.boolean(),
      n: fc.nat(1e9),
    })
    .map(({ severity, cause, path, n }) =>
      aRanked({
        id: `f1:${n}`,
        severity,
        cause,
        reach: {
          verdict: path ? 'path' : 'unknown',
          level: path ? 'call_path' : 'unknown',
          contested: false,
          because: '',
        },
      }),
    )
  const some = fc.uniqueArray(someFinding, { selector: ({ id }) => id, maxLength: 12 })

  it('none is lost, none comes twice', () => {
    fc.assert(
      fc.property(some, (ranked) => {
        const { findings } = decide({ ranked, policy: presetPolicy('default') })
        expect(new Set(findings)).toEqual(new Set(ranked))
        expect(findings).toHaveLength(ranked.length)
      }),
      { numRuns: 30 },
    )
  })

  it('one more finding never makes the outcome better, under any preset', () => {
    const policies = (['default', 'strict', 'advisory'] as const).map(presetPolicy)
    fc.assert(
      fc.property(some, someFinding, fc.constantFrom(...policies), (ranked, more, policy) => {
        const before = decide({ ranked, policy }).verdict.outcome
        const after = decide({ ranked: [...ranked, { ...more, id: 'f1:more' }], policy }).verdict.outcome
        expect(weight[after]).toBeGreaterThanOrEqual(weight[before])
      }),
      { numRuns: 50 },
    )
  })

  it('the order it came in does not change the verdict', () => {
    fc.assert(
      fc.property(some, (ranked) => {
        const policy = presetPolicy('strict')
        const there = decide({ ranked, policy }).verdict
        const back = decide({ ranked: ranked.toReversed(), policy }).verdict
        expect(back.outcome).toBe(there.outcome)
        expect(back.violations.map(({ rule, findings }) => [rule, [...findings].sort()])).toEqual(
          there.violations.map(({ rule, findings }) => [rule, [...findings].sort()]),
        )
      }),
      { numRuns: 30 },
    )
  })
})

describe('the size of it', () => {
  it('may be ten thousand findings under a hundred rules', () => {
    const ranked = Array.from({ length: 10_000 }, (_, n) => rated(severities[n % 6]!, `${n}` as Ranked['severity']))
    const many = Array.from({ length: 100 }, (_, n) => aRule(`r${n}`, severities[n % 6]!, 'warn'))
    const time = cpuTime(() => {
      expect(decide({ ranked, policy: aPolicy({ rules: many }) }).verdict.outcome).toBe('warn')
    })
    expect(time).toBeLessThan(3000)
  })
})
