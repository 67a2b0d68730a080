import { describe, expect, it } from 'vitest'
import { cweTree } from '../../src/model/cwe.generated.ts'
import { classOfCwe, familyOfCwe, narrowestFamily, sameWeakness, weaknessGroup } from '../../src/model/weakness.ts'

const cwes = cweTree.split(' ').map((text) => Number(/^\d+/.exec(text)?.[0]))
const families = [...new Set(cwes.flatMap((cwe) => familyOfCwe(cwe) ?? []))]

describe('the family of a CWE', () => {
  it('holds what lies below a listed one, and nothing else is listed', () => {
    expect([80, 81, 87].map(familyOfCwe)).toEqual(['xss', 'xss', 'xss'])
    expect([25, 36, 40].map(familyOfCwe)).toEqual(['path-traversal', 'path-traversal', 'path-traversal'])
    expect(familyOfCwe(614)).toBe('cwe-614')
  })

  it('is none for pillars, classes, categories and what is blocked', () => {
    expect([693, 707, 20, 74, 200, 441, 362, 730, 0].map(familyOfCwe)).toEqual(Array.from({ length: 9 }, () => null))
  })

  it('is the class itself only where it is asked for, and never a blocked one', () => {
    expect([441, 200, 614, 730].map(classOfCwe)).toEqual(['cwe-441', null, null, null])
  })
})

describe('two families', () => {
  it('are one weakness where one lies above the other, by narrow entries', () => {
    expect(sameWeakness('cwe-614', 'cwe-319')).toBe(true)
    expect(sameWeakness('query-injection', 'ldap-injection')).toBe(true)
    expect(sameWeakness('hard-coded-secret', 'cwe-344')).toBe(true)
  })

  it('are two where they are siblings, or share no more than a class', () => {
    expect(sameWeakness('sql-injection', 'ldap-injection')).toBe(false)
    expect(sameWeakness('sql-injection', 'xss')).toBe(false)
    expect(sameWeakness('command-injection', 'code-injection')).toBe(false)
    expect(sameWeakness('cwe-614', 'cwe-523')).toBe(sameWeakness('cwe-523', 'cwe-614'))
    expect(sameWeakness('cwe-367', 'cwe-362')).toBe(false)
  })

  it('that can be one weakness share their group, whichever two of the whole list', () => {
    for (const a of families)
      for (const b of families)
        if (a < b && sameWeakness(a, b)) expect([a, b, weaknessGroup(a)]).toEqual([a, b, weaknessGroup(b)])
  })

  it('of one flaw give it the narrower name', () => {
    expect(narrowestFamily(['query-injection', 'sql-injection'])).toBe('sql-injection')
    expect(narrowestFamily(['cwe-319', 'cwe-614'])).toBe('cwe-614')
    expect(narrowestFamily([])).toBeNull()
  })
})
