import { describe, expect, it } from 'vitest'
import { renderers } from '../../src/render/index.ts'
import { postures } from '../support/postures.ts'

const all = Object.entries(renderers)
const written = (render: (typeof all)[number][1], name: keyof typeof postures): string =>
  [...render(postures[name])].join('')

describe('every renderer', () => {
  it.each(all)('%s says something about every posture, and the same twice', (_, render) => {
    for (const name of Object.keys(postures) as (keyof typeof postures)[]) {
      const once = written(render, name)
      expect(written(render, name)).toBe(once)
      if (render !== renderers.annotations) expect(once.length).toBeGreaterThan(100)
    }
  })
  it.each(all)('%s never prints half a character or a control character', (_, render) => {
    const text = written(render, 'hostile')
    expect(text).not.toMatch(/\p{Surrogate}/u)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f]/)
  })
  it('is found by its name', () => {
    expect(Object.keys(renderers)).toEqual([
      'comment',
      'summary',
      'markdown',
      'text',
      'json',
      'sarif',
      'annotations',
      'html',
    ])
  })
})
