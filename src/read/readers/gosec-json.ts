// https://github.com/securego/gosec, `report/` and `issue/issue.go`
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeList, maybeNumeric, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'
import { confidenceOf, cweOf } from './words.ts'

const Head = z.object({
  Issues: z.array(z.unknown()).nullable(),
  Stats: z.object({ files: z.number(), found: z.number() }),
  GosecVersion: maybeText,
  'Golang errors': z.record(z.string(), z.unknown()).nullish().catch(null),
})

const Issue = z.object({
  rule_id: z.string(),
  details: z.string(),
  severity: maybeText,
  confidence: maybeText,
  cwe: z.object({ id: maybeText }).nullish().catch(null),
  file: z.string(),
  /** `79`, or `79-81`. */
  line: maybeText,
  column: maybeNumeric,
  nosec: z.boolean().nullish().catch(null),
  suppressions: maybeList(z.object({ kind: maybeText, justification: maybeText })),
})

/** gosec's JSON. */
export const gosecJson = defineReader({
  id: 'gosec-json',
  title: 'gosec',
  homepage: 'https://github.com/securego/gosec',
  howToExport: 'gosec -fmt json -out gosec.json ./...',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/Issues/*'],
  entry: Issue,
  prepare: () => null,
  severities: { high: 'high', medium: 'medium', low: 'low' },
  tool: (head) => toolNamed('gosec', head.GosecVersion === 'dev' ? null : head.GosecVersion),
  health: (head) => {
    const [first, ...more] = Object.keys(head['Golang errors'] ?? {})
    if (first === undefined) return null
    const what = `gosec could not analyse ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`
    return head.Stats.files === 0
      ? {
          health: 'scanner-failed',
          message: `${what}. Nothing was scanned.`,
          next: 'Make the packages build, then scan again.',
        }
      : {
          health: 'partial',
          message: `${what}. Its findings are not complete.`,
          next: 'See `Golang errors` in the report.',
        }
  },
  draft: (issue) => {
    const [start, end] = (issue.line ?? '').split('-').map(Number)
    return {
      ruleId: issue.rule_id,
      title: issue.details,
      severity: { word: issue.severity },
      confidence: confidenceOf(issue.confidence),
      identifiers: [cweOf(issue.cwe?.id)],
      location: codeAt(issue.file, { start, end, column: issue.column }),
      dismissed:
        issue.nosec === true || issue.suppressions.length > 0
          ? { by: 'tool', justification: issue.suppressions[0]?.justification || 'nosec comment in the code' }
          : undefined,
    }
  },
})
