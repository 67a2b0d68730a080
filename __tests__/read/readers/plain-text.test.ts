import { expect, it } from 'vitest'
import { plainText } from '../../../src/read/readers/plain-text.ts'

it.each([
  ['<p>Use <b>x</b>.</p>', ' Use  x . '],
  ['a &lt;b&gt; &amp;lt; &#39;c&#39;', "a <b> &lt; 'c'"],
  ['1 < 2', '1 < 2'],
  [null, ''],
])('reads %j as %j', (html, text) => {
  expect(plainText(html)).toBe(text)
})

it('looks at the beginning only, in linear time', () => {
  expect(plainText('<'.repeat(1_000_000))).toHaveLength(4000)
})
