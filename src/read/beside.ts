import type { ReportFile } from '../model/report.ts'
import { openInput } from './decode/input.ts'
import { openDocument } from './decode/open.ts'
import { findStart } from './decode/start.ts'
import type { Ask } from './joined.ts'
import type { Limits } from './limits.ts'

/** Opens the files beside a report for its reader. */
export const askBeside =
  ({ beside }: ReportFile, limits: Limits): Ask =>
  (name, as) => {
    const file = beside?.(name) ?? { refused: 'is not there', missing: true }
    if ('refused' in file) return file
    const input = openInput(file, limits)
    if (!('chunks' in input)) return { refused: `cannot be read: ${input.message}` }
    const start = findStart(input.prefix, 1)
    if (start?.syntax !== as.syntax) return { refused: `is no ${as.syntax.toUpperCase()}` }
    return { file, input, document: openDocument({ input, start: start.at, limits }, as) }
  }
