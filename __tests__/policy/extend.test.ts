import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/model/policy.ts'
import { formatMistake } from '../../src/yaml-document/mistake.ts'
import { parsePolicy, presetPolicy } from '../../src/policy/parse-policy.ts'

const base = `version: 1
whenUnknown: match
gaps: warn
rules:
  - { name: a, reason: Old., on: [change], when: { severity: [critical] }, then: block }
  - { name: b, reason: Kept., when: { severity: [high] }, then: warn }
expect: [{ category: sca }]
services:
  - { name: shop, owners: ["@acme/old"] }
  - { name: web }
waivers:
  - { id: A, reason: mitigated, text: x, approvedBy: x, expires: 2026-12-31 }
`
const parse = (text: string) =>
  parsePolicy(
    { file: 'policy.yml', text: `version: 1\nextends: base.yml\n${text}` },
    { resolve: () => ({ file: 'base.yml', text: base }) },
  )
const extended = (text: string): Policy => {
  const parsed = parse(text)
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.map(formatMistake).join('\n'))
  return parsed.policy
}

describe('a policy that extends another', () => {
  it('has all of it', () => {
    const { rules, expect: expected, services, waivers, gaps, whenUnknown } = extended('')
    expect(rules.map(({ name }) => name)).toEqual(['a', 'b'])
    expect([expected.length, services.length, waivers.length, gaps, whenUnknown]).toEqual([1, 2, 1, 'warn', 'match'])
  })

  it('overrides a rule by its name, says only what changes, and leaves it in its place', () => {
    const { rules } = extended(
      'rules:\n  - { name: c, reason: New., when: { overdue: true }, then: warn }\n  - { name: a, then: warn }\n',
    )
    expect(rules).toEqual([
      { name: 'a', reason: 'Old.', on: ['change'], when: { severity: ['critical'] }, then: 'warn' },
      expect.objectContaining({ name: 'b', reason: 'Kept.', on: ['change', 'release'] }),
      expect.objectContaining({ name: 'c' }),
    ])
  })

  it('replaces a condition as a whole', () => {
    const { rules } = extended('rules: [{ name: a, when: { overdue: true } }]\n')
    expect(rules[0]?.when).toEqual({ overdue: true })
  })

  it('adds up expectations and waivers', () => {
    const { expect: expected, waivers } = extended(
      'expect: [{ category: sast }]\nwaivers: [{ id: B, reason: mitigated, text: x, approvedBy: x, expires: 2026-12-31 }]\n',
    )
    expect(expected.map(({ category }) => category)).toEqual(['sca', 'sast'])
    expect(waivers.map(({ id }) => id)).toEqual(['A', 'B'])
  })

  it('puts its own services first, because the first match wins, and replaces those of the same name', () => {
    const { services } = extended('services: [{ name: web, exposure: internet }, { name: api }]\n')
    expect(services.map(({ name, source }) => `${name} ${source}`)).toEqual([
      'web policy.yml:3',
      'api policy.yml:3',
      'shop base.yml:9',
    ])
    expect(services[0]).toMatchObject({ name: 'web', exposure: 'internet' })
  })

  it('has the last word on what is test code', () => {
    const two = parsePolicy(
      { file: 'policy.yml', text: "version: 1\nextends: base.yml\ntestCode: ['!tools/release/**']\n" },
      { resolve: () => ({ file: 'base.yml', text: `${base}testCode: [tools/**]\n` }) },
    )
    expect(two).toMatchObject({ policy: { testCode: ['tools/**', '!tools/release/**'] } })
    expect(extended('')).not.toHaveProperty('testCode')
  })

  it('has the last word on settings', () => {
    expect(extended('gaps: undecided\nblocks: warn\nwhenUnknown: ignore\n')).toMatchObject({
      gaps: 'undecided',
      blocks: 'warn',
      whenUnknown: 'ignore',
    })
  })

  it('may name a rule like what every object has', () => {
    const names = ['constructor', '__proto__', 'toString']
    const rules = names.map((name) => `  - { name: ${name}, reason: x, when: { overdue: true }, then: warn }`)
    expect(extended(`rules:\n${rules.join('\n')}\n`).rules.map(({ name }) => name)).toEqual(['a', 'b', ...names])
  })
})

describe('a rule that overrides nothing', () => {
  it('has to say everything; a near name is suggested', () => {
    const parsed = parse('rules:\n  - { name: bb, then: block }\n')
    expect('mistakes' in parsed && parsed.mistakes.map(formatMistake).join('\n')).toMatchInlineSnapshot(`
      "policy.yml:4:5 no key «reason», expected a text, or a name that the extended policy has
      policy.yml:4:5 no key «when», expected a mapping such as { severity: [critical], reach: [path] }, or a name that the extended policy has"
    `)
  })

  it('is not complained about where nobody knows what is extended', () => {
    const parsed = parsePolicy(
      { file: 'policy.yml', text: 'version: 1\nextends: gone.yml\nrules:\n  - { name: a, then: warn }\n' },
      { resolve: () => null },
    )
    expect('mistakes' in parsed && parsed.mistakes).toHaveLength(1)
  })
})

describe('what most teams add', () => {
  it('fits on ten lines over a preset', () => {
    const text = `version: 1
extends: default
services:
  - { name: checkout, paths: [services/checkout/**], owners: ["@acme/payments"], exposure: internet }
waivers:
  - id: CVE-2026-1234
    reason: not-exploitable
    text: Only the test harness calls it.
    approvedBy: "@acme/appsec"
    expires: 2026-12-31
`
    expect(text.trimEnd().split('\n')).toHaveLength(10)
    const parsed = parsePolicy({ file: 'policy.yml', text }, { resolve: () => null })
    expect(parsed).toMatchObject({ policy: { rules: presetPolicy('default').rules, whenUnknown: 'ignore' } })
  })
})
