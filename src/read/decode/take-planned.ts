import { next, type Bytes } from './json-tokens.ts'
import { misfit, type Plan } from './plan.ts'
import { takerOf } from './takers.ts'

/** Reads one entry, which stands from the place on and ends there. */
export type Planned = (from: Bytes, end: number) => unknown

/**
 * Makes a reader of entries out of a plan. It gives the value as the plan wants it, or `misfit`: then the entry does not fit, or is no
 * JSON, or no UTF-8, and must be read as a whole to say which. What the plan does not name is passed over and never becomes a value.
 */
export function plannedReader(plan: Plan): Planned {
  const take = takerOf(plan)
  return (from, end) => {
    const value = take(from, next(from))
    if (from.at < end) next(from)
    return from.at === end ? value : misfit
  }
}
