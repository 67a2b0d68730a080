/** Trouble with data we were given: shown, counted, judged by the policy; never thrown. */
export const problemCodes = [
  'unreadable',
  'missing',
  'unrecognised',
  'ambiguous',
  'entry-skipped',
  'too-large',
  'scanner-failed',
  'encoding',
  'intel',
  'context',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type Problem = {
  readonly code: ProblemCode
  /** What was found and what was expected. Unescaped. */
  readonly message: string
  /** What to do next. */
  readonly next: string
  readonly at: {
    readonly file: string
    readonly pointer?: string
    readonly line?: number
    readonly column?: number
    /** Offset from the start of the file, for documents without lines worth counting. */
    readonly byte?: number
  }
}
