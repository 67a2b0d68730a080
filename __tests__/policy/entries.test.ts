import { describe, expect, it } from 'vitest'
import { waiverSchema } from '../../src/model/policy.ts'
import { readDocument } from '../../src/yaml-document/document.ts'
import { conditionsOf, entries, names } from '../../src/policy/entries.ts'

const parsed = (text: string) => readDocument({ file: 'x.yml', text }).parsed!

describe('the entries of a list', () => {
  it('are those that are well-formed, each with its place', () => {
    const text = `waivers:
  - { id: A, reason: mitigated, text: x, approvedBy: x, expires: 2026-12-31 }
  - { id: B }
  - { id: C, reason: mitigated, text: x, approvedBy: x, expires: 2026-12-31 }
`
    expect(entries(parsed(text), 'waivers', waiverSchema).map(({ value, path }) => [value.id, path])).toEqual([
      ['A', ['waivers', 0]],
      ['C', ['waivers', 2]],
    ])
  })

  it('are none where there is no list', () => {
    expect(entries(parsed('waivers: none\n'), 'waivers', waiverSchema)).toEqual([])
    expect(entries(parsed('a: 1\n'), 'waivers', waiverSchema)).toEqual([])
  })
})

describe('the names of a list', () => {
  it('are read whatever else is wrong', () => {
    expect(names(parsed('rules:\n  - { name: a, x: 1 }\n  - 7\n  - { name: 8 }\n  - { name: b }\n'), 'rules')).toEqual([
      { value: 'a', path: ['rules', 0, 'name'] },
      { value: 'b', path: ['rules', 3, 'name'] },
    ])
    expect(names(parsed('rules: 1\n'), 'rules')).toEqual([])
  })
})

describe('the conditions inside a condition', () => {
  it('are all of them, itself first', () => {
    const value = { overdue: true, all: [{ not: { unowned: true } }], any: [{ overdue: false }] }
    expect(conditionsOf({ value, path: ['when'] }).map(({ path }) => path.join('.'))).toEqual([
      'when',
      'when.all.0',
      'when.all.0.not',
      'when.any.0',
    ])
  })
})
