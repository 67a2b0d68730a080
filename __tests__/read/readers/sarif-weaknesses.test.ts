import { describe, expect, it } from 'vitest'
import { draftOf, type RunOf } from '../../support/sarif.ts'

const weaknesses = (result: object, rule: object = {}, run: RunOf = {}): unknown =>
  draftOf(result, { rule: { id: 'r', ...rule }, ...run }).identifiers

describe('the weakness of a result', () => {
  it.each([
    [
      'a relationship by name',
      { relationships: [{ target: { id: 'CWE-327', toolComponent: { name: 'CWE' } } }] },
      ['CWE-327'],
    ],
    [
      'a relationship by number',
      { relationships: [{ target: { id: '89', toolComponent: { name: 'CWE' } } }] },
      ['CWE-89'],
    ],
    ['a tag of CodeQL', { properties: { tags: ['security', 'external/cwe/cwe-079'] } }, ['external/cwe/cwe-079']],
    [
      'a tag of Semgrep',
      { properties: { tags: ["CWE-89: Improper Neutralization ('SQL Injection')"] } },
      ["CWE-89: Improper Neutralization ('SQL Injection')"],
    ],
    ['a property, text', { properties: { cwe: 'CWE-327: Broken Crypto' } }, ['CWE-327: Broken Crypto']],
    ['a property, list', { properties: { cwe: ['CWE-89', 'CWE-564'] } }, ['CWE-89', 'CWE-564']],
    ['a property, number', { properties: { cwe: 89 } }, ['CWE-89']],
    ['the same twice', { properties: { cwe: 'CWE-89', tags: ['CWE-89'] } }, ['CWE-89']],
    [
      'a category of KICS',
      { relationships: [{ target: { id: 'CAT005', toolComponent: { name: 'Categories' } } }] },
      [],
    ],
    ['a tag about CWEs in general', { properties: { tags: ['cwe', 'owasp-a1'] } }, []],
  ])('from %s of its rule', (_, rule, expected) => {
    expect(weaknesses({}, rule)).toEqual(expected)
  })

  it('from its own properties and taxa', () => {
    expect(weaknesses({ properties: { cwe: 'CWE-532 Insertion of Sensitive Information into Log File' } })).toEqual([
      'CWE-532 Insertion of Sensitive Information into Log File',
    ])
    expect(weaknesses({ taxa: [{ id: 'CWE-79' }] })).toEqual(['CWE-79'])
    expect(weaknesses({ taxa: [{ id: '79', toolComponent: { name: 'CWE' } }] })).toEqual(['CWE-79'])
    expect(weaknesses({ taxa: [{ id: '79', toolComponent: { name: 'OWASP' } }, 42] })).toEqual([])
  })

  it('from a taxonomy of the run, by index or guid', () => {
    const taxonomies = [
      { name: 'OWASP', guid: 'g-0', taxa: [{ id: 'A1' }] },
      { name: 'CWE', guid: 'g-1', taxa: [{ id: '22' }, { id: '78' }] },
    ]
    expect(weaknesses({ taxa: [{ index: 1, toolComponent: { index: 1 } }] }, {}, { taxonomies })).toEqual(['CWE-78'])
    expect(weaknesses({ taxa: [{ id: '22', toolComponent: { guid: 'g-1' } }] }, {}, { taxonomies })).toEqual(['CWE-22'])
    expect(weaknesses({ taxa: [{ index: 0, toolComponent: { index: 0 } }] }, {}, { taxonomies })).toEqual([])
  })
})
