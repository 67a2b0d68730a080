import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unifiedDiff } from '../../support/github/diff.ts'

/** The text after the patch: what a reader of hunks must be able to rebuild. */
function apply(before: string, patch: string): string {
  const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const out: string[] = []
  let at = 0
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/.exec(line)
    if (hunk !== null) {
      const start = hunk[2] === '0' ? Number(hunk[1]) : Number(hunk[1]) - 1
      out.push(...lines.slice(at, start))
      at = start
    } else if (line.startsWith('\\')) out.push((out.pop() ?? '').replace(/\n$/, ''))
    else if (line.startsWith('-')) at++
    else if (line.startsWith('+')) out.push(`${line.slice(1)}\n`)
    else if (line.startsWith(' ')) {
      out.push(`${line.slice(1)}\n`)
      at++
    }
  }
  return [...out, ...lines.slice(at)].join('')
}

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''))

describe('unifiedDiff', () => {
  it('has the form GitHub gives', () => {
    expect(unifiedDiff('', 'one\n')).toBe('@@ -0,0 +1 @@\n+one')
    expect(unifiedDiff('one\n', '')).toBe('@@ -1 +0,0 @@\n-one')
    expect(unifiedDiff('one', 'one\n')).toBe('@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+one')
    expect(unifiedDiff('same\n', 'same\n')).toBe('')
  })
  it('keeps distant changes in hunks of their own', () => {
    const lines = Array.from({ length: 20 }, (_, n) => `${n}\n`)
    const changed = lines.map((line, n) => (n === 1 || n === 18 ? `x${line}` : line))
    expect(unifiedDiff(lines.join(''), changed.join('')).match(/^@@.*@@/gm)).toEqual([
      '@@ -1,5 +1,5 @@',
      '@@ -16,5 +16,5 @@',
    ])
  })
  it('rebuilds the text after from the text before', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(apply(before, unifiedDiff(before, after))).toBe(after)
      }),
    )
  })
})
