import { expect, it } from 'vitest'
import { htmlStyle } from '../../src/render/html-style.ts'

it('the look of the page fetches nothing and cannot end its element', () => {
  expect(htmlStyle).not.toMatch(/url\(|@import|</)
  expect(htmlStyle).toContain('prefers-color-scheme:dark')
})
