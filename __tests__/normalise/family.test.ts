import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Identifier } from '../../src/model/identifier.ts'
import { weaknessFamily } from '../../src/normalise/family.ts'

const cwes = (...numbers: readonly number[]): Identifier[] => numbers.map((n) => ({ scheme: 'cwe', value: `CWE-${n}` }))
const byCwe = (...numbers: readonly number[]) =>
  weaknessFamily(cwes(...numbers), { tool: 'Acme', ruleId: 'rule-1', title: 'A title' })
const byWords = (ruleId: string, title = '') => weaknessFamily([], { tool: 'Acme', ruleId, title })

describe('the weakness family by CWE', () => {
  it('is the one the rule is about where its authors are known to name another', () => {
    const bandit = (ruleId: string) => weaknessFamily(cwes(78), { tool: 'Bandit', ruleId, title: ruleId })
    expect(bandit('B602')).toBe('command-injection')
    expect(bandit('B607')).toBe('cwe-426')
    expect(bandit('B307')).toBe('code-injection')
    expect(weaknessFamily(cwes(88), { tool: 'gosec', ruleId: 'G107', title: '' })).toBe('ssrf')
    expect(weaknessFamily([], { tool: 'RuboCop', ruleId: 'Security/YAMLLoad', title: '' })).toBe('deserialisation')
    expect(weaknessFamily([], { tool: 'Biome', ruleId: 'lint/security/noGlobalEval', title: '' })).toBe(
      'code-injection',
    )
    expect(weaknessFamily([], { tool: 'golangci-lint', ruleId: 'gosec', title: 'G201: SQL string formatting' })).toBe(
      'sql-injection',
    )
  })

  it.each([
    ['sql-injection', [89, 564]],
    ['query-injection', [943]],
    ['command-injection', [77, 78, 88]],
    ['code-injection', [94, 95, 1336, 917]],
    ['xss', [79, 80, 83, 87]],
    ['path-traversal', [22, 23, 36, 73]],
    ['ssrf', [918]],
    ['xxe', [611, 776, 827]],
    ['open-redirect', [601]],
    ['deserialisation', [502]],
    ['ldap-injection', [90]],
    ['xpath-injection', [643, 91]],
    ['response-splitting', [93, 113]],
    ['log-injection', [117]],
    ['csrf', [352]],
    ['hard-coded-secret', [798, 259, 321]],
    ['weak-cryptography', [326, 327, 328]],
    ['weak-randomness', [330, 338]],
    ['missing-authorisation', [306, 862, 863, 639]],
    ['unrestricted-upload', [434]],
    ['prototype-pollution', [1321, 915]],
  ])('%s is one flaw under every number that tools give it', (family, numbers) => {
    expect(numbers.map((number) => byCwe(number))).toEqual(numbers.map(() => family))
  })

  it('siblings under one parent are not one family: SQL injection and XSS share CWE-74', () => {
    expect(byCwe(89, 74)).toBe('sql-injection')
    expect(byCwe(79, 74)).toBe('xss')
  })

  it.each([20, 74, 116, 200, 284, 285, 287, 311, 345, 400, 610, 664, 668, 693, 703, 706, 707, 710, 754, 913])(
    'CWE-%d is too general to say anything',
    (number) => {
      expect(byCwe(number)).toBeNull()
    },
  )

  it('a CWE outside every family is a family of its own, and not its neighbour’s', () => {
    expect(byCwe(614)).toBe('cwe-614')
    expect(byCwe(614, 20)).toBe('cwe-614')
    expect(byCwe(1004)).not.toBe(byCwe(614))
  })

  it('numbers are compared as numbers: CWE-89 comes before CWE-564 and CWE-7', () => {
    expect(byCwe(1321, 614)).toBe('prototype-pollution')
    expect(byCwe(1004, 614)).toBe('cwe-614')
  })

  it('does not depend on the order in which a tool lists its CWEs', () => {
    const lists = fc.uniqueArray(fc.constantFrom(20, 74, 79, 89, 614, 1004, 352), { minLength: 1 })
    fc.assert(
      fc.property(lists, (numbers) => {
        expect(byCwe(...numbers)).toBe(byCwe(...[...numbers].reverse()))
      }),
    )
  })
})

describe('the weakness family by words, where there is no CWE', () => {
  it.each([
    ['javascript.express.sql-injection', 'sql-injection'],
    ['java/SqlInjection', 'sql-injection'],
    ['SQLInjection', 'sql-injection'],
    ['node_sqli_injection', 'sql-injection'],
    ['python.django.tainted-sql-string', 'sql-injection'],
    ['os-command-injection', 'command-injection'],
    ['ReflectedXSS', 'xss'],
    ['js/path-traversal', 'path-traversal'],
    ['ZipSlip', 'path-traversal'],
    ['UNSAFE_DESERIALIZATION', 'deserialisation'],
    ['Server-Side Request Forgery', 'ssrf'],
    ['Server Side Template Injection', 'code-injection'],
    ['csrf-token-missing', 'csrf'],
  ])('%s is %s', (text, family) => {
    expect(byWords(text)).toBe(family)
    expect(byWords('rule-1', text)).toBe(family)
  })

  it.each(['no-unused-vars', 'sql-in-use', 'graphql-introspection', 'boxsslip', 'injection'])(
    '%s says nothing',
    (text) => {
      expect(byWords(text)).toBeNull()
    },
  )

  it('a CWE counts before any word', () => {
    expect(weaknessFamily(cwes(79), { tool: 'Acme', ruleId: 'sql-injection', title: 'SQL injection' })).toBe('xss')
  })

  it('words decide where the CWE is too general', () => {
    expect(weaknessFamily(cwes(20), { tool: 'Acme', ruleId: 'sql-injection', title: '' })).toBe('sql-injection')
  })
})
