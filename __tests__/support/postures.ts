import { hostile } from './postures/hostile.ts'
import { huge } from './postures/huge.ts'
import { clean, firstRun, incomplete, noisy } from './postures/ordinary.ts'

/** Whole situations with a name, for renderers, policies and the end-to-end test alike. */
export const postures = { clean, firstRun, noisy, incomplete, hostile, huge } as const
export { clean, firstRun, hostile, huge, incomplete, noisy }
