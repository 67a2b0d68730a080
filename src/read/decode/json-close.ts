/**
 * JSON text that was cut off, with what is open closed behind the last value that is complete: `{"a":[1,2` becomes `{"a":[1]}`.
 * Complete text comes back as it is.
 */
export function closeJson(bytes: Uint8Array): Uint8Array {
  const open: number[] = []
  let safe = 0
  let safeDepth = 0
  let inString = false
  for (let i = 0; i < bytes.length; i++) {
    const c = bytes[i]
    if (inString) {
      if (c === 0x5c) i++
      else if (c === 0x22) inString = false
    } else if (c === 0x22) inString = true
    else if (c === 0x7b || c === 0x5b) {
      open.push(c + 2)
      safe = i + 1
      safeDepth = open.length
    } else if (c === 0x7d || c === 0x5d) {
      open.pop()
      safe = i + 1
      safeDepth = open.length
      if (open.length === 0) return bytes
    } else if (c === 0x2c) {
      safe = i
      safeDepth = open.length
    }
  }
  const closers = open.slice(0, safeDepth).reverse()
  const text = new Uint8Array(safe + closers.length)
  text.set(bytes.subarray(0, safe))
  text.set(closers, safe)
  return text
}
