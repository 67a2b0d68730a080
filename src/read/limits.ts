const KiB = 1024
const MiB = 1024 * KiB

/** Every limit on what is read out of a report, in one place. A breach is a problem with its position, never an exception. */
export type Limits = {
  /** Bytes at the start of a file by which its format is told. */
  readonly prefixBytes: number
  /** Bytes of banner or status lines that may stand before the document. */
  readonly bannerBytes: number
  /** Open objects, arrays or elements around one value. */
  readonly depth: number
  /** Bytes of one entry; also of one CSV record. */
  readonly entryBytes: number
  /** Bytes of the document without its entries. */
  readonly headBytes: number
  /** Entries of one file. */
  readonly entries: number
  /** Problems that are kept of one file; the rest is counted. */
  readonly problems: number
  /** Objects of a JSON-lines file that its head shows. */
  readonly headObjects: number
  /** Documents of one file. */
  readonly documents: number
  /** Documents at the front of a file, or places behind a broken one, that are tried before it is given up. */
  readonly tries: number
}

export const limits: Limits = {
  prefixBytes: 256 * KiB,
  bannerBytes: 64 * KiB,
  depth: 256,
  entryBytes: 64 * MiB,
  headBytes: 256 * MiB,
  entries: 5_000_000,
  problems: 50,
  headObjects: 20,
  documents: 1000,
  tries: 20,
}
