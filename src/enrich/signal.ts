import type { Signal } from '../model/signal.ts'

type Told = boolean | number | string
type Remembered = Map<string, Map<Told, Signal>>

/** By source, then by what it says: no text is put together to find a signal again. */
const knowns: Remembered = new Map()
const unknowns: Remembered = new Map()

/** Sources, and sayings of one source, that are remembered; beyond that every finding has its own. */
const most = 1000

/** An unknown signal; one object for each reason, however many findings share it. */
export const unknown = (why: string, source: string): Signal =>
  recall(unknowns, source, why) ?? remember(unknowns, why, Object.freeze({ state: 'unknown', why, source }))

/** A known signal; one object for each value and source, however many findings share it. */
export const stated = (value: Told, source: string): Signal =>
  recall(knowns, source, value) ?? remember(knowns, value, Object.freeze({ state: 'known', value, source }))

const recall = (table: Remembered, source: string, told: Told): Signal | undefined => table.get(source)?.get(told)

function remember(table: Remembered, told: Told, signal: Signal): Signal {
  const sayings = table.get(signal.source)
  if (sayings !== undefined) {
    if (sayings.size < most) sayings.set(told, signal)
  } else if (table.size < most) table.set(signal.source, new Map([[told, signal]]))
  return signal
}
