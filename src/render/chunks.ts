/** Characters gathered before they are handed on: few large pieces are written faster than many small ones. */
const chunkSize = 64 * 1024

/** The same text in larger pieces. Holds one piece at a time; nothing is lost at the end. */
export function* chunked(pieces: Iterable<string>): Generator<string> {
  let buffer = ''
  for (const piece of pieces) {
    buffer += piece
    if (buffer.length >= chunkSize) {
      yield buffer
      buffer = ''
    }
  }
  if (buffer !== '') yield buffer
}

/**
 * JSON safe for a log: the older form of a workflow command is broken by an escape that every parser reads as the same text. No piece
 * may end inside a string. Pieces stay as they are: a text of 64 KiB with one character beyond Latin-1 costs more than its parts.
 */
export function* jsonChunks(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.includes('##[') ? piece.replaceAll('##[', '#\\u0023[') : piece
}
