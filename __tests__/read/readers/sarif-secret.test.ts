import { expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftOf } from '../../support/sarif.ts'

/** Put together here, so that no scanner takes this file for a leak. */
const value = ['ghp', 'x'.repeat(36)].join('_')

const leak = (snippet: string, more: object = {}, rule: object = {}): Draft =>
  draftOf(
    {
      ruleId: 'github-pat',
      message: { text: `github-pat has detected secret ${snippet}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a.env' },
            region: { startLine: 2, snippet: { text: snippet } },
          },
        },
      ],
      ...more,
    },
    { tool: 'Gitleaks', rule: { id: 'github-pat', ...rule } },
  )

it('the value goes into its own field and into no other', () => {
  const { secret, ...rest } = leak(
    value,
    {},
    { name: 'GitHub token', shortDescription: { text: '(?i)ghp_[0-9a-z]{36}' } },
  )
  expect(secret).toBe(value)
  expect(JSON.stringify(rest)).not.toContain(value)
  expect(rest).toMatchObject({
    category: 'secret',
    title: 'GitHub token',
    severity: {},
    location: { path: 'a.env', startLine: 2 },
  })
})

it('the title is never the message, nor a regular expression', () => {
  expect(leak(value, {}, { shortDescription: { text: '\\bghp_[0-9a-z]{36}\\b' } }).title).toBe(
    'Secret found by github-pat',
  )
  expect(leak(value, {}, { shortDescription: { text: 'A GitHub token' } }).title).toBe('A GitHub token')
})

it('the value is what Gitleaks 7 calls the offender', () => {
  expect(leak(`token = "${value}"`, { properties: { offender: value } }).secret).toBe(value)
})

it.each(['REDACTED', `token = "x"`, 'short', `${'x'.repeat(9)}...`, '********', ''])(
  'a snippet such as %j is no value',
  (snippet) => {
    expect(leak(snippet).secret).toBeUndefined()
  },
)

it('only secret scanners find values', () => {
  expect(
    draftOf({
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a' },
            region: { startLine: 1, snippet: { text: 'something-long' } },
          },
        },
      ],
    }),
  ).toMatchObject({ secret: undefined })
})
