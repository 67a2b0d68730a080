import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { inMegabytes, type Limits } from './limits.ts'

export type Poured = {
  /** The limit that did not hold; null where all did. */
  readonly refused: string | null
  readonly crc: number
  /** The first bytes, to tell archives from reports. */
  readonly head: Uint8Array
}

/** What one run may unpack; shared by all its archives. */
export type Budget = { left: number }
export type Allowance = { readonly budget: Budget; readonly limits: Limits }

function refusal(size: number, packed: number, { budget, limits }: Allowance): string | null {
  if (size > limits.reportBytes) return `expands to more than ${inMegabytes(limits.reportBytes)}`
  if (budget.left < 0) return `makes the archives of this run expand to more than ${inMegabytes(limits.expandedBytes)}`
  if (size > limits.ratioFrom && size > packed * limits.ratio)
    return `expands to more than ${limits.ratio} times its packed size`
  return null
}

/** Writes a stream to a new file for as long as the limits hold, counting what really arrives and not what a header states. */
export async function pour(
  stream: AsyncIterable<Uint8Array>,
  target: { readonly path: string; readonly packed: number },
  allowance: Allowance,
): Promise<Poured> {
  const file = await open(target.path, 'wx', 0o600)
  let size = 0
  let crc = 0
  let head = new Uint8Array(0)
  try {
    for await (const piece of stream) {
      if (size === 0) head = Uint8Array.from(piece.subarray(0, 4))
      size += piece.length
      allowance.budget.left -= piece.length
      const refused = refusal(size, target.packed, allowance)
      if (refused !== null) return { refused, crc, head }
      crc = crc32(piece, crc)
      await file.write(piece)
    }
  } finally {
    await file.close()
  }
  return { refused: null, crc, head }
}
