import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { appendFile, open, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { failure, messageOf } from '../errors.ts'
import { inMegabytes } from './limits.ts'
import { writeGuarded, type Writer } from './log.ts'
import type { Sink } from './ports.ts'

const largeEnough = 64 * 1024

/** Joins small texts, so that a file of a million rows is not a million writes; never holds more than a piece. */
function* inPieces(chunks: Iterable<string>): Generator<string> {
  let held: string[] = []
  let length = 0
  for (const chunk of chunks) {
    // What is large enough is not copied once more.
    if (length === 0 && chunk.length >= largeEnough) {
      yield chunk
      continue
    }
    held.push(chunk)
    length += chunk.length
    if (length >= largeEnough) {
      yield held.join('')
      held = []
      length = 0
    }
  }
  if (length > 0) yield held.join('')
}

const bufferBytes = 1024 * 1024

/**
 * Gathers bytes in one buffer while another is being written: the system copies them on a thread of its own. A character of a string
 * takes at most three of them.
 */
async function writeAll(path: string, chunks: Iterable<string>, flags: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flags)
  let bytes = Buffer.allocUnsafeSlow(bufferBytes)
  let spare = Buffer.allocUnsafeSlow(bufferBytes)
  let length = 0
  let writing = Promise.resolve()
  try {
    for (const chunk of chunks) {
      const most = chunk.length * 3
      if (length + most > bytes.length) {
        await writing
        writing = writeBytes(file, bytes, length)
        ;[bytes, spare, length] = [spare, bytes, 0]
      }
      if (most > bytes.length) bytes = Buffer.allocUnsafeSlow(most)
      length += bytes.write(chunk, length)
    }
    await writing
    await writeBytes(file, bytes, length)
  } finally {
    // What went wrong is known already; nothing may be under way when the file is closed.
    await writing.catch(() => undefined)
    await file.close()
  }
}

async function writeBytes(file: FileHandle, bytes: Buffer, length: number): Promise<void> {
  for (let offset = 0; offset < length;) offset += (await file.write(bytes, offset, length - offset)).bytesWritten
}

/** A pipe or a device; a rename would replace it. */
const isSpecial = (path: string): boolean => {
  try {
    const info = lstatSync(path)
    return !info.isFile() && !info.isSymbolicLink()
  } catch {
    return false
  }
}

/** Writes a file piece by piece beside its place and moves it there when whole: nobody reads half of it. A link is replaced, not followed. */
export async function writeWhole(path: string, chunks: Iterable<string>): Promise<void> {
  if (isSpecial(path)) {
    await writeAll(path, chunks, 'w')
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    rmSync(draft, { force: true })
    await writeAll(draft, chunks, 'wx')
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** A renderer's text as a file; `shown` is its name for people. */
export const createFileSink = (output: string, path: string, shown: string): Sink => ({
  output,
  title: shown,
  write: async (chunks) => {
    try {
      await writeWhole(path, chunks)
    } catch (error) {
      throw failure('output-unwritable', `\`${shown}\`: ${messageOf(error)}`, error)
    }
  },
})

/** A renderer's text on a stream, piece by piece as the reader takes it. */
export const createStreamSink = (output: string, stream: Writer, title: string): Sink => ({
  output,
  title,
  write: async (chunks) => {
    for (const piece of inPieces(chunks)) {
      stream.write(piece)
      // Lets a pipe drain before the next piece is made.
      await new Promise((resolve) => setImmediate(resolve))
    }
  },
})

/** A renderer's text in the log of a workflow run, where nothing in it is taken for a command. */
export const createGuardedSink = (output: string, stdout: Writer, title: string): Sink => ({
  output,
  title,
  write: (chunks) => Promise.resolve().then(() => writeGuarded(stdout, inPieces(chunks))),
})

/** https://docs.github.com/actions: a larger summary is not shown at all. */
const summaryBytes = 1024 * 1024

/** The job summary: appended to the runner's file. One that would not be shown is refused here, with its size. */
export const createSummarySink = (path: string): Sink => ({
  output: 'summary',
  title: 'the job summary',
  write: async (chunks) => {
    const bytes = Buffer.from([...chunks].join(''), 'utf8')
    if (bytes.length > summaryBytes)
      throw failure('output-unwritable', `the job summary has ${inMegabytes(bytes.length)}, GitHub shows at most 1 MiB`)
    await appendFile(path, bytes).catch((error: unknown) => {
      throw failure('output-unwritable', `the job summary: ${messageOf(error)}`, error)
    })
  },
})
