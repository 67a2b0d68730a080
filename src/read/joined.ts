import type { z } from 'zod'
import type { Missing, ReportFile } from '../model/report.ts'
import type { Document } from './decode/document.ts'
import type { RawEntry } from './decode/entry.ts'
import type { Flaw } from './decode/flaw.ts'
import type { Input } from './decode/input.ts'

/** A file that a report names as a part of itself, opened. */
export type Opened = { readonly file: ReportFile; readonly input: Input; readonly document: Document }
/** How the reader of a report asks for the files beside it. */
export type Ask = (
  name: string,
  as: { readonly syntax: 'json' | 'xml'; readonly entries: readonly string[]; readonly entry: z.ZodType },
) => Opened | Missing

/** A file beside the report, as a part of it. */
export type Part = Opened & {
  /** As the report names it. */
  readonly name: string
  /** Of its entries, as they would be if they stood in the report; null where it holds none. */
  readonly entries: {
    readonly keys: readonly (string | number)[]
    readonly path: string
    readonly count?: number
  } | null
}

/** The head of a report with what stands in other files put into it, and the files that hold entries. */
export type Joined = { readonly head: unknown; readonly parts: readonly Part[]; readonly flaws: readonly Flaw[] }

/** Something of a report could not be had from a file beside it: the rest can be trusted. */
export const missingPart = (message: string, next: string): Flaw => ({
  code: 'unreadable',
  message,
  next,
  partial: true,
})

/** What came of the parts of a report. */
export type PartsRead = {
  readonly files: readonly string[]
  /** Of the report, because of them. */
  readonly flaws: readonly Flaw[]
  /** Inside of them. */
  readonly inside: readonly { readonly part: Part; readonly flaw: Flaw }[]
  readonly beyond: number
}

/** Hands out the entries of all parts. Several runs may share a file: what is wrong with it is said once. */
export function emitParts({ parts, flaws }: Joined, emit: (entry: RawEntry) => void): PartsRead {
  const miscounted = parts.map((part) => emitPart(part, emit)).filter((flaw) => flaw !== null)
  const files = [...new Map(parts.map((part) => [part.file.path, part])).values()]
  return {
    files: files.map(({ file }) => file.path),
    flaws: [...flaws, ...miscounted],
    inside: files.flatMap((part) => part.document.flaws.map((flaw) => ({ part, flaw }))),
    beyond: files.reduce((sum, { document }) => sum + document.beyond, 0),
  }
}

/** Hands out the entries of a part with pointers that name its file; gives a flaw where they are not as many as the report says. */
function emitPart({ name, document, entries }: Part, emit: (entry: RawEntry) => void): Flaw | null {
  if (entries === null) return null
  const { keys, path, count } = entries
  let found = document.beyond
  document.entries((entry) => {
    found++
    const { byte: _, line: __, ...rest } = entry
    emit({ ...rest, pointer: `${name}#${entry.pointer}`, keys: [...keys, ...entry.keys], path })
  })
  if (count === undefined || count === found) return null
  return missingPart(
    `The report says that \`${name}\` holds ${count} entries, and it holds ${found}.`,
    'Let the scanner write the report and the files beside it anew, in one run.',
  )
}
