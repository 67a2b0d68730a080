// https://docs.endorlabs.com/endorctl/commands/scan/ (`--output-type=json`), https://docs.endorlabs.com/endorctl/commands/api/
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { EndorFinding, endorFinding } from './endor-finding.ts'
import { maybeFields, maybeText } from './lenient.ts'

const isFinding = z.object({ spec: z.object({ finding_tags: z.array(z.unknown()), level: z.string() }) })
/** What is blocked and warned of stands in `all_findings` as well. */
const Scan = z.object({
  all_findings: z.array(z.unknown()).nullable(),
  blocking_findings: z.array(z.unknown()).nullish(),
  warning_findings: z.array(z.unknown()).nullish(),
})
const Listed = z.object({
  list: z.object({ objects: z.array(isFinding).min(1), response: maybeFields({ next_page_id: maybeText }) }),
})

/** Endor Labs: what a scan printed (`/all_findings/3`) or what the API lists (`/list/objects/3`). */
export const endor = defineReader({
  id: 'endor',
  title: 'Endor Labs',
  homepage: 'https://www.endorlabs.com',
  howToExport: 'endorctl scan --output-type=json > endor.json',
  category: 'sca',
  reaches: ['call_path', 'package_imported', 'no_path', 'package_not_used'],
  syntax: 'json',
  head: z.union([Listed, Scan]),
  claims: (head) =>
    'list' in head ||
    head.blocking_findings !== undefined ||
    (head.all_findings ?? []).some((finding) => isFinding.safeParse(finding).success),
  entries: ['/all_findings/*', '/list/objects/*'],
  entry: EndorFinding,
  health: (head) =>
    'list' in head && head.list.response?.next_page_id
      ? { health: 'partial', message: 'This is one page of several', next: 'Add --list-all to the command.' }
      : null,
  draft: endorFinding,
})
