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
