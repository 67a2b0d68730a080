import type { AssessInput } from './assess.ts'
import type { Options } from './edge/options.ts'
import type { Edges, ReportListing } from './edge/ports.ts'
import { failure } from './errors.ts'
import { baselineFor } from './gather-baseline.ts'
import { gatherJudgements } from './gather-judgements.ts'
import { gatherLockfiles } from './gather-lockfiles.ts'
import { gatherMappings } from './gather-mappings.ts'
import { below, gatherPolicy, gatherServices } from './gather-policy.ts'
import { reportsToJudge } from './gather-reports.ts'
import { parseSnapshots } from './history/index.ts'
import type { RunContext } from './model/assessment.ts'
import type { ChangedLines, Renames } from './model/change.ts'
import type { Problem } from './model/problem.ts'
import type { Snapshot } from './model/snapshot.ts'
import type { TextFile } from './model/text-file.ts'

/** GitHub’s order: the first that exists counts. https://docs.github.com/repositories (About code owners) */
const codeownersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const
/** GitHub does not load a larger one. */
const codeownersLength = 3_000_000

/** CODEOWNERS with its path from the root, which says where its patterns start. */
async function gatherCodeowners(options: Options, edges: Edges, change: ChangedLines): Promise<TextFile | null> {
  const { documents } = edges
  if (options.codeowners !== undefined) {
    const file = await documents.trusted(options.codeowners)
    if (file === null) throw failure('file-missing', `CODEOWNERS \`${options.codeowners}\``)
    return file
  }
  // Each place is a question to the server: only those are asked for that are there now, or that the change took away.
  const touched = new Set(
    change.known ? change.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]) : [],
  )
  for (const place of codeownersPlaces) {
    const path = below(options.root, place)
    if (!touched.has(place) && (await documents.local(path)) === null) continue
    const file = await documents.trusted(path)
    if (file !== null) return file
  }
  return null
}

function withinLimit(codeowners: TextFile | null): { codeowners: TextFile | null; problems: readonly Problem[] } {
  if (codeowners === null || codeowners.text.length <= codeownersLength) return { codeowners, problems: [] }
  const message = `has ${codeowners.text.length} characters; GitHub loads none above ${codeownersLength}, and neither is it read here`
  const problem: Problem = {
    code: 'context',
    message,
    next: 'Shorten it with wider patterns.',
    at: { file: codeowners.file },
  }
  return { codeowners: null, problems: [problem] }
}

async function gatherFeed(name: 'kev' | 'epss' | 'aliases', options: Options, edges: Edges): Promise<TextFile | null> {
  const path = options[name]
  if (path === undefined) return null
  const file = await edges.documents.feed(path)
  if (file === null) throw failure('file-missing', `\`${path}\` of the option ${name}`)
  return file
}

const foundInWords = (count: number): string =>
  count === 0
    ? 'No report was found. Give them with `--reports` (in the Action: `reports` or `artifacts`), one path or glob each.'
    : `${count} report${count === 1 ? '' : 's'} found.`

const whyNone = ({ reports }: Options, { problems }: ReportListing): string =>
  (problems.length === 0
    ? reports.map((pattern) => `\`${pattern}\` matches no file`)
    : problems.map(({ at, message }) => `\`${at.file}\` ${message}`)
  ).join('; ')

/** Snapshots of the branch that is judged, or that the change wants to go to; a snapshot that names none counts everywhere. */
const ofBranch = (snapshots: readonly Snapshot[], branch: string | undefined): readonly Snapshot[] =>
  branch === undefined
    ? snapshots
    : snapshots.filter((snapshot) => snapshot.branch === '' || snapshot.branch === branch)

/** Files that were renamed since the baseline: as git says, else as the change itself does. */
async function renamesSince(baseline: Snapshot | undefined, change: ChangedLines, edges: Edges): Promise<Renames> {
  if (baseline === undefined) return new Map()
  const known = baseline.commit === '' ? null : await edges.documents.renames(baseline.commit)
  if (known !== null) return known
  const files = change.known ? change.files : []
  return new Map(files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [] : [[previousPath, path]])))
}

/**
 * Loads everything at once through the edges and parses it. Throws where the user gave something that cannot be used; what is merely
 * missing or broken in the data comes as problems and notices.
 */
export async function gather(options: Options, edges: Edges): Promise<AssessInput> {
  const { documents, log } = edges
  const now = edges.clock()
  const context = await edges.context()
  const [found, change, kev, epss, aliases, history, secretKey] = await Promise.all([
    edges.reports.list(),
    edges.pullRequest.changed(),
    gatherFeed('kev', options, edges),
    gatherFeed('epss', options, edges),
    gatherFeed('aliases', options, edges),
    edges.history.load(),
    edges.secretKey(),
  ])
  const listing = reportsToJudge(found, options.reports, { occasion: context.occasion, change })
  const reports = listing.files.filter(({ trusted }) => trusted !== true)
  const isThere =
    reports.length > 0 || listing.problems.some(({ code }) => code === 'unreadable' || code === 'too-large')
  if (!isThere && options.reports.length > 0 && options.artifacts.length === 0)
    throw failure('no-reports', whyNone(options, listing))
  log.info(foundInWords(reports.length))
  for (const { path } of reports) log.debug(`  ${path}`)
  const { codeowners, problems: ownerProblems } = withinLimit(await gatherCodeowners(options, edges, change))
  const policy = await gatherPolicy(options, edges)
  const catalog = await gatherServices(options, edges)
  const { mappings, notices } = await gatherMappings(options, edges)
  const snapshots = parseSnapshots(history)
  const past = ofBranch(snapshots.snapshots, context.branch)
  const baseline =
    context.occasion === 'change' ? await baselineFor(past, edges.start) : { history: past, later: false }
  const run: RunContext = { ...context, now: now.toISOString() }
  return {
    files: listing.files,
    unopened: listing.problems,
    problems: [...listing.problems, ...snapshots.problems, ...ownerProblems],
    notices: [...(listing.notices ?? []), ...policy.notices, ...catalog.notices, ...notices],
    policy: policy.policy,
    mappings,
    services: [...catalog.services, ...policy.policy.services],
    codeowners,
    kev,
    epss,
    aliases,
    change,
    lockfiles: await gatherLockfiles(change, options, edges),
    history: baseline.history,
    baselineIsLater: baseline.later,
    judgements: await gatherJudgements(past, context.occasion, edges),
    renames: await renamesSince(baseline.history.at(-1), change, edges),
    run,
    source: (path) => documents.source(path),
    checkout: () => documents.files(),
    roots: documents.roots,
    secretKey,
    now,
  }
}
