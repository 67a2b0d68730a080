// https://github.com/praetorian-inc/noseyparker (`report --format jsonl`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { textOfBase64 } from './base64.ts'
import { dismissedIf } from './dismissed-if.ts'
import { maybeFields, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { secretValue } from './secret-value.ts'

/** A file, or a blob of the history by the path of its first commit. */
const Provenance = z
  .object({ path: maybeText, first_commit: maybeFields({ blob_path: maybeText }) })
  .transform(({ path, first_commit }) => first_commit?.blob_path || path || '')
const Point = z.object({ line: maybeNumber, column: maybeNumber })
const Match = z.object({
  provenance: maybeList(Provenance),
  location: z.object({ source_span: z.object({ start: Point, end: Point }) }),
  status: maybeText,
})
const Finding = z.object({
  finding_id: z.string(),
  rule_name: z.string(),
  rule_text_id: z.string(),
  groups: z.array(z.string()), // What the groups of the rule matched, in base64.
  statuses: maybeList(z.string()),
  matches: z.array(Match).min(1),
})

/** Nosey Parker's JSON lines. An entry is a place where the secret of a finding was found: `/0/matches/2`. */
export const noseyparker = defineReader({
  id: 'noseyparker',
  title: 'Nosey Parker',
  homepage: 'https://github.com/praetorian-inc/noseyparker',
  howToExport: 'noseyparker report --format jsonl --max-matches -1 > noseyparker.jsonl',
  category: 'secret',
  syntax: 'json-lines',
  head: z.array(z.unknown()).refine((lines) => lines.some((line) => Finding.safeParse(line).success)),
  entries: ['/*'],
  entry: Finding,
  emptyIsClean: true,
  draft: ({ matches, groups, ...finding }) =>
    matches.map(({ provenance, location, status }, index): Draft => {
      const { start, end } = location.source_span
      const lines = { start: start.line, end: end.line, column: start.column }
      const [first = 'unknown', ...rest] = [...new Set(provenance.filter((path) => path !== ''))]
      const isRejected = status === 'reject' || (!status && finding.statuses.includes('reject'))
      return {
        at: `/matches/${index}`,
        ruleId: finding.rule_text_id,
        title: finding.rule_name,
        severity: {},
        identifiers: ['CWE-798'],
        location: codeAt(first, lines),
        also: rest.map((path) => codeAt(path, lines)),
        secret: secretValue(textOfBase64(groups.at(-1) ?? '')), // Those before the last say whose it is.
        dismissed: dismissedIf(isRejected, 'rejected in Nosey Parker'),
      }
    }),
})
