import type { Cause } from '../model/change.ts'
import type { Occasion } from '../model/occasion.ts'
import type { Signal } from '../model/signal.ts'

/** Whether the change brought a finding or the world learned of it; what the base has was not brought. */
export function causeOf(
  inChange: Signal,
  occasion: Occasion,
  knownSince: string | undefined,
): { cause: Cause; because: string } {
  if (knownSince !== undefined)
    return { cause: 'disclosed', because: `the base has it since ${knownSince.slice(0, 10)}` }
  if (occasion !== 'change') return { cause: 'unknown', because: 'there is no change to compare with' }
  if (inChange.state === 'unknown') return { cause: 'unknown', because: inChange.why }
  return inChange.value === true
    ? { cause: 'introduced', because: inChange.source }
    : { cause: 'disclosed', because: `nothing of it changed here (${inChange.source})` }
}
