import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatePolicy } from '../scripts/generate-policy.ts'
import { gate } from '../src/gate/index.ts'
import { categories } from '../src/model/category.ts'
import { causes } from '../src/model/change.ts'
import { parts } from '../src/model/condition.ts'
import type { Policy } from '../src/model/policy.ts'
import type { Ranked } from '../src/model/priority.ts'
import type { ReportInfo } from '../src/model/report.ts'
import { reachLevels } from '../src/model/reach.ts'
import { severities } from '../src/model/severity.ts'
import type { Outcome } from '../src/model/verdict.ts'
import { parsePolicy, presetNames, presetPolicy, type PresetName } from '../src/policy/index.ts'
import { rows, type Facts } from './fixtures/policies/defaults.ts'
import { table } from './fixtures/policies/defaults-table.ts'
import { aFindingWith } from './fixtures/policies/facts.ts'
import { aReportInfo, aRun, aWaiver } from './support/builders.ts'

const root = join(import.meta.dirname, '..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const now = new Date('2026-11-23T12:00:00Z')
const presets = new Map<PresetName, Policy>(presetNames.map((name) => [name, presetPolicy(name)]))
const preset = (name: PresetName): Policy => presets.get(name)!

function decide(policy: Policy, occasion: 'change' | 'release' | 'record', ranked: readonly Ranked[]) {
  const change = { known: false, why: 'a test' } as const
  return gate({ ranked, reports: [aReportInfo()], policy, change, run: aRun({ occasion }), now })
}

function outcome(name: PresetName, occasion: 'change' | 'release' | 'record', facts: Partial<Facts>): Outcome {
  const waivers = facts.waived === true ? [aWaiver()] : []
  return decide({ ...preset(name), waivers }, occasion, [aFindingWith(facts)]).verdict.outcome
}

describe('the policies that ship', () => {
  it.each(presetNames)('%s parses as a file of its own', (name) => {
    const parsed = parsePolicy({ file: `${name}.yml`, text: text(`policies/${name}.yml`) }, { resolve: () => null })
    expect(parsed).toHaveProperty('policy')
  })

  it('default fits on 25 lines, none longer than a screen', () => {
    const lines = text('policies/default.yml').trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(25)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  it('give every rule a name of its own and a reason that ends like a sentence', () => {
    for (const { rules } of presets.values()) {
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
      for (const { reason } of rules) expect(reason).toMatch(/^[A-Z].+\.$/)
    }
  })

  it('say nothing about license and quality findings', () => {
    for (const category of categories.filter((one) => one === 'license' || one === 'quality'))
      for (const name of presetNames)
        for (const occasion of ['change', 'release'] as const) {
          const finding = { ...aFindingWith({ severity: 'critical', cause: 'introduced', exploited: true }), category }
          expect(decide(preset(name), occasion, [finding]).verdict.violations).toEqual([])
        }
  })

  it('are the same in the files, the core, the page and the schema', async () => {
    for (const { path, text: generated } of await generatePolicy(root)) expect(text(path), path).toBe(generated)
  })
})

describe('the table of what the presets decide', () => {
  for (const row of rows)
    for (const name of presetNames)
      it(`${row.occasion}: ${row.says}: ${name} says ${row[name]}`, () => {
        expect(outcome(name, row.occasion, row.facts)).toBe(row[name])
      })

  const outcomesOf = (row: (typeof rows)[number]): readonly Outcome[] => presetNames.map((name) => row[name])
  const judged = table.filter(({ occasion, finding }) => occasion !== 'any' && finding !== 'past its deadline')

  it.each(judged)('has a case for $occasion: $finding that decides as the row does', (row) => {
    const cases = rows.filter(({ occasion, finding }) => occasion === row.occasion && finding === row.finding)
    const alike = cases.filter((one) => String(outcomesOf(one)) === String(row.outcomes))
    expect(alike.length).toBeGreaterThan(0)
  })

  it('has no case of a row that is not there', () => {
    const known = new Set(table.map(({ occasion, finding }) => `${occasion} ${finding}`))
    const strange = rows.filter(({ occasion, finding }) => finding !== null && !known.has(`${occasion} ${finding}`))
    expect(strange.map(({ says }) => says)).toEqual([])
  })

  it('gives what is past its deadline the rule its row asks for', () => {
    const [row] = table.filter(({ finding }) => finding === 'past its deadline')
    const thenOf = (name: PresetName) =>
      preset(name)
        .rules.filter(({ on, when }) => on.includes('release') && JSON.stringify(when).includes('"overdue":true'))
        .map(({ then }) => then)
    expect(presetNames.flatMap(thenOf)).toEqual(row?.outcomes)
  })

  it('covers every rule of every preset', () => {
    for (const name of presetNames) {
      const fired = new Set(
        rows.flatMap(({ occasion, facts }) =>
          decide(preset(name), occasion, [aFindingWith(facts)]).verdict.violations.map(({ rule }) => rule),
        ),
      )
      // Deadlines come later: a rule about nothing else cannot fire yet.
      const speaking = preset(name).rules.filter(({ name: rule }) => rule !== 'open-overdue')
      expect([...fired].sort()).toEqual(speaking.map(({ name: rule }) => rule).sort())
    }
  })
})

describe('the evidence that a policy expects', () => {
  const expectation = { category: 'sast', maxAge: '24h', commit: 'same', then: 'undecided' } as const
  const commit = 'b'.repeat(40)
  const states: readonly (readonly [string, readonly ReportInfo[]])[] = [
    ['missing', [aReportInfo({ category: 'sca' })]],
    ['unreadable', [aReportInfo({ health: 'unreadable' })]],
    ['failed', [aReportInfo({ health: 'scanner-failed' })]],
    ['of another commit', [aReportInfo({ commit })]],
    ['too old', [aReportInfo({ scannedAt: '2026-11-20T12:00:00Z' })]],
  ]
  const [row] = table.filter(({ occasion }) => occasion === 'any')
  for (const [says, reports] of states)
    for (const occasion of ['change', 'release', 'record'] as const)
      it.each(presetNames)(`that is ${says} leaves a ${occasion} as the table says under %s`, (name) => {
        const change = { known: false, why: 'a test' } as const
        const policy = { ...preset(name), expect: [expectation] }
        const { verdict } = gate({ ranked: [], reports, policy, change, run: aRun({ occasion }), now })
        expect(verdict.outcome).toBe(row?.outcomes[presetNames.indexOf(name)])
      })

  it.each(presetNames)('and is there leaves nobody waiting under %s', (name) => {
    const policy = { ...preset(name), expect: [expectation] }
    const change = { known: false, why: 'a test' } as const
    expect(gate({ ranked: [], reports: [aReportInfo()], policy, change, run: aRun(), now }).verdict.outcome).toBe(
      'pass',
    )
  })
})

const weight: Record<Outcome, number> = { pass: 0, warn: 1, undecided: 2, block: 3 }
/** Each fact from harmless to bad; what stands between two others is no worse than the next. */
const scales = {
  cause: causes.toReversed(),
  severity: ['info', 'low', 'medium', 'high', 'critical'],
  reach: ['refuted', 'unknown', ...reachLevels.filter((level) => level !== 'unknown').toReversed()],
  exploited: [false, 'unknown', true],
  part: ['development', 'unknown', 'product'],
  secret: [null, 'untried', 'valid'],
  inChange: [false, 'unknown', true],
} as const

type Combination = { -readonly [Key in keyof typeof scales]: (typeof scales)[Key][number] }

function* combinations(): Generator<Combination> {
  for (const cause of scales.cause)
    for (const severity of scales.severity)
      for (const reach of scales.reach)
        for (const exploited of scales.exploited)
          for (const part of scales.part)
            for (const secret of scales.secret)
              for (const inChange of cause === 'introduced' ? ([true] as const) : scales.inChange)
                yield { cause, severity, reach, exploited, part, secret, inChange }
}

/** One step worse in one fact. */
const worse = (facts: Combination): Combination[] =>
  (Object.keys(scales) as (keyof Combination)[]).flatMap((key) => {
    const scale: readonly unknown[] = scales[key]
    const next = scale[scale.indexOf(facts[key]) + 1]
    if (next === undefined || (key === 'cause' && next === 'introduced' && facts.inChange !== true)) return []
    return [{ ...facts, [key]: next }]
  })

describe.each(presetNames)('every combination of facts under %s', (name) => {
  const key = (facts: Combination): string => Object.values(facts).join(' ')
  for (const occasion of ['change', 'release'] as const) {
    it(`on a ${occasion}, a fact that gets worse never gives a better outcome`, () => {
      const outcomes = new Map<string, Outcome>()
      for (const facts of combinations()) outcomes.set(key(facts), outcome(name, occasion, facts))
      const better: string[] = []
      for (const facts of combinations()) {
        const before = outcomes.get(key(facts))!
        for (const next of worse(facts)) {
          const after = outcomes.get(key(next))!
          if (weight[after] < weight[before]) better.push(`${key(facts)} (${before}) → ${key(next)} (${after})`)
        }
      }
      expect(better).toEqual([])
    })
  }

  it('a record judges nothing', () => {
    for (const facts of combinations())
      if (facts.severity === 'critical') expect(outcome(name, 'record', facts)).toBe('pass')
  })
})

describe('unknown', () => {
  const severe = severities.filter((severity) => severity !== 'info' && severity !== 'low')
  const compare = (name: PresetName, occasion: 'change' | 'release', facts: Partial<Facts>, no: Partial<Facts>) => {
    const unknown = outcome(name, occasion, facts)
    expect(weight[unknown], `${name} ${occasion} ${JSON.stringify(facts)}`).toBeGreaterThanOrEqual(
      weight[outcome(name, occasion, { ...facts, ...no })],
    )
  }

  it.each(presetNames)('never weighs less than no under %s: reach, part, exploitation, validity', (name) => {
    for (const occasion of ['change', 'release'] as const)
      for (const severity of severe)
        for (const cause of causes) {
          const facts = { severity, cause, inChange: cause === 'introduced' } as const
          compare(name, occasion, { ...facts, reach: 'unknown' }, { reach: 'refuted' })
          for (const part of parts) compare(name, occasion, { ...facts, part: 'unknown' }, { part })
          compare(name, occasion, { ...facts, exploited: 'unknown' }, { exploited: false })
          compare(name, occasion, { ...facts, secret: 'untried' }, { secret: 'invalid' })
        }
  })

  it('severity of which nobody says anything weighs as much as medium, and as high where there is a path', () => {
    for (const name of presetNames)
      for (const occasion of ['change', 'release'] as const)
        for (const cause of causes)
          for (const reach of [...reachLevels, 'refuted'] as const) {
            const path = reach === 'exercised' || reach === 'entry_path' || reach === 'call_path'
            const facts = { cause, reach, inChange: cause === 'introduced' } as const
            expect(outcome(name, occasion, { ...facts, severity: 'unknown' })).toBe(
              outcome(name, occasion, { ...facts, severity: path ? 'high' : 'medium' }),
            )
          }
  })

  it('the advisory preset never stops anyone, and is silent only where the default preset is', () => {
    for (const { occasion, facts } of rows) {
      const advised = outcome('advisory', occasion, facts)
      expect(['pass', 'warn']).toContain(advised)
      expect(advised === 'pass').toBe(outcome('default', occasion, facts) === 'pass')
    }
  })
})
