import { describe, expect, it } from 'vitest'
import { draftOf, type RunOf } from '../../support/sarif.ts'

const rules = [
  { id: 'a', defaultConfiguration: { level: 'note' } },
  { id: 'b', defaultConfiguration: { level: 'error' } },
]
const found = (result: object, run: RunOf = { rules }): [string, unknown] => {
  const { ruleId, severity } = draftOf({ ruleId: undefined, ...result }, run)
  return [ruleId, severity.word]
}

describe('the rule of a result', () => {
  it('is found by its id, whatever the index says', () => {
    expect(found({ ruleId: 'b', ruleIndex: 0 })).toEqual(['b', 'error'])
  })

  it('is found by its index where there is no id', () => {
    expect(found({ ruleIndex: 1 })).toEqual(['b', 'error'])
    expect(found({ rule: { index: 0 } })).toEqual(['a', 'note'])
  })

  it('is found by a reference', () => {
    expect(found({ rule: { id: 'b' } })).toEqual(['b', 'error'])
  })

  it('is found in extensions, by id or by index of the component', () => {
    const run = {
      rules: [],
      extensions: [
        { name: 'one', guid: 'g-1', rules: [{ id: 'x', defaultConfiguration: { level: 'error' } }] },
        { name: 'two', rules: [{ id: 'y', defaultConfiguration: { level: 'note' } }] },
      ],
    }
    expect(found({ ruleId: 'y' }, run)).toEqual(['y', 'note'])
    expect(found({ rule: { index: 0, toolComponent: { index: 0 } } }, run)).toEqual(['x', 'error'])
    expect(found({ rule: { index: 0, toolComponent: { index: 1 } } }, run)).toEqual(['y', 'note'])
    expect(found({ rule: { index: 0, toolComponent: { name: 'two' } } }, run)).toEqual(['y', 'note'])
    expect(found({ rule: { index: 0, toolComponent: { guid: 'g-1' } } }, run)).toEqual(['x', 'error'])
  })

  it('is that of which the id names a variant', () => {
    expect(found({ ruleId: 'b/special' })).toEqual(['b/special', 'error'])
  })

  it('may be missing: then there is only its id', () => {
    expect(found({ ruleId: 'CVE-2021-44228' })).toEqual(['CVE-2021-44228', 'warning'])
    expect(found({ ruleId: 'z', ruleIndex: 1 })).toEqual(['z', 'warning'])
    expect(found({ ruleId: 'z', ruleIndex: 0 }, { rules: [{ defaultConfiguration: { level: 'error' } }] })).toEqual([
      'z',
      'error',
    ])
  })

  it('keeps its place where another rule is no rule at all', () => {
    expect(found({ ruleIndex: 1 }, { rules: [42, rules[1]] })).toEqual(['b', 'error'])
  })
})

it('a result without any rule goes by its message, so that different ones on one line stay apart', () => {
  const named = (text: string, tool = 'Acme'): string =>
    draftOf({ ruleId: undefined, message: { text } }, { tool }).ruleId
  expect(named('Weak hash used. Use another.')).toBe('Weak hash used.')
  expect(named('AWS Access Key secret detected', 'Gitleaks')).toBe('AWS Access Key')
  expect(named('hunter2 is a password', 'Gitleaks')).toBe('unnamed')
})

it('an advisory in the id is an identifier, and an id that only looks like one is not', () => {
  const ids = (ruleId: string): unknown => draftOf({ ruleId }).identifiers
  expect(ids('CVE-2021-44228')).toEqual(['CVE-2021-44228'])
  expect(ids('templates/GHSA-jfh8-c2jp-5v3q.yaml')).toEqual(['GHSA-jfh8-c2jp-5v3q'])
  expect(ids('GO-S2068')).toEqual([])
})
