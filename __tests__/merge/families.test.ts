import { expect, it } from 'vitest'
import { familiesOf } from '../../src/merge/families.ts'
import { tableOf } from '../../src/merge/table.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aSecret, ids, inCode, inPackage, line } from '../support/sightings.ts'

const flaw = (rule: string, family: string | null, ...cwes: readonly string[]): Sighting =>
  inCode(line('a.js', 1), { rule, rest: { family, identifiers: ids(...cwes) } })

const familiesIn = (sightings: readonly Sighting[]) => familiesOf(tableOf(sightings))

it('a report without CWEs borrows the family that another report states for the same rule', () => {
  expect(familiesIn([flaw('rule-1', 'cwe-614', 'CWE-614'), flaw('rule-1', null)])).toEqual(['cwe-614', 'cwe-614'])
})

it('a family read off words gives way to one read off CWEs', () => {
  expect(familiesIn([flaw('sqli', 'xss', 'CWE-79'), flaw('sqli', 'sql-injection')])).toEqual(['xss', 'xss'])
})

it('a rule with two families in two places says nothing about a third', () => {
  const families = familiesIn([flaw('r', 'xss', 'CWE-79'), flaw('r', 'sql-injection', 'CWE-89'), flaw('r', null)])
  expect(families).toEqual(['xss', 'sql-injection', null])
})

it('nor does it when the two families come one more time', () => {
  const lists = [
    flaw('r', 'xss', 'CWE-79'),
    flaw('r', 'sql-injection', 'CWE-89'),
    flaw('r', 'xss', 'CWE-79'),
    flaw('r', null),
  ]
  expect(familiesIn(lists)[3]).toBeNull()
})

it('its own CWE counts before what others say', () => {
  expect(familiesIn([flaw('r', 'xss', 'CWE-79'), flaw('r', 'cwe-614', 'CWE-614')])).toEqual(['xss', 'cwe-614'])
})

it('packages and secrets borrow nothing', () => {
  const others = [inPackage('pkg:npm/x@1', ['CVE-2021-1111'], { rule: 'r' }), aSecret(line('a', 1), 'h', { rule: 'r' })]
  expect(familiesIn([flaw('r', 'xss', 'CWE-79'), ...others])).toEqual(['xss', null, null])
})

it('an advisory that stands in a lockfile as if it were code borrows nothing', () => {
  const advisory = inCode(line('package-lock.json', 1), {
    rule: 'r',
    evidence: { category: 'sca' },
    rest: { family: null, identifiers: ids('CVE-2021-1111') },
  })
  expect(familiesIn([flaw('r', 'xss', 'CWE-79'), advisory])).toEqual(['xss', null])
})
