/** Exit codes, house contract 8. */
export const exitCodes = { pass: 0, warn: 0, block: 1, undecided: 2, failed: 2 } as const

/** A failure that ends the run without a verdict. The only class: what differs is the catalogue's row. */
export class GateError extends Error {
  readonly code: ErrorCode
  /** What to do next, a sentence. */
  readonly next: string
  constructor(code: ErrorCode, message: string, options: { next: string; cause?: unknown }) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'GateError'
    this.code = code
    this.next = options.next
  }
}

/** Every way a run can fail without a verdict; `docs/errors.md` is generated from it. */
export const errorCatalogue = {
  'no-reports': {
    title: 'No report was found',
    next: 'Check the globs of `reports` and that the scanners ran before this step; without any report there is nothing to judge.',
  },
  'policy-invalid': {
    title: 'The policy has mistakes',
    next: 'Mend every line named above; `posture-gate policy check FILE` repeats the check.',
  },
  'policy-missing': {
    title: 'The policy does not exist',
    next: 'Give a preset (default, strict, advisory) or a file that exists.',
  },
  'catalog-invalid': { title: 'The service catalogue has mistakes', next: 'Mend every line named above.' },
  'input-invalid': { title: 'An option has a wrong value', next: 'See `posture-gate run --help`.' },
  'file-missing': { title: 'A file that was named does not exist', next: 'Check the path; it is relative to the root.' },
  'file-unreadable': { title: 'A file could not be read', next: 'Check its permissions and that it is a file.' },
} as const
export type ErrorCode = keyof typeof errorCatalogue

/** A row of the catalogue as a thrown failure: what was found and expected in `message`; the next step comes from the row. */
export const failure = (code: ErrorCode, message: string, cause?: unknown): GateError =>
  new GateError(code, message, { next: errorCatalogue[code].next, cause })
