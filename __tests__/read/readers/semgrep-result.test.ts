import { expect, it } from 'vitest'
import { SemgrepResult } from '../../../src/read/readers/semgrep-result.ts'

const least = { check_id: 'r', path: 'a.js', start: { line: 1 }, end: { line: 1 }, extra: {} }

it('needs a rule, a path and lines, and nothing else', () => {
  expect(SemgrepResult.safeParse(least).success).toBe(true)
  for (const key of ['check_id', 'path', 'start', 'end', 'extra'])
    expect(SemgrepResult.safeParse({ ...least, [key]: undefined }).success).toBe(false)
})

it('does without an optional field of another type', () => {
  const parsed = SemgrepResult.parse({
    ...least,
    extra: { message: 7, metadata: 'none', sca_info: [], is_ignored: 'no' },
  })
  expect(parsed.extra).toMatchObject({ message: null, metadata: null, sca_info: null, is_ignored: null })
})
