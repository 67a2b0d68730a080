import { expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const alert = {
  number: 7,
  html_url: 'https://github.com/acme/shop/security/secret-scanning/7',
  state: 'open',
  secret_type: 'password',
  secret: 'hunter2222',
  first_location_detected: { path: '/config/a.env', start_line: 5, end_line: 5, start_column: 1 },
}
const draft = (changes: object): ReturnType<typeof draftAs> =>
  draftAs('github-secret-scanning', [{ ...alert, ...changes }])

it.each([
  ['active', 'valid', 1],
  ['inactive', 'invalid', 0],
  ['unknown', undefined, 0],
  [null, undefined, 0],
])('understands the validity %s', (validity, ours, claims) => {
  expect(draft({ validity }).validity).toBe(ours)
  expect(draft({ validity }).reach).toHaveLength(claims)
})

it.each(['false_positive', 'wont_fix', 'revoked', 'used_in_tests', null])(
  'dismisses what was resolved as %s',
  (resolution) => {
    expect(draft({ state: 'resolved', resolution }).dismissed?.justification).toContain(resolution ?? 'no reason')
    expect(draft({ state: 'open', resolution }).dismissed).toBeUndefined()
  },
)

it('places by its page what lies in no file, and leaves out a secret that was hidden', () => {
  expect(draft({ first_location_detected: null, secret: undefined })).toMatchObject({
    location: { type: 'workload', uri: alert.html_url },
    secret: undefined,
  })
  expect(draft({}).location).toMatchObject({ path: 'config/a.env', startLine: 5 })
})

it('puts the value nowhere else', () => {
  expect(JSON.stringify({ ...draft({}), secret: undefined })).not.toContain('hunter2222')
})
