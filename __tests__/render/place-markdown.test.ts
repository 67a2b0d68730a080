import { describe, expect, it } from 'vitest'
import { code } from '../../src/render/markdown.ts'
import { placeMarkdown } from '../../src/render/place-markdown.ts'
import { aRanked, aRun } from '../support/builders.ts'

const blob = 'https://github.com/acme/shop/blob/1234567890abcdef1234567890abcdef12345678'
const shown = (overrides: Parameters<typeof aRanked>[0], run = aRun()) => placeMarkdown(run, aRanked(overrides), code)

describe('placeMarkdown', () => {
  it('links code to its lines', () => {
    expect(shown({})).toBe(`[\`src/orders.js:42\`](${blob}/src/orders.js#L42-L44)`)
  })
  it('names a package and links the manifest that brought it', () => {
    const location = { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: 'package-lock.json' } as const
    expect(shown({ location })).toBe(`\`lodash@4.17.20\`, from [\`package-lock.json\`](${blob}/package-lock.json)`)
    expect(shown({ location: { type: 'package', purl: 'pkg:deb/debian/zlib@1', image: 'shop:1' } })).toBe(
      '`debian/zlib@1`, from image `shop:1`',
    )
  })
  it('names an endpoint and links the code that handles it', () => {
    const location = { type: 'endpoint', method: 'GET', url: '/api/orders', parameter: 'customer' } as const
    const places = [{ type: 'code', path: 'a.js', startLine: 3 }] as const
    expect(shown({ location, places })).toBe(`\`GET /api/orders (customer)\`, handled in [\`a.js:3\`](${blob}/a.js#L3)`)
    expect(shown({ location })).toBe('`GET /api/orders (customer)`')
  })
  it('keeps the end of a path that is too long: it says which file and line', () => {
    const path = `services/checkout/src/main/java/${'com/acme/platform/'.repeat(5)}OrderController.java`
    const text = shown({ location: { type: 'code', path, startLine: 142 } })
    expect(text).toMatch(/^\[`…[^`]*\/OrderController\.java:142`\]\(/)
    expect(text).toContain(`${path}#L142`)
  })
  it('is the name alone where nothing is known of the server', () => {
    const run = { occasion: 'change', now: '2026-11-23T12:00:00Z' } as const
    expect(shown({}, run)).toBe('`src/orders.js:42`')
  })
})
