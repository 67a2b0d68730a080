// https://github.com/ajinabraham/njsscan and https://github.com/MobSF/mobsfscan (`--json`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybe, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'

const rules = z.record(z.string(), z.unknown())
const errors = z.array(z.unknown())
const Head = z.union([
  z
    .object({ njsscan_version: z.string(), nodejs: rules, templates: rules, errors })
    .transform((head) => ({ name: 'njsscan', version: head.njsscan_version, errors: head.errors })),
  z
    .object({ mobsfscan_version: z.string(), results: rules, errors })
    .transform((head) => ({ name: 'mobsfscan', version: head.mobsfscan_version, errors: head.errors })),
])

/** Positions are in characters from the start of the line, or of the file in some versions: they are left out. */
const Match = z.object({ file_path: z.string(), match_lines: maybe(z.tuple([z.number(), z.number()])) })
const Rule = z.object({
  /** None where what is missing is a measure, such as rate limiting. */
  files: z.array(Match).nullish(),
  metadata: z.object({ cwe: maybeText, description: z.string(), severity: maybeText }),
})

/** njsscan's and mobsfscan's JSON. An entry is a match of a rule: `/nodejs/eval_nodejs/files/0`. */
export const njsscan = defineReader({
  id: 'njsscan',
  title: 'njsscan, mobsfscan',
  homepage: 'https://github.com/ajinabraham/njsscan',
  howToExport: 'njsscan --json --output njsscan.json .',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/nodejs/*', '/templates/*', '/results/*'],
  entry: Rule,
  severities: { error: 'high', warning: 'medium', info: 'low' },
  tool: ({ name, version }) => toolNamed(name, version),
  health: ({ name, errors: [first] }) =>
    first === undefined
      ? null
      : {
          health: 'partial',
          message: `${name} failed in part: ${headline(typeof first === 'string' ? first : JSON.stringify(first))}`,
          next: 'See `errors` in the report.',
        },
  draft: ({ files, metadata }, { keys }) => {
    const rule = String(keys.at(-1))
    const common = {
      ruleId: rule,
      title: headline(metadata.description),
      severity: { word: metadata.severity },
      identifiers: [metadata.cwe],
    }
    if (files == null || files.length === 0) return { ...common, location: codeAt('.') }
    return files.map(({ file_path, match_lines }, index): Draft => ({
      ...common,
      at: `/files/${index}`,
      location: codeAt(file_path, { start: match_lines?.[0], end: match_lines?.[1] }),
    }))
  },
})
