/**
 * JSON safe for a log: the older form of a workflow command is broken by an escape that every parser reads as the same text. No piece
 * may end inside a string. Pieces stay as they are: a text of 64 KiB with one character beyond Latin-1 costs more than its parts.
 */
export function* jsonChunks(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.includes('##[') ? piece.replaceAll('##[', '#\\u0023[') : piece
}
