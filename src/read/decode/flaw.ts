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
  /** It may be no report at all: a page or picture for people, or a table of somebody else. */
  readonly foreign?: 'file' | 'table'
}

export const scanAgain =
  'Let the scanner write the report again and check that its step finished; a cut file usually means that it was killed.'
export const splitReport = 'Split the scan into several reports, or let the scanner write less into each result.'

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

/** The flaw at a line and column in place of a byte. */
export const placed = (
  { code, message, next }: Flaw,
  at: { readonly line: number; readonly column: number },
): Flaw => ({
  code,
  message,
  next,
  ...at,
})

const raised = new WeakMap<Error, Flaw>()

/** Leaves a decoder’s recursion; the decoder that was called catches it by `flawOf`, so that no caller ever sees an exception. */
export function raise(flaw: Flaw): never {
  const error = new Error(flaw.message)
  raised.set(error, flaw)
  throw error
}

/** The flaw behind an exception of `raise`; any other exception is a bug and is thrown on. */
export function flawOf(error: unknown): Flaw {
  const flaw = error instanceof Error ? raised.get(error) : undefined
  if (flaw === undefined) throw error
  return flaw
}
