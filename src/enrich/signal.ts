import type { Signal } from '../model/signal.ts'

const remembered = new Map<string, Signal>()

/** An unknown signal; one object for each reason, however many findings share it. */
export function unknown(why: string, source: string): Signal {
  const key = `${why.length} ${why}${source}`
  let signal = remembered.get(key)
  if (signal === undefined) {
    signal = Object.freeze({ state: 'unknown', why, source })
    if (remembered.size < 1000) remembered.set(key, signal)
  }
  return signal
}

/** A known signal; one object for each value and source, however many findings share it. */
export function stated(value: boolean | number | string, source: string): Signal {
  const text = String(value)
  const key = `${typeof value} ${text.length} ${text}${source}`
  let signal = remembered.get(key)
  if (signal === undefined) {
    signal = Object.freeze({ state: 'known', value, source })
    if (remembered.size < 1000) remembered.set(key, signal)
  }
  return signal
}
