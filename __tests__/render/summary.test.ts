import { describe, expect, it } from 'vitest'
import { utf8Length } from '../../src/render/budget.ts'
import { comment } from '../../src/render/comment.ts'
import { summary } from '../../src/render/summary.ts'
import { brokenRows, commandLines, foreignParts, hasCmarkGfm, toHtml } from '../support/github-markdown.ts'
import { postures } from '../support/postures.ts'

const names = Object.keys(postures) as (keyof typeof postures)[]
const written = (name: keyof typeof postures): string => [...summary(postures[name])].join('')

describe('the job summary', () => {
  it('says what the comment says, without its marker', () => {
    const [, ...lines] = [...comment(postures.clean)].join('').split('\n')
    expect(written('clean')).toBe(lines.join('\n'))
  })
  it('shows more where the comment has no room', () => {
    expect(written('huge')).toContain('**Not shown here:** 4\u00a0500 of 5\u00a0000 findings')
  })
  it.each(names)('of posture %s stays below what the runner takes of a step', (name) => {
    expect(utf8Length(written(name))).toBeLessThanOrEqual(900 * 1024)
  })
  it.skipIf(!hasCmarkGfm)('[cmark-gfm] holds nothing alive that we did not write', () => {
    const text = written('hostile')
    const html = toHtml(text)
    const foreign = foreignParts(html, (href) => href.startsWith('https://github.com/acme/shop/'))
    expect([foreign, brokenRows(html), commandLines(text)]).toEqual([[], [], []])
  })
})
