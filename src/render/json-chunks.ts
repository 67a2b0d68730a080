/** JSON safe for a log: the older form of a workflow command is broken by an escape that every parser reads as the same text. */
export const forLogs = (json: string): string => (json.includes('##[') ? json.replaceAll('##[', '#\\u0023[') : json)

/** Pieces of JSON, each safe for a log. No piece may end inside a string. */
export function* jsonChunks(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield forLogs(piece)
}
