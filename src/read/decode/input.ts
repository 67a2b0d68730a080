import type { ReportFile } from '../../model/report.ts'
import type { Limits } from '../limits.ts'
import { createSink } from './byte-sink.ts'
import { locate, type Place } from '../locate.ts'
import type { Flaw } from './flaw.ts'

/** The text of a report as UTF-8 without a byte order mark. */
export type Input = {
  readonly chunks: (from?: number) => Iterable<Uint8Array>
  readonly prefix: Uint8Array
  /** The prefix is all there is. */
  readonly whole: boolean
  /** Where in the file an offset of the text is; undefined where the text was transcoded. */
  readonly byteAt: (offset: number) => number | undefined
  /** Line and column of an offset in the file. */
  readonly placeOf: (offset: number) => Place
}

type Encoding = { readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly mark: number }

/** Tells encoding and start of a report; a flaw where it holds no text at all. */
export function openInput(file: ReportFile, limits: Limits): Input | Flaw {
  const { prefix: raw } = take(file.chunks(), limits.prefixBytes)
  if (raw.length === 0) return emptyFile
  const encoding = sniff(raw)
  const bytes = (from: number): Iterable<Uint8Array> => file.from?.(from) ?? dropped(file.chunks(), from)
  const text = (from = 0): Iterable<Uint8Array> =>
    encoding.name === 'utf-8'
      ? bytes(encoding.mark + from)
      : dropped(transcoded(bytes(encoding.mark), encoding.name), from)
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
    placeOf: (offset) => locate(text(), offset),
  }
}

/** A stretch of a text as a text of its own: offsets count from its beginning, places are those in the file. */
export function stretch(input: Input, from: number, to: number | null, limits: Limits): Input {
  const chunks = (skip = 0): Iterable<Uint8Array> => {
    const rest = input.chunks(from + skip)
    return to === null ? rest : first(rest, to - from - skip)
  }
  return {
    chunks,
    ...take(chunks(), limits.prefixBytes),
    byteAt: (offset) => input.byteAt(from + offset),
    placeOf: (offset) => input.placeOf(from + offset),
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

/** The first `count` bytes. */
export function* first(chunks: Iterable<Uint8Array>, count: number): Generator<Uint8Array> {
  let left = count
  for (const chunk of chunks) {
    if (left <= 0) return
    yield left < chunk.length ? chunk.subarray(0, left) : chunk
    left -= chunk.length
  }
}

function* transcoded(chunks: Iterable<Uint8Array>, encoding: string): Generator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const encoder = new TextEncoder()
  for (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }))
  yield encoder.encode(decoder.decode())
}
