import type { ReportFile } from '../../src/model/report.ts'

/** Text as UTF-8; bytes as they are. */
export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** The bytes in pieces of these sizes, over and over; all pieces share one buffer, as those of a real file do. */
export function* inPieces(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.max(...sizes))
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const piece = bytes.subarray(at, at + (sizes[turn % sizes.length] ?? 1))
    buffer.fill(0x21)
    buffer.set(piece)
    yield buffer.subarray(0, piece.length)
    at += piece.length
  }
}

/** A report file with this content. */
export const aReportFile = (
  content: unknown,
  options: { path?: string; format?: string; pieces?: readonly number[] } = {},
): ReportFile => {
  const bytes = bytesOf(
    content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content),
  )
  const { path = 'reports/scan.json', format, pieces } = options
  return {
    path,
    sha256: 'a'.repeat(64),
    size: bytes.length,
    chunks: () => (pieces === undefined ? [bytes] : inPieces(bytes, pieces)),
    ...(format === undefined ? {} : { format }),
  }
}

/** Text in ISO 8859-1. */
export const inLatin1 = (text: string): Uint8Array => Uint8Array.from(Array.from(text, (c) => c.charCodeAt(0)))

/** Text in UTF-16, with a byte order mark or without. */
export function inUtf16(text: string, { littleEndian = true, mark = false } = {}): Uint8Array {
  const units = mark ? `\ufeff${text}` : text
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian)
  return bytes
}

/** A result of SARIF in its own file and line. */
export const aResult = (n: number, more: object = {}): object => ({
  ruleId: `rule-${n}`,
  message: { text: `Finding ${n}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: `src/${n}.js` }, region: { startLine: n } } }],
  ...more,
})

/** A SARIF log of one run with these results, whatever they are. */
export const aLog = (results: unknown = [aResult(1), aResult(2), aResult(3)], more: object = {}): object => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'Acme', rules: [{ id: 'rule-1' }] } }, results, ...more }],
})
