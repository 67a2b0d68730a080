import type { RawReport, ReportFile } from '../model/report.ts'
import type { Problem } from '../model/problem.ts'
import { openInput } from './decode/input.ts'
import { limits as defaults, type Limits } from './limits.ts'
import { readAll } from './read-all.ts'
import { choose } from './read-document.ts'
import type { Reader } from './reader.ts'
import { mapped } from './mapping/mapped.ts'
import { mappings } from './mappings.generated.ts'
import * as registry from './readers/index.ts'
import { broken } from './refused.ts'
import { toProblem } from './to-problem.ts'

/** Every format that can be read, by id. */
export const readers: readonly Reader[] = [...Object.values(registry), ...mappings.map(mapped)].sort((a, b) =>
  a.id < b.id ? -1 : 1,
)

export { mapped } from './mapping/mapped.ts'
export { parseMapping, type ParsedMapping } from './mapping/parse-mapping.ts'
export type { Mapping } from './mapping/mapping-schema.ts'

/** Which reader claims the file, or why none does. Never throws. */
export function detectFormat(
  file: ReportFile,
  known: readonly Reader[] = readers,
): { readonly id: string } | { readonly problem: Problem } {
  try {
    const input = openInput(file, defaults)
    const choice = 'chunks' in input ? choose(file, input, known, defaults) : input
    return 'reader' in choice ? { id: choice.reader.id } : { problem: toProblem(file, choice, null) }
  } catch (error) {
    return { problem: toProblem(file, broken(error), null) }
  }
}

/** Reads a file: its report, or those of the documents in it. Never throws. */
export const read = (
  file: ReportFile,
  known: readonly Reader[] = readers,
  limits: Limits = defaults,
): readonly RawReport[] => readAll(file, known, limits)
