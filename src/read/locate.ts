/** From 1, columns in characters. */
export type Place = { readonly line: number; readonly column: number }

/** Line and column of an offset in UTF-8 text. */
export function locate(chunks: Iterable<Uint8Array>, offset: number): Place {
  let line = 1
  let column = 1
  let at = 0
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i++, at++) {
      if (at >= offset) return { line, column }
      const c = chunk[i] ?? 0
      if (c === 0x0a) {
        line++
        column = 1
      } else if ((c & 0xc0) !== 0x80) column++
    }
  }
  return { line, column }
}
