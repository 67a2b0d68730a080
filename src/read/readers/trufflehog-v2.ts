// https://github.com/trufflesecurity/trufflehog/tree/v2 (`--json`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { codeAt } from './locations.ts'
import { secretValue, valueInMatch } from './secret-value.ts'

const Leak = z.object({
  commitHash: z.string(),
  path: z.string(),
  reason: z.string(),
  printDiff: z.string(),
  stringsFound: z.array(z.string()).min(1),
})

/** TruffleHog's JSON before version 3. An entry is a string that was found: `/0/stringsFound/1`. Nothing at all where none was. */
export const trufflehogV2 = defineReader({
  id: 'trufflehog-v2',
  title: 'TruffleHog 2',
  homepage: 'https://github.com/trufflesecurity/trufflehog/tree/v2',
  howToExport: 'trufflehog --json --regex file://. > trufflehog.jsonl',
  category: 'secret',
  syntax: 'json-lines',
  head: z.array(z.unknown()).refine((lines) => lines.some((line) => Leak.safeParse(line).success)),
  entries: ['/*'],
  entry: Leak,
  tool: () => ({ name: 'TruffleHog', version: '2' }),
  emptyIsClean: true,
  draft: ({ reason, path, stringsFound }) =>
    stringsFound.map((found, index): Draft => {
      // A line of the diff, where the whole of it is one word.
      const value = secretValue(valueInMatch(found.replace(/^\+/, '')))
      return {
        at: `/stringsFound/${index}`,
        ruleId: reason,
        title: `Possible secret in the history: ${reason}`,
        severity: {},
        identifiers: ['CWE-798'],
        location: codeAt(path),
        secret: value,
      }
    }),
})
