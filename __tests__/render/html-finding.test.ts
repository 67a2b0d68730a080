import { describe, expect, it } from 'vitest'
import { html, htmlCode, htmlFinding } from '../../src/render/html-finding.ts'
import { viewOf } from '../../src/render/view.ts'
import { aRanked, anAssessment, anEvidence } from '../support/builders.ts'

const shown = (overrides: Parameters<typeof aRanked>[0] = {}): string => {
  const finding = aRanked(overrides)
  return htmlFinding(viewOf(anAssessment({ findings: [finding] })), finding)
}

describe('a finding on the page', () => {
  it('leads to its lines, its report and its owner', () => {
    const text = shown()
    expect(text).toContain('/src/orders.js#L42-L44" rel="noreferrer"><code>src/orders.js:42</code></a>')
    expect(text).toContain('<code>reports/semgrep.sarif#/runs/0/results/0</code>')
    expect(text).toContain('owner <code>@acme/payments</code> <span class="dim">CODEOWNERS:4 src/**</span>')
  })
  it('says that nobody owns it', () => {
    expect(shown({ owners: [] })).toContain('nobody owns it')
  })
  it('links the code that handles an endpoint', () => {
    const location = { type: 'endpoint', method: 'GET', url: '/a' } as const
    expect(shown({ location, places: [{ type: 'code', path: 'a.js', startLine: 3 }] })).toMatch(
      /<code>GET \/a<\/code> handled in <a href="[^"]*a\.js#L3"/,
    )
  })
  it('counts the sightings it does not write out', () => {
    const many = Array.from({ length: 99 }, () => anEvidence())
    expect(shown({ evidence: [anEvidence(), ...many] })).toContain('<dd>70 more</dd>')
  })
})

describe('text of others on the page', () => {
  it('is escaped, one line, and short', () => {
    expect(html('<b>\n"x"')).toBe('&lt;b&gt; &quot;x&quot;')
    expect(htmlCode('x'.repeat(999), 5)).toBe('<code>xxxx…</code>')
  })
})
