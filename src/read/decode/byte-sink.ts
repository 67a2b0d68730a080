/** Bytes that grow. Never holds more than twice what was put in. */
export type ByteSink = {
  readonly push: (bytes: Uint8Array) => void
  readonly size: () => number
  /** What was put in; valid until the next push. */
  readonly bytes: () => Uint8Array
}

/** An empty sink. */
export function createSink(): ByteSink {
  let store = new Uint8Array(4096)
  let size = 0
  return {
    push: (bytes) => {
      if (size + bytes.length > store.length) {
        const grown = new Uint8Array(Math.max(store.length * 2, size + bytes.length))
        grown.set(store.subarray(0, size))
        store = grown
      }
      store.set(bytes, size)
      size += bytes.length
    },
    size: () => size,
    bytes: () => store.subarray(0, size),
  }
}
