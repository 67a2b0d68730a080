import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const report = (vulnerabilities: object[], errors: string[] = []): object => ({
  version: '5.7.0',
  start: '2026-01-01T00:00:00Z',
  data: [{ file: 'a.js', results: [{ component: 'jquery', version: '1.0.0', vulnerabilities }] }],
  messages: [],
  errors,
})

describe('Retire.js', () => {
  it('tells flaws without a public id apart by their number in the tracker of the library', () => {
    const drafts = draftsAs(
      'retire-js',
      report([
        { identifiers: { issue: '2432' } },
        { identifiers: { bug: '11974' } },
        { identifiers: {}, info: ['https://a.example/1'] },
      ]),
    )
    expect(Object.values(drafts).map(({ ruleId }) => ruleId)).toEqual([
      'jquery/issue-2432',
      'jquery/bug-11974',
      'jquery/https://a.example/1',
    ])
  })

  it('that could not load its list has failed, and what it found in spite of an error is not all', () => {
    const failed = readFileSync(join(import.meta.dirname, '../../fixtures/readers/retire-js/failed.json'), 'utf8')
    expect(readAs('retire-js', failed)).toMatchObject({ health: 'scanner-failed', drafts: [] })
    expect(readAs('retire-js', report([{ identifiers: {} }], ['Could not parse b.js'])).health).toBe('partial')
  })
})
