import type { ProblemCode } from '../../model/problem.ts'

/** What is wrong with the bytes of a report; becomes a problem once the file is named. `byte` counts from the start of the file. */
export type Flaw = {
  readonly code: ProblemCode
  readonly message: string
  readonly next: string
  readonly byte?: number
  readonly line?: number
  readonly column?: number
  /** What was read can be trusted; only something beside it could not be. */
  readonly partial?: true
}

export const scanAgain =
  'Let the scanner write the report again and check that its step finished; a cut file usually means that it was killed.'
export const splitReport = 'Split the scan into several reports, or let the scanner write less into each result.'
export const saveAsUtf8 = 'Write the report as UTF-8 (in PowerShell: `| Out-File -Encoding utf8`).'

/** The document ends inside a value or is not well-formed at this byte. */
export const malformed = (message: string, byte: number): Flaw => ({
  code: 'unreadable',
  message,
  next: scanAgain,
  byte,
})
/** A limit was reached at this byte. */
export const tooLarge = (message: string, byte: number): Flaw => ({
  code: 'too-large',
  message,
  next: splitReport,
  byte,
})
