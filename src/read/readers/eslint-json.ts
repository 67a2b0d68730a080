// https://eslint.org/docs/latest/use/formatters/#json
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { lintCategory } from './eslint-rules.ts'
import { maybeFlag, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'

const Fatal = z.object({ fatal: z.literal(true) })
const File = z.object({
  filePath: z.string(),
  messages: z.array(z.unknown()),
  errorCount: z.number(),
  warningCount: z.number(),
})
const Message = z.object({
  /** Null: of ESLint itself, such as a directive that does nothing. */
  ruleId: z.string().nullable(),
  severity: z.union([z.literal(1), z.literal(2)]),
  message: z.string(),
  fatal: maybeFlag,
  line: maybeNumber,
  endLine: maybeNumber,
  column: maybeNumber,
  suppressions: maybeList(z.object({ justification: maybeText })),
})

/** `eslint-plugin-no-secrets` quotes what it found. */
const quoted = (message: string): string | undefined => /: "([\s\S]+)"$/.exec(message)?.[1]

/** ESLint's JSON. An entry is a message: `/3/messages/0`. Rules on security are code findings, all others quality. */
export const eslintJson = defineReader({
  id: 'eslint-json',
  title: 'ESLint',
  homepage: 'https://eslint.org',
  howToExport: 'eslint --format json --output-file eslint-report.json .',
  category: 'quality',
  syntax: 'json',
  head: z.array(File),
  entries: ['/*/messages/*', '/*/suppressedMessages/*'],
  entry: Message,
  prepare: (files) => files.map(({ filePath }) => filePath),
  severities: { error: 'high', warning: 'medium' },
  health: (files) => {
    // A file that does not parse has this one message.
    const broken = files.filter(({ messages }) => Fatal.safeParse(messages[0]).success)
    const [first] = broken
    return first === undefined
      ? null
      : {
          health: broken.length === files.length ? 'scanner-failed' : 'partial',
          message: `ESLint could not parse ${first.filePath}${broken.length > 1 ? ` and ${broken.length - 1} more` : ''}.`,
          next: 'Give ESLint a parser for these files, or leave them out.',
        }
  },
  draft: (message, { prepared, keys }) => {
    const { ruleId, suppressions } = message
    if (ruleId === null)
      return { aside: message.fatal === true ? 'the file could not be parsed' : 'a remark of ESLint on itself' }
    const category = lintCategory(ruleId)
    const isSecret = category === 'secret'
    return {
      category,
      ruleId,
      title: isSecret ? `Secret found by ${ruleId}` : message.message,
      severity: { word: message.severity === 2 ? 'error' : 'warning' },
      location: codeAt(prepared[Number(keys[0])] ?? '', {
        start: message.line,
        end: message.endLine,
        column: message.column,
      }),
      secret: isSecret ? quoted(message.message) : undefined,
      dismissed: dismissedIf(
        suppressions.length > 0,
        suppressions[0]?.justification || 'eslint-disable comment in the code',
      ),
    }
  },
})
