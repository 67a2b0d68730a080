import { readFile, stat } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { failure, messageOf } from '../errors.ts'
import { isGzip } from './archives.ts'
import { inMegabytes, limits } from './limits.ts'

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so (PowerShell writes it); unpacked where gzipped. */
export function decodeText(bytes: Uint8Array): string {
  const plain = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: limits.documentBytes }) : bytes
  const wide =
    plain[0] === 0xff && plain[1] === 0xfe ? 'utf-16le' : plain[0] === 0xfe && plain[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(wide ?? 'utf-8').decode(plain)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')

/** The text of a file, null where there is none; `shown` names it in `file-unreadable`, which any other trouble throws. */
export async function readText(path: string, shown: string): Promise<string | null> {
  try {
    const { size } = await stat(path)
    if (size > limits.documentBytes)
      throw new Error(`it has ${inMegabytes(size)}, more than ${inMegabytes(limits.documentBytes)}`)
    return decodeText(await readFile(path))
  } catch (error) {
    if (isMissing(error)) return null
    throw failure('file-unreadable', `\`${shown}\`: ${messageOf(error)}`, error)
  }
}
