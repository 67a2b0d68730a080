import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { messageOf } from '../errors.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { Place } from '../model/report.ts'
import type { Limits } from './limits.ts'
import { pour, type Allowance } from './pour.ts'
import type { Scratch } from './scratch.ts'

export type Expansion = {
  readonly files: readonly Place[]
  /** Files that are no reports of their own, and that one beside them may ask for. */
  readonly companions: readonly Place[]
  readonly problems: readonly Problem[]
  /** Entries that are no report by their name. */
  readonly left: readonly string[]
}
export type Expander = (file: Place, head: Uint8Array) => Promise<Expansion>

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte)
/** By its first bytes; the second form is an archive without entries. */
export const isZip = (head: Uint8Array): boolean =>
  startsWith(head, 0x50, 0x4b, 0x03, 0x04) || startsWith(head, 0x50, 0x4b, 0x05, 0x06)
export const isGzip = (head: Uint8Array): boolean => startsWith(head, 0x1f, 0x8b)

/**
 * By its name, an entry that may hold a report or an archive of one. Archives carry much else: sources, logs, indices. Of a project of
 * Fortify (.fpr) it is `audit.fvdl` alone; the other XML in it is the tool’s own.
 */
export const maybeReport = (name: string, archive = ''): boolean =>
  /\.fpr$/i.test(archive)
    ? /^audit\.fvdl$/i.test(name)
    : !name.startsWith('__MACOSX/') &&
      /(?:^|\/)[^/.][^/]*$/.test(name) &&
      /\.(?:sarif|sarif-external-properties|json|jsonl|ndjson|xml|csv|fvdl|fpr|gz|zip)$/i.test(name)

/** What auditors said of a project of Fortify. */
const isCompanion = (name: string, archive: string): boolean => /\.fpr$/i.test(archive) && /^audit\.xml$/i.test(name)

const nothing: Expansion = { files: [], companions: [], problems: [], left: [] }
const trouble = (code: ProblemCode, file: string, message: string, next: string): Expansion => ({
  ...nothing,
  problems: [{ code, message, next, at: { file } }],
})
const joined = (parts: readonly Expansion[]): Expansion => ({
  files: parts.flatMap((part) => part.files),
  companions: parts.flatMap((part) => part.companions),
  problems: parts.flatMap((part) => part.problems),
  left: parts.flatMap((part) => part.left),
})

type Room = Allowance & { readonly scratch: Scratch; readonly depth: number }
const deeper = (room: Room): Room => ({ ...room, depth: room.depth + 1 })

const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000

/** A stream may fail before anybody reads from it; whoever reads then still gets the error. */
const watched = <T extends Readable>(stream: T): T => stream.on('error', () => undefined)

async function unzipEntry(zip: ZipFile, entry: Entry, path: string, room: Room): Promise<Expansion> {
  if (isLink(entry)) return trouble('unreadable', path, 'is a symbolic link inside an archive', 'Pack the file itself.')
  try {
    const absolute = room.scratch.path()
    const stream = watched(await zip.openReadStreamPromise(entry))
    const poured = await pour(stream, { path: absolute, packed: entry.compressedSize }, room)
    if (poured.refused !== null)
      return trouble('too-large', path, poured.refused, 'Split the report, or give it unpacked.')
    if (poured.crc !== entry.crc32)
      return trouble('unreadable', path, 'does not have the checksum its archive states', 'Pack the report again.')
    return await expand({ path, absolute }, poured.head, deeper(room))
  } catch (error) {
    return trouble('unreadable', path, `could not be unpacked: ${messageOf(error)}`, 'Pack the report again.')
  }
}

/** All entries in the order of the archive. An archive that breaks half-way gives what came before, and its problem. */
async function* unzipEntries(file: Place, zip: ZipFile, room: Room): AsyncGenerator<Expansion> {
  const seen = new Set<string>()
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    const path = `${file.path}!${name}`
    if (name.endsWith('/')) continue
    if (seen.has(name))
      yield trouble('unreadable', path, 'stands twice in its archive; the first one counts', 'Pack each report once.')
    else if (seen.size >= room.limits.archiveEntries) {
      const message = `holds more than ${room.limits.archiveEntries} entries; the rest was left out`
      yield trouble('too-large', file.path, message, 'Pack the reports only.')
      return
    } else if (isCompanion(name, file.path)) {
      const { files, ...rest } = await unzipEntry(zip, entry, path, room)
      yield { ...rest, files: [], companions: files }
    } else yield maybeReport(name, file.path) ? await unzipEntry(zip, entry, path, room) : { ...nothing, left: [path] }
    seen.add(name)
  }
}

/** Lets each file of an archive ask for the others; what came out of an archive inside has its own. */
function besideEachOther(files: readonly Place[], companions: readonly Place[]): readonly Place[] {
  const siblings = new Map([...files, ...companions].map((file) => [file.path, file]))
  return files.map((file) => ({ siblings, ...file }))
}

async function unzip(file: Place, room: Room): Promise<Expansion> {
  const parts: Expansion[] = []
  let zip: ZipFile | null = null
  try {
    zip = await openPromise(file.absolute, { lazyEntries: true, autoClose: false })
    for await (const part of unzipEntries(file, zip, room)) parts.push(part)
  } catch (error) {
    const message = `is not a readable zip archive: ${messageOf(error)}`
    parts.push(trouble('unreadable', file.path, message, 'Pack it again.'))
  } finally {
    zip?.close()
  }
  const { files, ...rest } = joined(parts)
  const whole: Expansion = { ...rest, files: besideEachOther(files, rest.companions), companions: [] }
  if (whole.files.length > 0 || whole.problems.length > 0) return whole
  const none = trouble('missing', file.path, 'is an archive without a report in it', 'Pack the reports into it.')
  return { ...none, left: whole.left }
}

async function gunzip(file: Place, room: Room): Promise<Expansion> {
  const absolute = room.scratch.path()
  const packed = createReadStream(file.absolute)
  const stream = watched(createGunzip())
  packed.on('error', (error) => stream.destroy(error)).pipe(stream)
  try {
    const { size } = await stat(file.absolute)
    const poured = await pour(stream, { path: absolute, packed: size }, room)
    if (poured.refused !== null)
      return trouble('too-large', file.path, poured.refused, 'Split the report, or give it unpacked.')
    return await expand({ path: file.path, absolute, hashed: file.hashed ?? file.absolute }, poured.head, deeper(room))
  } catch (error) {
    const message = `is not a readable gzip file: ${messageOf(error)}`
    return trouble('unreadable', file.path, message, 'Pack it again, or give it unpacked.')
  } finally {
    packed.destroy()
  }
}

async function expand(file: Place, head: Uint8Array, room: Room): Promise<Expansion> {
  if (!isZip(head) && !isGzip(head)) return { ...nothing, files: [file] }
  if (room.depth < room.limits.depth) return isZip(head) ? unzip(file, room) : gunzip(file, room)
  const message = `is packed more than ${room.limits.depth} times`
  return trouble('unreadable', file.path, message, 'Give the report with less packing.')
}

/**
 * Makes the function that turns a report file into the files to read: itself, or what its archive holds, unpacked into the scratch
 * folder within the limits. Never throws: a broken or hostile archive is a problem that names the entry.
 */
export function createExpander(scratch: Scratch, limits: Limits): Expander {
  const room: Room = { scratch, limits, budget: { left: limits.expandedBytes }, depth: 0 }
  return (file, head) => expand(file, head, room)
}
