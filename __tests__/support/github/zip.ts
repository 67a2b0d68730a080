import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = {
  readonly name: string
  readonly bytes: Buffer
  /** What the central directory claims; a lie about the size is what a bomb tells. */
  readonly claimedSize?: number
  /** Unix mode: 0o120777 makes a symbolic link. */
  readonly mode?: number
}

/** A zip archive of the files, small and true, or untrue where an entry says so. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const data = deflateRawSync(entry.bytes)
    const head = header(entry, name, data)
    const start = Buffer.concat([Buffer.from('504b0304', 'hex'), head, name, data])
    local.push(start)
    central.push(directoryEntry(entry, { head, name, offset }))
    offset += start.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

/** What the local and the central header have in common: version, flags, method, time, sums and sizes. */
function header(entry: ZipEntry, name: Buffer, data: Buffer): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  // Names are UTF-8.
  head.writeUInt16LE(0x800, 2)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(0x5a210000, 6)
  head.writeUInt32LE(crc32(entry.bytes), 10)
  head.writeUInt32LE(data.length, 14)
  head.writeUInt32LE(entry.claimedSize ?? entry.bytes.length, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

function directoryEntry(
  entry: ZipEntry,
  { head, name, offset }: { head: Buffer; name: Buffer; offset: number },
): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
  tail.writeUInt32LE(offset, 10)
  // Made by Unix, so that the mode counts.
  return Buffer.concat([Buffer.from('504b01021403', 'hex'), head, tail, name])
}

// zlib has it since Node 20.15.
const crc32 = (bytes: Buffer): number => zlibCrc32(bytes)
