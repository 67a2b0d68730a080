import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // For what hangs: a test that starts the built Action several times takes over 30 s where others use the machine as well.
    testTimeout: 120_000,
    pool: 'threads',
    // No module is mocked and none keeps state that a test could spoil: one set of modules for all tests of a worker is three times as fast.
    isolate: false,
  },
})
