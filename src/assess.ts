import { conserveCounts, countEvidence, conserveEvidence, conserveSightings } from './conservation.ts'
import { correlate, ownerProblems, parseCodeowners } from './correlate/index.ts'
import { enrich, parseIntel, staleDays } from './enrich/index.ts'
import { gate } from './gate/index.ts'
import { trendOf } from './history/index.ts'
import { comparePackages, knowsType, packageFile } from './lockfiles/index.ts'
import { aliasesIn, merge, type Overrides } from './merge/index.ts'
import type { Assessment, RunContext, Summary } from './model/assessment.ts'
import type { ChangedLines, Renames } from './model/change.ts'
import type { Finding } from './model/finding.ts'
import { judgingPresets, type Judgement } from './model/judgement.ts'
import type { LockfileTexts } from './model/lockfile.ts'
import type { Service } from './model/ownership.ts'
import type { Policy } from './model/policy.ts'
import type { Problem } from './model/problem.ts'
import type { Report, ReportFile, ReportInfo } from './model/report.ts'
import type { Snapshot } from './model/snapshot.ts'
import type { TextFile } from './model/text-file.ts'
import { alignPaths, withoutKnownSecrets, withoutParts } from './normalise/index.ts'
import { presetPolicy } from './policy/index.ts'
import { rank } from './rank/index.ts'
import { sightingsReader, type Found, type Reading } from './sightings-in.ts'
import { groupFindings, summarise, trialsOf } from './summarise/index.ts'
import { track } from './track/index.ts'
import { routesIn, whatAnswers, type Routes } from './what-answers.ts'

export type AssessInput = Reading & {
  readonly files: readonly ReportFile[]
  /** Trouble met before reading: an artifact over its limits, a snapshot that is damaged. */
  readonly problems: readonly Problem[]
  /** Those of them that are about reports: what was asked for and never came to be read. */
  readonly unopened?: readonly Problem[] | undefined
  /** First lines of every output. */
  readonly notices: readonly string[]
  readonly policy: Policy
  readonly services: readonly Service[]
  readonly codeowners: TextFile | null
  readonly kev: TextFile | null
  readonly epss: TextFile | null
  /** OSV records that say which advisories are one; null where none are given. */
  readonly aliases?: TextFile | null
  readonly change: ChangedLines
  /** The files that name packages and that the change touches, as they were and as they are. */
  readonly lockfiles: readonly LockfileTexts[]
  /** Oldest first; the last is the baseline. */
  readonly history: readonly Snapshot[]
  /** Whether the baseline is of a commit after the one that the change starts from. */
  readonly baselineIsLater?: boolean
  /** The last changes and what was said of them, oldest first. */
  readonly judgements?: readonly Judgement[]
  /** Files that have another name than at the baseline, old name to new; empty where nobody could tell. */
  readonly renames: Renames
  readonly run: RunContext
  /** Lines of a source file; null where it cannot be read. */
  readonly source: (path: string) => readonly string[] | null
  /** Paths of the checkout; asked for only where something was seen from outside. */
  readonly checkout: () => readonly string[]
  /** What was found in a file where it has been read already, handed over once; null where it is to be read here. */
  readonly ahead?: (file: ReportFile) => Found | null
  readonly now: Date
}

/** The whole decision, from report files to verdict. No I/O, no clock, no environment: the same input gives the same assessment. */
export function assess(input: AssessInput): Assessment {
  const { policy, services, change, history, judgements = [], run, now } = input
  const routes = routesIn(input)
  const { merged, reports, problems: before } = gathered(input, routes)
  const joined = countEvidence(merged)
  const { ranked, resolved, given, problems } = judged(merged, reports, input, routes)
  const { verdict, findings, presets } = gate({
    ranked,
    reports,
    policy,
    change,
    run,
    now,
    unopened: input.unopened,
    presets: trialPolicies,
  })
  conserveEvidence(joined, findings)
  return {
    run,
    policy: { source: policy.source },
    notices: input.notices,
    reports,
    services,
    findings,
    resolved,
    trend: trendOf(history),
    groups: groupFindings(findings),
    problems: [...input.problems, ...before, ...problems, ...reports.flatMap((report) => report.problems)],
    summary: summarise({
      reports,
      findings,
      occasion: run.occasion,
      change,
      given,
      baseline: baselineOf(input),
    }),
    verdict,
    presets,
    trials: trialsOf(judgements, policy),
  }
}

/** What was compared with, as far as people want to know it. */
function baselineOf({ history, baselineIsLater = false }: AssessInput): Summary['baseline'] {
  const snapshot = history.at(-1)
  return snapshot === undefined ? undefined : { commit: snapshot.commit, at: snapshot.at, later: baselineIsLater }
}

// The two halves are functions of their own so that what they pass through can be forgotten before the next begins.

type Gathered = {
  readonly merged: readonly Finding[]
  readonly reports: readonly ReportInfo[]
  readonly problems: readonly Problem[]
}

/** Report files to findings: read, normalise, merge. */
function gathered(input: AssessInput, routes: Routes): Gathered {
  const { files, services, source, secretKey, policy, ahead } = input
  const sightingsIn = sightingsReader(input)
  const found = files.map((file) => ahead?.(file) ?? sightingsIn(file))
  const secrets = new Set(found.flatMap((one) => one.secrets))
  const normalised = found.flatMap((one) => one.reports)
  const reports = alignPaths(withoutParts(withoutKnownSecrets(normalised, secrets)), (path) => source(path) !== null)
  const sightings = reports.flatMap((report) => report.sightings)
  const { aliases, problems } = aliasesIn(input.aliases ?? null)
  const merged = merge(sightings, {
    aliases,
    services,
    source,
    routes,
    keyed: secretKey !== null,
    overrides: overridesOf(policy),
  })
  conserveCounts(reports)
  conserveSightings(sightings, merged)
  return { merged, reports: reports.map(toInfo), problems }
}

const trialPolicies = () => judgingPresets.map((preset) => ({ preset, policy: presetPolicy(preset) }))
const overridesOf = ({ same = [], different = [] }: Policy): Overrides => ({ same, different })

/** Findings to their order: correlate, enrich, track, rank. */
function judged(merged: readonly Finding[], reports: readonly ReportInfo[], input: AssessInput, routes: Routes) {
  const { services, change, history, run, now, renames, source } = input
  const { testCode } = input.policy
  const codeowners = input.codeowners === null ? null : parseCodeowners(input.codeowners.file, input.codeowners.text)
  const owned = correlate(merged, { services, codeowners })
  const { intel, problems } = parseIntel(input, merged)
  const compared = comparePackages(input.lockfiles, change.known ? change.files : [])
  const packages = { changes: compared.changes, fileOf: packageFile, knows: knowsType }
  const answering = whatAnswers({ ...input, routes })
  const enriched = enrich(merged, owned, { intel, change, packages, source, answering, testCode, now })
  const { findings, tracked, resolved } = track(merged, enriched, {
    history,
    occasion: run.occasion,
    reports,
    now,
    renames,
    source,
  })
  const given = {
    kev: { date: intel.kev.date, staleDays: staleDays(intel.kev, now) },
    epss: intel.epss !== null,
    catalog: services.length > 0,
    codeowners: codeowners !== null,
    baseline: history.length > 0,
  }
  return {
    ranked: rank({ findings, owned, enriched, tracked }),
    resolved,
    given,
    problems: [...(codeowners === null ? [] : ownerProblems(codeowners)), ...problems, ...compared.problems],
  }
}

const toInfo = ({ sightings: _, ...info }: Report): ReportInfo => info
