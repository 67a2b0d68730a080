import { expect, it } from 'vitest'
import { isTestPath } from '../../src/model/test-path.ts'

it.each([
  'test/orders.js',
  'src/__tests__/orders.ts',
  'src/orders.test.ts',
  'src/orders.spec.jsx',
  'pkg/orders_test.go',
  'tests/test_orders.py',
  'test_orders.py',
  'conftest.py',
  'src/test/java/OrdersTest.java',
  'app/OrdersIT.java',
  'spec/orders_spec.rb',
  'pkg/testdata/key.pem',
  'e2e/login.ts',
  'test/a.py',
  'src/__tests__/a.ts',
  'api/src/test/java/A.java',
  'web/e2e/login.ts',
  'pkg/store_test.go',
  'a/conftest.py',
  'src/cart.spec.ts',
  'src/OrderTest.java',
  'fixtures/a.json',
])('%s is test code', (path) => {
  expect(isTestPath(path)).toBe(true)
})

it.each([
  'src/orders.js',
  'src/contest/a.js',
  'src/latest.java',
  'src/testimonials.js',
  'src/Manifest.java',
  'attest/a.go',
  'protest.py',
  'src/edit.kt',
  'src/contest.ts',
  'src/latest/a.py',
  'attestation/a.go',
  'src/specs.ts',
  'src/Protest.ts',
  'testing.py',
])('%s only looks alike', (path) => {
  expect(isTestPath(path)).toBe(false)
})
