import { describe, expect, it } from 'vitest'
import type { Trial } from '../../src/model/judgement.ts'
import { comment } from '../../src/render/comment.ts'
import { summary } from '../../src/render/summary.ts'
import { text } from '../../src/render/text.ts'
import { trialMarkdown, trialText } from '../../src/render/trials.ts'
import { aRun, anAssessment } from '../support/builders.ts'

const change = (pullRequest: number) => ({ pullRequest, commit: 'a'.repeat(40) })
const trial = (overrides: Partial<Trial> = {}): Trial => ({
  preset: 'default',
  changes: 31,
  blocked: [change(114), change(120)],
  undecided: [],
  forks: 0,
  ...overrides,
})

describe('what a stricter preset would have done', () => {
  it('is one line', () => {
    expect(trialText(trial())).toBe('default would have blocked 2 of 31 changes: #114, #120.')
    expect(trialText(trial({ preset: 'strict', blocked: [] }))).toBe('strict would have blocked none of 31 changes.')
  })

  it('tells what it could not have decided, and what only forks say', () => {
    expect(trialText(trial({ undecided: [change(9)], forks: 3 }))).toMatchInlineSnapshot(
      `"default would have blocked 2 of 31 changes: #114, #120. It could not have decided 1, for want of evidence: #9. 3 of the changes came from forks, whose runs speak for themselves."`,
    )
  })

  it('names twenty changes and counts the rest', () => {
    const blocked = Array.from({ length: 23 }, (_, n) => change(n + 1))
    expect(trialText(trial({ blocked }))).toMatch(/#19, #20 and 3 more\.$/)
  })

  it('links a pull request, else its commit, where the server has an address', () => {
    const run = aRun()
    const commit = 'b'.repeat(40)
    const line = trialMarkdown(trial({ blocked: [change(114), { commit }] }), run)
    expect(line).toContain('[#114](https://github.com/acme/shop/pull/114)')
    expect(line).toContain(`[bbbbbbb](https://github.com/acme/shop/commit/${commit})`)
    expect(trialMarkdown(trial(), { ...run, serverUrl: 'javascript:alert(1)' })).not.toContain('](')
    expect(trialMarkdown(trial(), { ...run, repository: 'a/b)[x](http://evil.example' })).not.toContain('](')
  })

  it('stands in the summary and in the terminal, not in the comment', () => {
    const assessment = anAssessment({ trials: [trial()] })
    expect([...summary(assessment)].join('')).toContain(
      '\n\n**On trial:** default would have blocked 2 of 31 changes: [#114]',
    )
    expect([...text(assessment)].join('')).toContain(
      'On trial: default would have blocked 2 of 31 changes: #114, #120.',
    )
    expect([...comment(assessment)].join('')).not.toContain('On trial')
  })
})
