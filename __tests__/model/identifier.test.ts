import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalIdentifiers, recogniseIdentifier, type Identifier } from '../../src/model/identifier.ts'

describe('recogniseIdentifier', () => {
  it.each([
    ['cve-2021-44228', 'cve', 'CVE-2021-44228'],
    [' CVE-2021-44228\n', 'cve', 'CVE-2021-44228'],
    ['CVE-2024-1234567', 'cve', 'CVE-2024-1234567'],
    ['ghsa-JFH8-c2jp-5v3q', 'ghsa', 'GHSA-jfh8-c2jp-5v3q'],
    ['GO-2021-0113', 'osv', 'GO-2021-0113'],
    ['go-2021-0113', 'osv', 'GO-2021-0113'],
    ['PYSEC-2021-66', 'osv', 'PYSEC-2021-66'],
    ['RUSTSEC-2021-0124', 'osv', 'RUSTSEC-2021-0124'],
    ['DSA-5020-1', 'osv', 'DSA-5020-1'],
    ['RHSA-2021:5137', 'osv', 'RHSA-2021:5137'],
    ['ALAS2-2021-1730', 'osv', 'ALAS2-2021-1730'],
    ['SNYK-JS-LODASH-567746', 'osv', 'SNYK-JS-LODASH-567746'],
    ['CWE-89', 'cwe', 'CWE-89'],
    ['cwe-089', 'cwe', 'CWE-89'],
    ['CWE_89', 'cwe', 'CWE-89'],
    ['CWE89', 'cwe', 'CWE-89'],
    ['external/cwe/cwe-079', 'cwe', 'CWE-79'],
    ["CWE-89: Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')", 'cwe', 'CWE-89'],
    ['CWE-1321', 'cwe', 'CWE-1321'],
  ])('reads %s as %s %s', (text, scheme, value) => {
    expect(recogniseIdentifier(text)).toEqual({ scheme, value })
  })

  it.each([
    ['no id at all', 'SQL injection'],
    ['a rule id that only looks like one', 'CVE-like-rule'],
    ['a year without a number', 'CVE-2021'],
    ['a number that is too short', 'CVE-2021-12'],
    ['a GHSA with letters that GitHub never uses', 'GHSA-aaaa-bbbb-cccc'],
    ['ZAP’s "no CWE"', 'CWE-0'],
    ['another "no CWE"', 'CWE--1'],
    ['a number longer than any CWE', 'CWE-1234567'],
    ['a CVE in the middle of a sentence', 'see CVE-2021-44228 for more'],
    ['a WASC id', 'WASC-19'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(recogniseIdentifier(text)).toBeNull()
  })

  it('recognises its own spelling again', () => {
    const texts = fc.oneof(
      fc.integer({ min: 1000, max: 9_999_999 }).map((n) => `cve-2024-${n}`),
      fc.integer({ min: 1, max: 1500 }).map((n) => `cwe-0${n}`),
      fc.integer({ min: 1000, max: 9999 }).map((n) => `go-2024-${n}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const once = recogniseIdentifier(text)
        expect(once).not.toBeNull()
        expect(recogniseIdentifier(once?.value ?? '')).toEqual(once)
      }),
    )
  })
})

describe('canonicalIdentifiers', () => {
  const cve: Identifier = { scheme: 'cve', value: 'CVE-2021-44228' }
  const ghsa: Identifier = { scheme: 'ghsa', value: 'GHSA-jfh8-c2jp-5v3q' }
  const osv: Identifier = { scheme: 'osv', value: 'GO-2021-0113' }
  const cwe: Identifier = { scheme: 'cwe', value: 'CWE-502' }

  it('puts CVE before GHSA before the rest, CWE last, each once', () => {
    expect(canonicalIdentifiers([cwe, osv, cve, ghsa, cve, cwe])).toEqual([cve, ghsa, osv, cwe])
  })

  it('does not show the order of the input', () => {
    const all = [cve, ghsa, osv, cwe, { scheme: 'cve', value: 'CVE-2021-45046' } as const]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(canonicalIdentifiers(shuffled)).toEqual(canonicalIdentifiers(all))
      }),
    )
  })
})
