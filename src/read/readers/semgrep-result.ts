// One result of Semgrep: `semgrep_output_v1.atd` in github.com/semgrep/semgrep-interfaces
import { z } from 'zod'
import { maybe, maybeFlag, maybeNumber, maybeText } from './lenient.ts'

const Place = z.object({ line: z.number(), col: maybeNumber })

const Dependency = z.object({
  package: z.string(),
  version: maybeText,
  ecosystem: z.string(),
  transitivity: maybeText,
  lockfile_path: maybeText,
})
const Sca = z.object({
  reachable: maybeFlag,
  reachability_rule: maybeFlag,
  kind: z.unknown().optional(),
  dependency_match: z.object({ found_dependency: Dependency, lockfile: maybeText }),
})

export const SemgrepResult = z.object({
  check_id: z.string(),
  path: z.string(),
  start: Place,
  end: Place,
  extra: z.object({
    message: maybeText,
    severity: maybeText,
    fingerprint: maybeText,
    is_ignored: maybeFlag,
    fix: maybeText,
    metadata: maybe(z.record(z.string(), z.unknown())),
    validation_state: maybeText,
    sca_info: maybe(Sca),
    dataflow_trace: z.unknown().optional(),
  }),
})
export type SemgrepResult = z.infer<typeof SemgrepResult>
