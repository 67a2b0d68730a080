import { correlate, ownerProblems, parseCodeowners } from './correlate/index.ts'
import { enrich, parseIntel } from './enrich/index.ts'
import { gate } from './gate/index.ts'
import { trendOf } from './history/index.ts'
import { merge } from './merge/index.ts'
import type { Assessment, RunContext } from './model/assessment.ts'
import type { ChangedLines } from './model/change.ts'
import type { Service } from './model/ownership.ts'
import type { Policy } from './model/policy.ts'
import type { Problem } from './model/problem.ts'
import type { ReportFile, ReportInfo } from './model/report.ts'
import type { Snapshot } from './model/snapshot.ts'
import { alignPaths, normalise } from './normalise/index.ts'
import { rank } from './rank/index.ts'
import { read } from './read/index.ts'
import { summarise } from './summarise/index.ts'
import { track } from './track/index.ts'

/** A text with the name to show for it. */
type Text = { readonly file: string; readonly text: string }

export type AssessInput = {
  readonly files: readonly ReportFile[]
  /** Trouble met before reading: an artifact over its limits, a snapshot that is damaged. */
  readonly problems: readonly Problem[]
  /** First lines of every output. */
  readonly notices: readonly string[]
  readonly policy: Policy
  readonly services: readonly Service[]
  readonly codeowners: Text | null
  readonly kev: Text | null
  readonly epss: Text | null
  readonly change: ChangedLines
  /** Oldest first; the last is the baseline. */
  readonly history: readonly Snapshot[]
  readonly run: RunContext
  /** Lines of a source file; null where it cannot be read. */
  readonly source: (path: string) => readonly string[] | null
  /** Absolute prefixes to take off paths: the root of the checkout, where tools wrote absolute paths. */
  readonly roots: readonly string[]
  /** Key of the hash of secrets; without it a secret's identity is its detector and place. */
  readonly secretKey: string | null
  readonly now: Date
}

/** The whole decision, from report files to verdict. No I/O, no clock, no environment: the same input gives the same assessment. */
export function assess(input: AssessInput): Assessment {
  const { policy, services, change, history, run, source, now } = input
  const secretKey = input.secretKey ?? 'within this run'
  const normalised = input.files.map((file) => normalise(read(file), { roots: input.roots, secretKey }))
  const reports = alignPaths(normalised, (path) => source(path) !== null)
  const sightings = reports.flatMap((report) => report.sightings)
  const merged = merge(sightings, { services, source, keyed: input.secretKey !== null })
  const codeowners = input.codeowners === null ? null : parseCodeowners(input.codeowners.file, input.codeowners.text)
  const owned = correlate(merged, { services, codeowners })
  const { intel, problems: feeds } = parseIntel(input, owned)
  const enriched = enrich(owned, { intel, change })
  const infos = reports.map(toInfo)
  const { tracked, resolved } = track(enriched, { history, occasion: run.occasion, reports: infos, now })
  const ranked = rank(tracked)
  const { verdict, findings } = gate({ ranked, reports: infos, policy, change, run, now })
  const given = {
    kev: intel.kev !== null,
    epss: intel.epss !== null,
    catalog: services.length > 0,
    codeowners: codeowners !== null,
    baseline: history.length > 0,
  }
  return {
    run,
    policy: { source: policy.source },
    notices: input.notices,
    reports: infos,
    services,
    findings,
    resolved,
    trend: trendOf(history),
    problems: [
      ...input.problems,
      ...(codeowners === null ? [] : ownerProblems(codeowners)),
      ...feeds,
      ...infos.flatMap((info) => info.problems),
    ],
    summary: summarise({ reports: infos, findings, occasion: run.occasion, change, given }),
    verdict,
  }
}

const toInfo = ({ sightings: _, ...info }: ReturnType<typeof normalise>): ReportInfo => info
