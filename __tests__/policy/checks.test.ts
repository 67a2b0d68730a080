import { describe, expect, it } from 'vitest'
import type { UnknownAction } from '../../src/model/condition.ts'
import type { StatedRule } from '../../src/model/policy.ts'
import { checks } from '../../src/policy/checks.ts'
import { noEntries, type Entries } from '../../src/policy/entries.ts'
import { aService, aWaiver } from '../support/builders.ts'

const rules = (...whens: StatedRule['when'][]): Entries => ({
  ...noEntries,
  rules: whens.map((when, n) => ({ value: { name: `r${n}`, when }, path: ['rules', n] })),
})
/** `rules.0.when: found …` of one check. */
const complaints = (name: string, entries: Entries, whenUnknown: UnknownAction = 'ignore'): readonly string[] =>
  checks[name]!(entries, whenUnknown).map(({ path, found }) => `${path.join('.')}: ${found}`)

describe('each check', () => {
  it('says nothing about a policy that says nothing', () => {
    for (const check of Object.values(checks)) expect(check(noEntries, 'warn')).toEqual([])
  })

  it.each(['rules', 'services'] as const)('names of %s are unique', (kind) => {
    const names = ['a', 'b', 'a', 'a'].map((value, n) => ({ value, path: [kind, n, 'name'] }))
    expect(
      complaints(`names of ${kind} are unique`, { ...noEntries, names: { ...noEntries.names, [kind]: names } }),
    ).toEqual([`${kind}.2.name: the name «a» a second time`, `${kind}.3.name: the name «a» a second time`])
  })

  it('a condition speaks about something', () => {
    const entries = rules({}, { unowned: true }, { all: [{ any: [{}] }] }, undefined, { severity: undefined })
    expect(complaints('a condition speaks about something', entries).map((text) => text.split(':')[0])).toEqual([
      'rules.0.when',
      'rules.2.when.all.0.any.0',
      'rules.4.when',
    ])
  })

  it('a rule can match something', () => {
    const both = rules({ severity: ['low'], all: [{ severity: ['critical'] }] }, { severity: ['low'] })
    expect(complaints('a rule can match something', both)).toEqual([
      'rules.0.when: a condition that nothing can fulfil',
    ])
  })

  it('identifiers are of a known kind', () => {
    const entries = rules({ identifier: ['cve-2026-1234', 'CWE-89', 'lodash'] }, { not: { identifier: ['CVE'] } })
    expect(complaints('identifiers are of a known kind', entries)).toEqual([
      'rules.0.when.identifier.2: «lodash»',
      'rules.1.when.not.identifier.0: «CVE»',
    ])
  })

  it('an expectation names what it expects', () => {
    const expect_: Entries['expect'] = [
      { value: { commit: 'any', then: 'warn' }, path: ['expect', 0] },
      { value: { commit: 'any', then: 'warn', tool: 'trivy' }, path: ['expect', 1] },
      { value: { commit: 'any', then: 'warn', category: 'sca' }, path: ['expect', 2] },
    ]
    expect(complaints('an expectation names what it expects', { ...noEntries, expect: expect_ })).toEqual([
      'expect.0: an expectation of nothing',
    ])
  })

  it('a waiver of a whole class of weakness says where', () => {
    const waivers = [
      aWaiver({ id: 'CWE-89' }),
      aWaiver({ id: 'cwe-089: SQL', paths: ['legacy/**'] }),
      aWaiver({ id: 'CWE-1321', package: 'pkg:npm/lodash' }),
      aWaiver({ id: 'java/sql-injection' }),
    ].map((value, n) => ({ value, path: ['waivers', n] }))
    expect(complaints('a waiver of a whole class of weakness says where', { ...noEntries, waivers })).toEqual([
      'waivers.0.id: «CWE-89» alone, which is every finding of its kind',
    ])
  })

  it('a route’s file uses the names of its URL', () => {
    const routes = ['/a/{x}', { url: '/v1/{name}.do', file: 'src/{name}/{nmae}.java' }]
    const services = [{ value: aService({ routes }), path: ['services', 0] }]
    expect(complaints('a route’s file uses the names of its URL', { ...noEntries, services })).toEqual([
      'services.0.routes.1.file: «{nmae}»',
    ])
  })

  it('globs stay small', () => {
    expect(complaints('globs stay small', rules({ path: ['src/**', '{1..99999}'] }))).toEqual([
      'rules.0.when.path.1: «{1..99999}», too many globs in one',
    ])
  })
})
