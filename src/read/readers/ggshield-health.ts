// What ggshield could not scan: https://github.com/GitGuardian/ggshield, `ggshield/verticals/secret/output/schemas.py`
import { z } from 'zod'
import type { HealthNote } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeList, maybeText } from './lenient.ts'

const Failure = z.object({ description: maybeText, files: maybeList(z.unknown()) })
const InnerScan = z.object({ errors: maybeList(Failure) })
const Scan = z.object({ errors: maybeList(Failure), scans: maybeList(InnerScan) })

/** Where a report says what could not be scanned: beside its scans, and in them. */
export const ggshieldErrors = { errors: maybeList(Failure), scans: maybeList(Scan) }
type Errors = z.infer<z.ZodObject<typeof ggshieldErrors>>

/** Says where GitGuardian did not take files, or gave no answer about them. */
export function ggshieldHealth({ errors, scans }: Errors): HealthNote | null {
  const all = [...errors, ...scans.flatMap((scan) => [...scan.errors, ...scan.scans.flatMap((inner) => inner.errors)])]
  const [first] = all
  if (first === undefined) return null
  const files = all.reduce((sum, failure) => sum + failure.files.length, 0)
  return {
    health: 'partial',
    message: `ggshield could not scan ${files === 1 ? 'a file' : `${files} files`}: ${headline(first.description, 'no reason given')}`,
    next: 'See `errors` in the report, and scan again.',
  }
}
