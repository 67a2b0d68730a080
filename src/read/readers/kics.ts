// https://docs.kics.io/latest/results/
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'
import { commonSeverities, cweOf } from './words.ts'

const Head = z.object({
  queries: z.array(z.unknown()).nullable(),
  kics_version: maybeText,
  files_scanned: z.number(),
  queries_total: z.number(),
  start: maybeText,
})

const Place = z.object({
  file_name: z.string(),
  line: maybeNumber,
  similarity_id: maybeText,
  expected_value: maybeText,
})
const Query = z.object({
  query_id: z.string(),
  query_name: z.string(),
  severity: maybeText,
  category: maybeText,
  cwe: maybeText,
  files: z.array(Place),
})

/** KICS' JSON. An entry is a place of a query: `/queries/0/files/1`. */
export const kics = defineReader({
  id: 'kics',
  title: 'KICS',
  homepage: 'https://kics.io',
  howToExport: 'kics scan --path . --report-formats json --output-path .',
  category: 'iac',
  syntax: 'json',
  head: Head,
  entries: ['/queries/*'],
  entry: Query,
  prepare: () => null,
  severities: { ...commonSeverities, trace: 'info' },
  tool: (head) => toolNamed('KICS', head.kics_version),
  ran: ({ start }) => ({ scannedAt: start ?? undefined }),
  draft: (query) => {
    const isSecret = query.category === 'Secret Management' && /passwords and secrets/i.test(query.query_name)
    return query.files.map((place, index): Draft => ({
      at: `/files/${index}`,
      category: isSecret ? 'secret' : 'iac',
      ruleId: query.query_id,
      title: query.query_name,
      severity: { word: query.severity },
      identifiers: [cweOf(query.cwe)],
      location: codeAt(place.file_name, { start: place.line }),
      fix: place.expected_value && !isSecret ? { advice: place.expected_value } : undefined,
      toolFingerprint: place.similarity_id ?? undefined,
    }))
  },
})
