import { expect, it } from 'vitest'
import { isTestPath } from '../../src/model/test-path.ts'

it.each([
  'test/a.py',
  'src/__tests__/a.ts',
  'api/src/test/java/A.java',
  'web/e2e/login.ts',
  'pkg/store_test.go',
  'test_orders.py',
  'a/conftest.py',
  'src/cart.spec.ts',
  'src/OrderTest.java',
  'fixtures/a.json',
])('%s is test code', (path) => {
  expect(isTestPath(path)).toBe(true)
})

it.each(['src/contest.ts', 'src/latest/a.py', 'attestation/a.go', 'src/specs.ts', 'src/Protest.ts', 'testing.py'])(
  '%s is none',
  (path) => {
    expect(isTestPath(path)).toBe(false)
  },
)
