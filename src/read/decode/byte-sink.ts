/** Bytes that grow. Never holds more than twice what was put in. */
export type ByteSink = {
  readonly push: (bytes: Uint8Array) => void
  readonly size: () => number
  /** What was put in; valid until the next push. */
  readonly bytes: () => Uint8Array
}

/** An empty sink, with room for `size` bytes. */
export function createSink(size = 4096): ByteSink {
  let store = new Uint8Array(size)
  let used = 0
  return {
    push: (bytes) => {
      if (used + bytes.length > store.length) {
        const grown = new Uint8Array(Math.max(store.length * 2, used + bytes.length))
        grown.set(store.subarray(0, used))
        store = grown
      }
      store.set(bytes, used)
      used += bytes.length
    },
    size: () => used,
    bytes: () => store.subarray(0, used),
  }
}
