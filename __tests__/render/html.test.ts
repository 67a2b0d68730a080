import { describe, expect, it } from 'vitest'
import { html } from '../../src/render/html.ts'
import { postures } from '../support/postures.ts'

const names = Object.keys(postures) as (keyof typeof postures)[]
const written = (name: keyof typeof postures, rows?: number): string =>
  [...html(postures[name], rows === undefined ? {} : { rows })].join('')
const allowed = new Set(
  '!doctype html head meta title style body main div h1 h2 h3 p b ul li dl dt dd code span a details summary table tr th td'.split(
    ' ',
  ),
)

/** Every tag of the page, without what stands in its style. */
const tagsOf = (page: string): string[] => page.replace(/<style>[\s\S]*?<\/style>/, '').match(/<[^>]*>/g) ?? []

describe('the page', () => {
  it.each(names)('of posture %s has only tags of ours, opened and closed in order', (name) => {
    const open: string[] = []
    const wrong: string[] = []
    for (const tag of tagsOf(written(name, 300))) {
      const [, slash, element = ''] = /^<(\/?)([!a-z0-9]+)/i.exec(tag) ?? []
      if (!allowed.has(element.toLowerCase())) wrong.push(tag)
      if (element === '!doctype' || element === 'meta') continue
      if (slash !== '/') open.push(element)
      else if (open.pop() !== element) wrong.push(tag)
    }
    expect([wrong, open]).toEqual([[], []])
  })
  it('needs no network and runs no script', () => {
    const page = written('hostile')
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(
      tagsOf(page).filter((tag) =>
        /^<(?:script|link|img|iframe|object|form)|\son\w+=/i.test(tag.replace(/"[^"]*"/g, '""')),
      ),
    ).toEqual([])
    for (const [, href = ''] of page.matchAll(/<a href="([^"]*)"/g))
      expect(href).toMatch(/^https:\/\/github\.com\/acme\/shop\/blob\//)
  })
  it('says verdict, what to fix, and what is missing', () => {
    expect(written('noisy')).toContain('<h1>⛔ Blocked: 2 findings break «introduced-critical» and «known-exploited»')
    expect(written('noisy')).toContain('<b>Fix:</b> update org.apache.logging.log4j:log4j-core to 2.17.1')
    expect(written('incomplete')).toContain('<h2>Missing evidence</h2>')
    expect(written('firstRun')).toContain('<h2>What is not known, and how to give it</h2>')
  })
  it('counts the findings it has no room for', () => {
    expect(written('huge', 10)).toContain('<b>Not shown here:</b> 4\u00a0990 of 5\u00a0000 findings.')
    expect(written('huge', 10).match(/<div class="finding/g)).toHaveLength(10)
    expect(written('huge', 10)).toContain('<li>… and 1\u00a0000 more</li>')
  })
})
