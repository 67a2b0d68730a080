import type { Problem } from '../model/problem.ts'
import type { ReportFile } from '../model/report.ts'
import type { Flaw } from './decode/flaw.ts'
import type { Input } from './decode/input.ts'

type Found = Flaw & { readonly pointer?: string }

/** A flaw as a problem of its file. Bytes of the flaw count from the start of the text, its lines from `start` in it. */
export function toProblem({ path }: Pick<ReportFile, 'path'>, flaw: Found, input: Input | null, start = 0): Problem {
  const byte = flaw.byte === undefined ? undefined : input === null ? flaw.byte : input.byteAt(flaw.byte)
  const { line, column } = placeOf(flaw, input, start)
  return {
    code: flaw.code,
    message: flaw.pointer === undefined && byte !== undefined ? withByte(flaw.message, byte) : flaw.message,
    next: flaw.next,
    at: {
      file: path,
      ...(flaw.pointer === undefined ? {} : { pointer: flaw.pointer }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
      ...(byte === undefined ? {} : { byte }),
    },
  }
}

/** A flaw that says a byte says its own: the one in the file is what somebody can go to. */
const withByte = (message: string, byte: number): string => message.replace(/\bbyte \d+\b/, `byte ${byte}`)

type Spot = { readonly line?: number | undefined; readonly column?: number | undefined }

function placeOf({ byte, line, column, pointer }: Found, input: Input | null, start: number): Spot {
  if (input === null) return { line, column }
  if (line === undefined) return pointer === undefined && byte !== undefined ? input.placeOf(byte) : { column }
  const from = input.placeOf(start)
  return {
    line: line + from.line - 1,
    column: column === undefined || line > 1 ? column : column + from.column - 1,
  }
}
