// https://docs.bearer.com/explanations/reports/ (`bearer scan --format json` and `--format jsonv2`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { dataFlow } from './data-flow.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeList, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt } from './locations.ts'
import { commonSeverities, cweOf } from './words.ts'

const levels = ['critical', 'high', 'medium', 'low', 'warning'] as const
const Shape = z.object({
  id: z.string(),
  cwe_ids: z.array(z.string()),
  fingerprint: z.string(),
  full_filename: z.string(),
})
/** One list for each severity that was found, or one list of all. */
const Head = z.union([
  z.object({
    source: z.literal('Bearer'),
    version: maybeText,
    findings: z.array(z.unknown()),
    errors: maybeList(z.object({ filename: maybeText, error: maybeText })),
  }),
  z.strictObject(Object.fromEntries(levels.map((level) => [level, z.array(Shape).optional()]))).transform((lists) => ({
    version: null,
    errors: [],
    isEmpty: Object.keys(lists).length === 0,
  })),
])

const Span = maybeFields({ start: z.number(), end: maybeNumber, column: maybeFields({ start: maybeNumber }) })
const Finding = z.object({
  id: z.string(),
  title: z.string(),
  severity: maybeText,
  cwe_ids: maybeTexts,
  filename: z.string(),
  line_number: maybeNumber,
  source: Span,
  sink: Span,
  fingerprint: maybeText,
})

const placeIn = (file: string, span: z.infer<typeof Span>): ReturnType<typeof codeAt> =>
  codeAt(file, { start: span?.start, end: span?.end, column: span?.column?.start })

/** Bearer's JSON. An entry: `/high/3`. */
export const bearer = defineReader({
  id: 'bearer',
  title: 'Bearer',
  homepage: 'https://github.com/Bearer/bearer',
  howToExport: 'bearer scan . --format jsonv2 --output bearer.json',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'json',
  head: Head,
  // Without a finding the older form is an empty object, which anybody may write.
  claims: (head) => 'findings' in head || !head.isEmpty,
  entries: ['/findings/*', ...levels.map((level) => `/${level}/*`)],
  entry: Finding,
  // A warning does not fail Bearer's own check, unlike anything above it.
  severities: { ...commonSeverities, warning: 'info' },
  version: ({ version }) => version,
  health: ({ errors: [first, ...more] }) =>
    first === undefined
      ? null
      : {
          health: 'partial',
          message: `Bearer could not read ${first.filename ?? 'a file'}${more.length > 0 ? ` and ${more.length} more` : ''}: ${headline(first.error, 'no reason given')}`,
          next: 'See `errors` in the report.',
        },
  draft: (finding, { path }) => {
    const { filename, source, sink } = finding
    const isFlow = source != null && sink != null && source.start !== sink.start
    return {
      category: finding.id === 'gitleaks' ? 'secret' : 'sast',
      ruleId: finding.id,
      title: finding.title,
      severity: { word: finding.severity || path.split('/')[1] },
      identifiers: finding.cwe_ids.map(cweOf),
      location: sink == null ? codeAt(filename, { start: finding.line_number }) : placeIn(filename, sink),
      ...dataFlow(isFlow ? [placeIn(filename, source), placeIn(filename, sink)] : [], 'source and sink'),
      toolFingerprint: finding.fingerprint ?? undefined,
    }
  },
})
