import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { ReportFile } from '../model/report.ts'

const chunkSize = 1024 * 1024
/** For what does not say how much there is, as pipes do not. */
const least = 4096

/**
 * The bytes of a file from an offset on, piece by piece, anew each time it is called. The pieces share one buffer: whoever needs bytes
 * after asking for the next piece copies them first. The file is closed also where the reader stops half-way.
 */
export function* readChunks(path: string, from = 0): Generator<Uint8Array, void, undefined> {
  const file = openSync(path, 'r')
  try {
    // A report is opened several times, and most are small: a whole piece for each would cost more than reading them.
    const buffer = new Uint8Array(Math.min(chunkSize, Math.max(least, fstatSync(file).size - from)))
    for (let at = from; ;) {
      const length = readSync(file, buffer, 0, buffer.length, at)
      if (length === 0) return
      at += length
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** The bytes of a report that lies on this machine. */
export const bytesAt = (path: string): Pick<ReportFile, 'chunks' | 'from'> => ({
  chunks: () => readChunks(path),
  from: (byte) => readChunks(path, byte),
})

export type Digest = {
  /** Hex. */
  readonly sha256: string
  readonly size: number
  /** The first bytes, to tell archives from reports. */
  readonly head: Uint8Array
}

/** SHA-256, size and first bytes of a file in one pass that holds one piece at a time. */
export function digestFile(path: string): Digest {
  const hash = createHash('sha256')
  let size = 0
  let head = new Uint8Array(0)
  for (const chunk of readChunks(path)) {
    if (size === 0) head = chunk.slice(0, 4)
    size += chunk.length
    hash.update(chunk)
  }
  return { sha256: hash.digest('hex'), size, head }
}
