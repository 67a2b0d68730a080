/** Exit codes, house contract 8. */
export const exitCodes = { pass: 0, warn: 0, block: 1, undecided: 2, failed: 2 } as const

/** A failure that ends the run without a verdict, or a warning where its row says so. The only class: what differs is the row. */
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

/** One row of the catalogue. `warns`: the verdict was made and stands; without it there is no verdict and the exit code is 2. */
type ErrorRow = { readonly title: string; readonly next: string; readonly warns?: true }

/** Every way a run can fail; `docs/errors.md` is generated from it. */
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
  'mapping-invalid': {
    title: 'A mapping has mistakes',
    next: 'Mend every line named above; `posture-gate formats --try MAPPING REPORT` repeats the check.',
  },
  'catalog-invalid': { title: 'The service catalogue has mistakes', next: 'Mend every line named above.' },
  'input-invalid': {
    title: 'An option has a wrong value',
    next: 'See `posture-gate COMMAND --help`; the inputs of the Action stand in the README.',
  },
  'file-missing': {
    title: 'A file that was named does not exist',
    next: 'Check the path; it is relative to the working directory.',
  },
  'file-unreadable': { title: 'A file could not be read', next: 'Check its permissions and that it is a file.' },
  'file-outside': {
    title: 'A file lies outside the workspace',
    next: 'Keep what the Action reads inside the workspace or the runner’s temporary folder.',
  },
  'base-unreadable': {
    title: 'The policy of the base branch could not be read',
    next: 'Give the job `permissions: contents: read`; without it nobody can tell which policy this change is judged by.',
  },
  'assessment-invalid': {
    title: 'The file is not an assessment',
    next: 'Write one with `posture-gate run --json assessment.json`.',
  },
  'finding-unknown': {
    title: 'No finding goes by that name',
    next: 'Take an id from the report, or an identifier such as CVE-2021-44228.',
  },
  'comment-refused': {
    title: 'The pull request comment could not be written',
    next: 'Give the job `permissions: pull-requests: write`. A pull request from a fork never has it; there the job summary has the same content.',
    warns: true,
  },
  'output-unwritable': {
    title: 'An output could not be written',
    next: 'Check that its folder exists, can be written to and has room.',
    warns: true,
  },
} as const satisfies Readonly<Record<string, ErrorRow>>
export type ErrorCode = keyof typeof errorCatalogue

/** A row of the catalogue as a thrown failure: what was found and expected in `message`; the next step comes from the row. */
export const failure = (code: ErrorCode, message: string, cause?: unknown): GateError =>
  new GateError(code, message, { next: errorCatalogue[code].next, cause })

/** The message of anything that was thrown, in one line where it has one. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * What a person reads when a run ends without a verdict: what was found, what to do next, where to read on. A bug asks to be
 * reported and shows its stack where `stack` says so. Never throws.
 */
export function describeFailure(error: unknown, options: { readonly stack: boolean }): string {
  const lines =
    error instanceof GateError
      ? [
          `${errorCatalogue[error.code].title}:${error.message.startsWith('\n') ? '' : ' '}${error.message}`,
          `Next: ${error.next}`,
          `More: docs/errors.md#${error.code}`,
        ]
      : [
          `This is a bug in Posture Gate: ${messageOf(error)}`,
          'Next: please report it, with the output of the same command under `--verbose` (in the Action: `verbose: true`).',
        ]
  if (!options.stack) return lines.join('\n')
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++)
    lines.push(`${depth === 0 ? '' : 'Caused by: '}${cause.stack ?? cause.message}`)
  return lines.join('\n')
}
