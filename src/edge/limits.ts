const KiB = 1024
const MiB = 1024 * KiB
const GiB = 1024 * MiB

/** Every limit on what is brought in, in one place. What breaks one is named as a problem and left out. */
export type Limits = {
  /** Report files of one run. */
  readonly reports: number
  /** Bytes of one report. */
  readonly reportBytes: number
  /** Bytes of a policy, a catalogue, a feed. */
  readonly documentBytes: number
  /** Bytes of a source file whose lines are looked at. */
  readonly sourceBytes: number
  /** Bytes of a downloaded artifact. */
  readonly artifactBytes: number
  /** Entries of one archive. */
  readonly archiveEntries: number
  /** Bytes that all archives of a run may expand to. */
  readonly expandedBytes: number
  /** How much larger an entry may be than its packed form, beyond the first `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Archives inside archives. */
  readonly depth: number
}

export const limits: Limits = {
  reports: 5_000,
  reportBytes: 4 * GiB,
  documentBytes: 128 * MiB,
  sourceBytes: 4 * MiB,
  artifactBytes: 2 * GiB,
  archiveEntries: 10_000,
  expandedBytes: 8 * GiB,
  ratio: 200,
  ratioFrom: 64 * MiB,
  depth: 2,
}

/** Bytes for people: `3.0 MB`. */
export const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
