import { expect, it } from 'vitest'
import { draftAs, draftsAs } from './read-as.ts'

const occurrence = { match: 'hunter2222', type: 'password', line_start: 2, line_end: 2 }
const incident = { type: 'Password', validity: 'no_checker', ignore_sha: '06b15f1d', occurrences: [occurrence] }
const report = (changes: object): object => ({
  id: '/src',
  type: 'path_scan',
  total_incidents: 1,
  total_occurrences: 1,
  entities_with_incidents: [{ filename: 'a.py', incidents: [{ ...incident, ...changes }] }],
})

it.each([
  ['valid', 'valid', 1],
  ['invalid', 'invalid', 0],
  ['no_checker', undefined, 0],
  ['failed_to_check', undefined, 0],
  ['not_checked', undefined, 0],
])('understands the validity %s', (validity, ours, claims) => {
  const draft = draftAs('ggshield', report({ validity }))
  expect(draft.validity).toBe(ours)
  expect(draft.reach).toHaveLength(claims)
})

it('makes no secret of a mask: all keys of a kind would be one', () => {
  const occurrences = [{ ...occurrence, match: '&dtzi36g3******************ljel3*ji5' }]
  expect(draftAs('ggshield', report({ occurrences })).secret).toBeUndefined()
  expect(draftAs('ggshield', report({})).secret).toBe('hunter2222')
})

it('reads scans inside of scans', () => {
  const inner = report({})
  const outer = {
    id: '1',
    type: 'docker',
    total_incidents: 1,
    total_occurrences: 1,
    scans: [{ scans: [inner] }, inner],
  }
  expect(Object.keys(draftsAs('ggshield', outer))).toEqual([
    '/scans/0/scans/0/entities_with_incidents/0/incidents/0/occurrences/0',
    '/scans/1/entities_with_incidents/0/incidents/0/occurrences/0',
  ])
})

it('keeps what it was told to ignore, as dismissed', () => {
  expect(draftAs('ggshield', report({ ignore_reason: { kind: 'ignored_match' } })).dismissed?.justification).toContain(
    'ignored_match',
  )
})
