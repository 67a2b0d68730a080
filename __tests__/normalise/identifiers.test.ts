import { expect, it } from 'vitest'
import { identifierLists } from '../../src/normalise/identifiers.ts'

it('a list is spelled canonically, and equal lists share one answer', () => {
  const of = identifierLists()
  const first = of(['cwe-089', 'CVE-2021-44228'])
  expect(first).toEqual([
    { scheme: 'cve', value: 'CVE-2021-44228' },
    { scheme: 'cwe', value: 'CWE-89' },
  ])
  expect(of(['cwe-089', 'CVE-2021-44228'])).toBe(first)
})

it('what is no identifier, empty or absent is left out, and makes no list another', () => {
  const of = identifierLists()
  const only = of(['CWE-79'])
  expect(only).toEqual([{ scheme: 'cwe', value: 'CWE-79' }])
  expect(of([null, '', 'CWE-79', undefined])).toBe(only)
  expect(of(['CWE-79', 'nothing'])).toEqual(only)
  expect(of(undefined)).toEqual([])
  expect(of(['nothing'])).toEqual([])
})

it('the beginning of a list is not taken for the list', () => {
  const of = identifierLists()
  expect(of(['CWE-79', 'CWE-89'])).toHaveLength(2)
  expect(of(['CWE-79'])).toHaveLength(1)
  expect(of(['CWE-79\nCWE-89'])).toEqual(of(['CWE-79']))
})
