import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const answer = (node: object, rest: object = {}): object => ({
  data: {
    repository: {
      vulnerabilityAlerts: {
        nodes: [
          {
            securityVulnerability: {
              package: { ecosystem: 'NPM', name: 'a' },
              advisory: { identifiers: [{ value: 'GHSA-35jh-r3h4-6jhm' }], classification: 'MALWARE' },
            },
            ...node,
          },
        ],
        ...rest,
      },
    },
  },
})

describe('Dependabot alerts of the GraphQL interface', () => {
  it('are dismissed where only the date says so, and gone where they are fixed', () => {
    expect(
      draftAs('dependabot-graphql', answer({ dismissedAt: '2026-01-01', dismissReason: 'inaccurate' })).dismissed,
    ).toEqual({
      by: 'tool',
      justification: 'inaccurate',
    })
    expect(readAs('dependabot-graphql', answer({ fixedAt: '2026-01-01' })).drafts).toEqual([])
  })

  it('are not all there where there is a further page', () => {
    expect(readAs('dependabot-graphql', answer({}, { pageInfo: { hasNextPage: true } })).health).toBe('partial')
    expect(readAs('dependabot-graphql', answer({}, { pageInfo: { hasNextPage: false } })).health).toBe('ok')
  })

  it('know a malicious package by the classification', () => {
    expect(draftAs('dependabot-graphql', answer({})).identifiers).toContain('CWE-506')
  })
})
