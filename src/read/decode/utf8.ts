/**
 * Decodes UTF-8. Bytes that are none become U+FFFD, and the first of them is told once, with its offset in the text.
 */
export function createUtf8(onInvalid: (at: number) => void): (bytes: Uint8Array, at: number) => string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  let told = false
  return (bytes, at) => {
    try {
      return strict.decode(bytes)
    } catch {
      if (!told) onInvalid(at + firstInvalid(bytes))
      told = true
      return lenient.decode(bytes)
    }
  }
}

/** Offset of the first byte that is not UTF-8: the longest beginning that decodes, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (decodes(bytes.subarray(0, middle), true)) low = middle
    else high = middle - 1
  }
  // Back to the beginning of a character that does not end.
  while (low > 0 && !decodes(bytes.subarray(0, low), false)) low--
  return low
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
