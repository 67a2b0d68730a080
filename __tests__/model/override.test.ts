import { expect, it } from 'vitest'
import { overrideSchema } from '../../src/model/override.ts'

it('an override is a list of two or more ids or selectors, and knows no other key', () => {
  const id = 'f2:69a3163ab8d74ea217e1'
  expect(overrideSchema.safeParse([id, { tool: 'Semgrep', rule: 'x', path: 'src/**' }]).success).toBe(true)
  expect(overrideSchema.safeParse([id]).success).toBe(false)
  expect(overrideSchema.safeParse([id, 'CVE-2021-44228']).success).toBe(false)
  expect(overrideSchema.safeParse([id, { rules: 'x' }]).success).toBe(false)
})
