import { expect, it } from 'vitest'
import { lintCategory } from '../../../src/read/readers/eslint-rules.ts'

it.each([
  ['no-eval', 'sast'],
  ['no-evalx', 'quality'],
  ['@typescript-eslint/no-implied-eval', 'sast'],
  ['@microsoft/sdl/no-inner-html', 'sast'],
  ['security/detect-object-injection', 'sast'],
  ['no-unsanitized/method', 'sast'],
  ['react/no-danger', 'sast'],
  ['react/prop-types', 'quality'],
  ['no-secrets/no-secrets', 'secret'],
  ['no-unused-vars', 'quality'],
])('%s is %s', (rule, category) => expect(lintCategory(rule)).toBe(category))
