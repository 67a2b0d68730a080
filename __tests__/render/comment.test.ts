import { describe, expect, it } from 'vitest'
import { comment, commentMarker } from '../../src/render/comment.ts'
import { utf8Length } from '../../src/render/budget.ts'
import { brokenRows, commandLines, foreignParts, hasCmarkGfm, toHtml } from '../support/github-markdown.ts'
import { aRun, anAssessment } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const written = (assessment: Parameters<typeof comment>[0]): string => [...comment(assessment)].join('')
const names = Object.keys(postures) as (keyof typeof postures)[]
const ours = (href: string) =>
  /^https:\/\/github\.com\/acme\/shop\/(?:blob\/1234567890abcdef1234567890abcdef12345678\/[^\s()<>]*|actions\/runs\/1)$/.test(
    href,
  )

describe('the comment', () => {
  it.each(names)('of posture %s reads as recorded', async (name) => {
    await expect(written(postures[name])).toMatchFileSnapshot(`__snapshots__/${name}.comment.md`)
  })
  it.each(names)('of posture %s stays within what any server takes', (name) => {
    const text = written(postures[name])
    expect(text.length).toBeLessThanOrEqual(65_000)
    expect(utf8Length(text)).toBeLessThanOrEqual(250_000)
  })
  it.each(names)('of posture %s is the same for the same assessment', (name) => {
    expect(written(structuredClone(postures[name]))).toBe(written(postures[name]))
  })
  it.skipIf(!hasCmarkGfm)('[cmark-gfm] holds nothing alive that we did not write, in any posture', () => {
    for (const name of names) {
      const text = written(postures[name])
      const html = toHtml(text)
      expect([name, foreignParts(html, ours), brokenRows(html), commandLines(text)]).toEqual([name, [], [], []])
    }
  })
  it('begins with its marker, whose state nothing can end', () => {
    const [first = ''] = written(postures.noisy).split('\n')
    const state = /^<!-- posture-gate:v1 ([\w-]+) -->$/.exec(first)?.[1] ?? ''
    expect(first.startsWith(commentMarker)).toBe(true)
    expect(JSON.parse(Buffer.from(state, 'base64url').toString())).toEqual({
      head: aRun().headSha,
      outcome: 'block',
      findings: ['f1:5a3c1e0000000001', 'f1:5a3c1e0000000002', 'f1:5a3c1e0000000003'],
    })
  })
  it('has a marker without pull request and commit, and with ids in any alphabet', () => {
    const run = { occasion: 'record', now: '2026-11-23T12:00:00Z' } as const
    expect(written(anAssessment({ run })).split('\n')[0]).toMatch(/^<!-- posture-gate:v1 [\w-]+ -->$/)
  })
  it('accounts for every finding, problem and report of the huge posture', () => {
    const text = written(postures.huge)
    const shown = text.match(/^\| ⛔ [\d\u00a0]+ \|/gm)?.length ?? 0
    expect(shown).toBe(20)
    expect(text).toContain(
      '**Not shown here:** 4\u00a0980 of 5\u00a0000 findings, the evidence of 4\u00a0980, 1\u00a0970 of 2\u00a0000 problems, 170 of 200 reports.',
    )
    expect(text.match(/^- `reports\/part-\d+\.sarif#/gm)).toHaveLength(30)
    expect(text.match(/^\| `reports\/part-/gm)).toHaveLength(30)
  })
  it('of a repository with long names drops evidence before it drops findings', () => {
    const long = 'é漢'.repeat(300)
    const findings = postures.huge.findings.slice(0, 200).map((finding) => ({
      ...finding,
      title: long,
      location: { type: 'code' as const, path: `${long}/${finding.id}.js`, startLine: 1 },
      owners: [{ handle: long, because: long }],
      causeBecause: long,
      reach: { ...finding.reach, because: long },
    }))
    const problems = postures.huge.problems.map((problem) => ({ ...problem, message: long, next: long }))
    const text = written({ ...postures.huge, findings, problems })
    expect(text.length).toBeLessThanOrEqual(65_000)
    expect(utf8Length(text)).toBeLessThanOrEqual(250_000)
    expect(text.match(/^\| ⛔ /gm)).toHaveLength(20)
    expect(text).toMatch(/\*\*Not shown here:\*\* 180 of 200 findings, the evidence of 1\d\d/)
  })
})
