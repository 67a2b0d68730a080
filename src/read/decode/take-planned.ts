import { next, type Bytes } from './json-tokens.ts'
import { misfit, type Plan } from './plan.ts'
import { takerOf } from './takers.ts'
import type { TextCache } from './text-cache.ts'

/** Reads one entry from its bytes. */
export type Planned = (bytes: Uint8Array, cache: TextCache) => unknown

/**
 * Makes a reader of entries out of a plan. It gives the value as the plan wants it, or `misfit`: then the entry does not fit, or is no
 * JSON, or no UTF-8, and must be read as a whole to say which. What the plan does not name is passed over and never becomes a value.
 */
export function plannedReader(plan: Plan): Planned {
  const take = takerOf(plan)
  return (bytes, cache) => {
    const from: Bytes = { bytes, cache, at: 0 }
    const value = take(from, next(from))
    return value === misfit || next(from) !== 0 || from.at !== bytes.length ? misfit : value
  }
}
