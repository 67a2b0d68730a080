import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // For what hangs. A test that starts the built Action five times takes 45 s on two cores that others use as well.
    testTimeout: 120_000,
    pool: 'threads',
    // No module is mocked and none keeps state that a test could spoil: one set of modules for all tests of a worker is three times as fast.
    isolate: false,
  },
})
