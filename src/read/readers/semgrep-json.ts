// https://semgrep.dev/docs/semgrep-appsec-platform/json-and-sarif (semgrep_output_v1.atd in github.com/semgrep/semgrep-interfaces)
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import { defineReader, type HealthNote } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { maybe, maybeFields, maybeText, maybeTexts } from './lenient.ts'
import { codeAt, packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { flowSteps, scaIdentifiers, semgrepReach } from './semgrep-evidence.ts'
import { SemgrepResult } from './semgrep-result.ts'
import { commonSeverities, confidenceOf } from './words.ts'

const Failure = z.object({ level: maybeText, type: z.unknown().optional(), message: maybeText, path: maybeText })

const Head = z.object({
  results: z.array(z.union([z.object({ check_id: z.string() }), z.null(), z.string(), z.number()])),
  errors: z.array(z.unknown()).transform((list) => list.flatMap((item) => Failure.safeParse(item).data ?? [])),
  version: maybeText,
  paths: maybeFields({ scanned: maybe(z.array(z.string())) }),
  // Other tools write `results` and `errors` too; these keys are theirs.
  metrics: z.undefined().optional(),
  generated_at: z.undefined().optional(),
  njsscan_version: z.undefined().optional(),
})

type Head = z.infer<typeof Head>

/** Only warnings to Semgrep, which ends well; its rules were not looked for in such a file, or not all of them. */
const givenUp = /^(?:Timeout|Out of memory|Stack overflow)$/

/** Files that Semgrep gave up: what stands in them is unknown. */
function unfinished({ errors, results, paths }: Head): HealthNote | null {
  const lost = errors.filter(({ type }) => givenUp.test(text(type) ?? ''))
  const [first] = lost
  if (first === undefined) return null
  const files = new Set(lost.flatMap(({ path }) => path ?? []))
  const scanned = paths?.scanned ?? []
  const nothing = results.length === 0 && scanned.length > 0 && scanned.every((path) => files.has(path))
  const more = files.size > 1 ? ` and ${files.size - 1} more` : ''
  return {
    health: nothing ? 'scanner-failed' : 'partial',
    message: `Semgrep did not finish ${first.path ?? 'a file'}${more}: ${(text(first.type) ?? '').toLowerCase()}.${nothing ? ' It finished no file at all.' : ''}`,
    next: 'Give it more with --timeout and --max-memory, or leave such files out in .semgrepignore.',
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Which kind of tool speaks: Supply Chain, Secrets, code rules, or rules about style. */
function categoryOf({ extra, check_id }: SemgrepResult): Category {
  if (extra.sca_info) return 'sca'
  // `validation_state` is NO_VALIDATOR on every result of the open source engine: only a real answer marks a secret.
  if (
    /^CONFIRMED_|^VALIDATION_ERROR$/.test(extra.validation_state ?? '') ||
    extra.metadata?.['secret_type'] !== undefined
  )
    return 'secret'
  const category = text(extra.metadata?.['category'])
  if (category !== undefined && category !== 'security') return 'quality'
  return category === undefined && /(?:^|\.)(?:correctness|maintainability|best-practice|performance)\./.test(check_id)
    ? 'quality'
    : 'sast'
}

/** Semgrep's own JSON (`--json`): code rules, Supply Chain with reachability, Secrets with validation. */
export const semgrepJson = defineReader({
  id: 'semgrep-json',
  title: 'Semgrep',
  homepage: 'https://semgrep.dev',
  howToExport: 'semgrep scan --json --dataflow-traces --output semgrep.json',
  category: 'sast',
  reaches: ['call_path', 'present', 'no_path'],
  syntax: 'json',
  head: Head,
  entries: ['/results/*'],
  entry: SemgrepResult,
  severities: {
    ...commonSeverities,
    error: 'high',
    warning: 'medium',
    info: 'low',
    experiment: 'info',
    inventory: 'info',
  },
  version: (head) => head.version,
  ran: ({ paths }) => ({ scanned: paths?.scanned }),
  health: (head) => {
    const fatal = head.errors.filter((error) => error.level === 'error')
    const first = fatal[0]
    if (first === undefined) return unfinished(head)
    const what = `Semgrep reports ${fatal.length} error${fatal.length === 1 ? '' : 's'}: ${headline(first.message, text(first.type), 'no message')}`
    const nothing = head.results.length === 0 && (head.paths?.scanned?.length ?? 0) === 0
    return nothing
      ? { health: 'scanner-failed', message: `${what}. Nothing was scanned.`, next: 'Fix the scan and run it again.' }
      : { health: 'partial', message: `${what}. Its findings are not complete.`, next: 'See `errors` in the report.' }
  },
  draft: (result) => {
    const { extra } = result
    const category = categoryOf(result)
    const code = codeAt(result.path, { start: result.start.line, end: result.end.line, column: result.start.col })
    const dependency = extra.sca_info?.dependency_match.found_dependency
    const lockfile = dependency?.lockfile_path ?? extra.sca_info?.dependency_match.lockfile
    // The message of a secret rule may quote the secret.
    const title =
      category === 'secret' ? `Secret found by ${result.check_id}` : headline(extra.message, result.check_id)
    return {
      category,
      ruleId: result.check_id,
      title,
      severity: { word: extra.severity },
      confidence: confidenceOf(text(extra.metadata?.['confidence'])),
      identifiers: [
        ...maybeTexts.parse(extra.metadata?.['cwe']),
        ...(dependency === undefined ? [] : scaIdentifiers(extra.metadata)),
      ],
      location:
        dependency === undefined
          ? code
          : packageAt(packageUrl(dependency.ecosystem, dependency.package, dependency.version), { manifest: lockfile }),
      also: dependency === undefined ? flowSteps(extra.dataflow_trace) : result.path === lockfile ? [] : [code],
      reach: semgrepReach(result),
      relationship:
        dependency?.transitivity === 'direct' || dependency?.transitivity === 'transitive'
          ? dependency.transitivity
          : undefined,
      fix: dependency === undefined && extra.fix ? { advice: `Semgrep suggests: ${extra.fix}` } : undefined,
      validity:
        extra.validation_state === 'CONFIRMED_VALID'
          ? 'valid'
          : extra.validation_state === 'CONFIRMED_INVALID'
            ? 'invalid'
            : undefined,
      dismissed: dismissedIf(extra.is_ignored === true, 'nosemgrep comment in the code'),
      // Without a login every fingerprint reads the same; it would make one finding of all.
      toolFingerprint: extra.fingerprint === 'requires login' ? undefined : (extra.fingerprint ?? undefined),
    }
  },
})
