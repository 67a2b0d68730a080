import type { ReportFile } from '../../model/report.ts'
import type { Limits } from '../limits.ts'
import { createSink } from './byte-sink.ts'
import type { Flaw } from './flaw.ts'

/** The text of a report as UTF-8 without a byte order mark. */
export type Input = {
  readonly chunks: () => Iterable<Uint8Array>
  readonly prefix: Uint8Array
  /** The prefix is all there is. */
  readonly whole: boolean
  /** Where in the file an offset of the text is; undefined where the text was transcoded. */
  readonly byteAt: (offset: number) => number | undefined
}

type Encoding = { readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly mark: number }

/** Tells encoding and start of a report; a flaw where it holds no text at all. */
export function openInput(file: ReportFile, limits: Limits): Input | Flaw {
  const { prefix: raw } = take(file.chunks(), limits.prefixBytes)
  if (raw.length === 0) return emptyFile
  const encoding = sniff(raw)
  const text = (): Iterable<Uint8Array> =>
    encoding.name === 'utf-8'
      ? dropped(file.chunks(), encoding.mark)
      : transcoded(dropped(file.chunks(), encoding.mark), encoding.name)
  const { prefix, whole } = take(text(), limits.prefixBytes)
  const binary = binaryKind(prefix, raw)
  if (binary !== null)
    return {
      code: 'unreadable',
      message: `The file is ${binary}, not the text of a report.`,
      next: 'Give the report itself, or packed as zip or gzip no more than twice.',
      byte: 0,
      foreign: 'file',
    }
  return {
    chunks: text,
    prefix,
    whole,
    byteAt: (offset) => (encoding.name === 'utf-8' ? offset + encoding.mark : undefined),
  }
}

/** Zero bytes: clean for some tools, where the user says which. */
export const emptyFile: Flaw = {
  code: 'unreadable',
  message: 'The file is empty (0 bytes): nobody can tell whether the scanner ran.',
  next: 'Tools such as TruffleHog and Nuclei write nothing when they find nothing: name the tool in front of the path (`trufflehog:path`, `nuclei:path`) and an empty file counts as clean.',
  byte: 0,
  foreign: 'file',
}

function sniff(raw: Uint8Array): Encoding {
  const [a, b, c] = raw
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2 }
  if (a !== 0 && b === 0 && raw.length >= 2) return { name: 'utf-16le', mark: 0 }
  if (a === 0 && b !== 0 && raw.length >= 2) return { name: 'utf-16be', mark: 0 }
  return { name: 'utf-8', mark: 0 }
}

function binaryKind(text: Uint8Array, raw: Uint8Array): string | null {
  if (raw[0] === 0x50 && raw[1] === 0x4b && (raw[2] ?? 9) <= 8) return 'a ZIP archive'
  if (raw[0] === 0x1f && raw[1] === 0x8b) return 'gzip data'
  if (raw[0] === 0x25 && raw[1] === 0x50 && raw[2] === 0x44 && raw[3] === 0x46) return 'a PDF'
  return text.subarray(0, 4096).includes(0) ? 'binary data' : null
}

function take(chunks: Iterable<Uint8Array>, limit: number): { prefix: Uint8Array; whole: boolean } {
  const sink = createSink()
  for (const chunk of chunks) {
    if (sink.size() + chunk.length > limit) {
      sink.push(chunk.subarray(0, limit - sink.size()))
      return { prefix: sink.bytes(), whole: false }
    }
    sink.push(chunk)
  }
  return { prefix: sink.bytes(), whole: true }
}

/** The chunks without their first `count` bytes. */
export function* dropped(chunks: Iterable<Uint8Array>, count: number): Generator<Uint8Array> {
  let left = count
  for (const chunk of chunks) {
    if (left >= chunk.length) left -= chunk.length
    else {
      yield left > 0 ? chunk.subarray(left) : chunk
      left = 0
    }
  }
}

function* transcoded(chunks: Iterable<Uint8Array>, encoding: string): Generator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const encoder = new TextEncoder()
  for (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}
