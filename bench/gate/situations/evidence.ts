import type { Jobs } from '../../../src/model/job.ts'
import { advisory, dast, file, gitleaks, other, sast, sca, sql, vex, withPath } from '../scanners.ts'
import {
  change,
  defaultAnd,
  groupOf,
  lines,
  policy,
  preset,
  pullRequest,
  release,
  touching,
  type Situation,
} from '../situation.ts'

const evidence = groupOf('Evidence: missing, broken, stale, of something else')
const here = { 'src/orders.js': lines(40, 44) }
const expecting = (...kinds: readonly string[]) =>
  defaultAnd(`expect:\n${kinds.map((kind) => `  - ${kind}\n`).join('')}`)
const both = expecting('{ category: sast }', '{ category: sca }')
const images = expecting('{ category: sast }', '{ category: container, when: { paths: ["**/Dockerfile"] } }')
const log = (over: object): string =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'Acme' } }, results: [], ...over }] })
const failed = log({
  invocations: [
    {
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'out of memory' } }],
    },
  ],
})
const cut = JSON.stringify({
  schema: 'posture-gate/report/v1',
  tool: { name: 'Semgrep' },
  category: 'sast',
  findings: [sql(), sql()],
}).slice(0, 160)
const head = '1'.repeat(40)
const jobs = (results: Jobs) => ({ ...pullRequest, jobs: results })
const named = expecting('{ category: sast }', '{ category: container, job: image }')

// prettier-ignore
export const evidenceGiven: readonly Situation[] = [
  evidence('an expected report is missing', ['undecided', 'Nobody looked at the dependencies.'], change(here, { reports: [sast()], ...both }), { says: /sca/ }),
  evidence('an expected report is missing, advisory', ['warn', 'Advisory stops nobody.'], change(here, { reports: [sast()], ...policy('version: 1\nextends: advisory\nexpect:\n  - { category: sca }\n') })),
  evidence('an expected report is missing, and the policy only wants to be told', ['warn', 'The team said so.'], change(here, { reports: [sast()], ...expecting('{ category: sca, then: warn }') })),
  evidence('an expected report is missing on a nightly run', ['undecided', 'A record without its evidence would be a wrong baseline.'], { ...change(here, { reports: [sast()], ...both }), context: { occasion: 'record', branch: 'main' } }),
  evidence('an expected report is missing, and a flaw blocks', ['block', 'What is known to be wrong decides; the gap is listed.'], change(here, { reports: [sast([sql(withPath)])], ...both }), { says: /sca/ }),
  evidence('a report is cut in half, and expected', ['undecided', 'What stood in the other half nobody knows.'], change(here, { reports: [file('reports/semgrep.json', cut)], ...expecting('{ category: sast }') })),
  evidence('a report is cut in half, and nobody expects it', ['undecided', 'It was given, so somebody wanted it to be judged.'], change(here, { reports: [file('reports/semgrep.json', cut)] })),
  evidence('a report is empty', ['undecided', 'Zero bytes say nothing where the tool always writes something.'], change(here, { reports: [file('reports/semgrep.json', '')] })),
  evidence('a report is the error page of a proxy', ['undecided', 'That is no report.'], change(here, { reports: [file('reports/semgrep.json', '<html><body>502 Bad Gateway</body></html>')], ...expecting('{ category: sast }') })),
  evidence('zero bytes of a tool that writes nothing when it finds nothing, named', ['pass', 'TruffleHog wrote nothing because there is nothing.'], change(here, { reports: [file('reports/trufflehog.jsonl', '', { format: 'trufflehog' })], ...expecting('{ category: secret }') })),
  evidence('a scanner says that it failed', ['undecided', 'Its empty list means nothing.'], change(here, { reports: [file('reports/acme.sarif', failed)] })),
  evidence('a scanner says that it failed, a second one of the kind is healthy', ['undecided', 'The failed one was given; that another saw nothing does not repair it.'], change(here, { reports: [file('reports/acme.sarif', failed), sast()], ...expecting('{ category: sast }') })),
  evidence('the empty list of the wrong tool', ['undecided', 'No finding of Gitleaks says nothing about SQL.'], change(here, { reports: [gitleaks([])], ...expecting('{ category: sast }') })),
  evidence('the right kind from the wrong tool, where the policy names the tool', ['undecided', 'The team wants CodeQL.'], change(here, { reports: [sast()], ...expecting('{ category: sast, tool: codeql }') })),
  evidence('a path-filtered scanner that did not run, and nothing it looks at changed', ['pass', 'Not applicable is not missing.'], change(here, { reports: [sast()], ...images })),
  evidence('a path-filtered scanner that did not run, and what it looks at changed', ['undecided', 'Its time had come, and it did not report.'], change({ 'web/Dockerfile': lines(1) }, { reports: [sast()], ...images })),
  evidence('a path-filtered scanner that did not run, and a file it looks at was deleted', ['undecided', 'The image is another one now.'], change({ 'web/Dockerfile': 'removed' }, { reports: [sast()], ...images })),
  evidence('a path-filtered scanner that did not run, the changed files are not known', ['undecided', 'Nobody can say that it was not concerned.'], { context: pullRequest, change: { known: false, why: 'no answer' }, reports: [sast()], ...images }),
  evidence('a path-filtered scanner that did not run, the list of files is cut', ['undecided', 'It may stand in the part that is cut.'], { context: pullRequest, change: touching(here, false), reports: [sast()], ...images }),
  evidence('a report that is tracked in git meets no expectation', ['undecided', 'A change must not bring its own clean report.'], change(here, { reports: [{ ...sast(), tracked: true }], ...expecting('{ category: sast }') })),
  evidence('a tracked report with a flaw', ['block', 'What it finds counts, what it does not find proves nothing.'], change(here, { reports: [{ ...sast([sql(withPath)]), tracked: true }] })),
  evidence('a report of last week where a day is the limit', ['undecided', 'Stale.'], change(here, { reports: [sca([], { scannedAt: '2026-11-16T12:00:00Z' })], ...expecting('{ category: sca, maxAge: 24h }') })),
  evidence('a report of this morning where a day is the limit', ['pass', 'Fresh enough.'], change(here, { reports: [sca([], { scannedAt: '2026-11-23T06:00:00Z' })], ...expecting('{ category: sca, maxAge: 24h }') })),
  evidence('a report from the day after tomorrow', ['undecided', 'Its clock is wrong, or somebody made it up.'], change(here, { reports: [sca([], { scannedAt: '2026-11-25T18:00:00Z' })], ...expecting('{ category: sca, maxAge: 24h }') })),
  evidence('a report that does not say when, where a day is the limit', ['pass', 'It was made by this run.'], change(here, { reports: [sca()], ...expecting('{ category: sca, maxAge: 24h }') })),
  evidence('the nightly dynamic scan of an older commit, clean, where any commit will do', ['pass', 'That is what a nightly scan is.'], change(here, { reports: [other('dast', [], { commit: 'c'.repeat(40), scannedAt: '2026-11-23T02:00:00Z' })], ...expecting('{ category: dast, maxAge: 48h }') })),
  evidence('the nightly dynamic scan of an older commit, where this commit is wanted', ['undecided', 'It is not about this commit.'], change(here, { reports: [other('dast', [], { commit: 'c'.repeat(40) })], ...expecting('{ category: dast, commit: same }') })),
  evidence('the nightly dynamic scan found something, and a change of something else', ['pass', 'The endpoint was there last night; this change did not make it.'], change({ 'src/other.js': lines(1) }, { reports: [dast({}, { commit: 'c'.repeat(40) })] })),
  evidence('the dynamic scan of this very commit', ['pass', 'It is the commit that is judged, and it is clean.'], change(here, { reports: [other('dast', [], { commit: head })], ...expecting('{ category: dast, commit: same }') })),
  evidence('one entry of a report cannot be read', ['warn', 'The rest counts; that one is missing is said.'], change(here, { reports: [sast([sql({ severity: 'low' }), { rule: 7 }])] })),
  evidence('a file that is no report lies among them', ['pass', 'package.json is nobody’s report; it is named, and the rest is judged.'], change(here, { reports: [sast(), file('reports/package.json', '{"name":"shop"}')] })),
  evidence('nothing but files that are no reports', ['undecided', 'Nothing was judged.'], change(here, { reports: [file('reports/package.json', '{"name":"shop"}')] })),
  evidence('an expected report is missing on a release', ['undecided', 'A release needs its evidence.'], release({ reports: [sast()], ...both })),
  evidence('strict without any expectation and one clean report', ['pass', 'No policy expects more; which kinds were not seen is said.'], change(here, { reports: [sast()], ...preset('strict') })),
  evidence('a scanner job was skipped on purpose, its expectation names it', ['pass', 'The workflow says that it did not have to run, and nothing before it failed.'], { ...change(here, { reports: [sast()], ...named }), context: jobs({ build: 'success', image: 'skipped' }) }),
  evidence('a scanner job was skipped because the build before it failed', ['undecided', 'Skipped is only harmless where nothing failed.'], { ...change(here, { reports: [sast()], ...named }), context: jobs({ build: 'failure', image: 'skipped' }) }, { says: /image.*skipped/ }),
  evidence('a scanner job failed and left no report', ['undecided', 'An outage is no clean scan.'], { ...change(here, { reports: [sast()], ...named }), context: jobs({ build: 'success', image: 'failure' }) }, { says: /image.*failed/ }),
  evidence('a scanner job was cancelled', ['undecided', 'Cancelled is no clean scan.'], { ...change(here, { reports: [sast()], ...named }), context: jobs({ image: 'cancelled' }) }),
  evidence('a scanner job failed because it found something, and left its report', ['pass', 'Many scanners end with an error where they find anything; the report is there, and only low.'], { ...change(here, { reports: [sast(), other('container', [advisory({ severity: 'low', image: 'acme/web:1' })])], ...named }), context: jobs({ image: 'failure' }) }),
  evidence('a scanner job was skipped, no expectation names it', ['undecided', 'The policy wants the report and does not tie it to a job.'], { ...change(here, { reports: [sast()], ...both }), context: jobs({ dependencies: 'skipped' }) }),
  evidence('a job succeeded and its report is not there', ['undecided', 'It ran, and where it wrote nobody knows.'], { ...change(here, { reports: [sast()], ...named }), context: jobs({ image: 'success' }) }),
  evidence('an expectation names a job that the workflow does not', ['undecided', 'A name that nobody has excuses nothing.'], { ...change(here, { reports: [sast()], ...named }), context: jobs({ build: 'success' }) }),
  evidence('a job failed and the policy expects nothing', ['warn', 'Something did not run to its end; whether its report is whole nobody knows.'], { ...change(here, { reports: [sast()] }), context: jobs({ image: 'failure' }) }, { says: /image.*failed/ }),
  evidence('our own VEX file is no dependency scan', ['undecided', 'It says what does not concern us; nobody looked what there is.'], change(here, { reports: [sast(), vex({ trusted: true })], ...expecting('{ category: sca }') })),
  evidence('nothing but our own VEX file', ['undecided', 'Nobody looked at anything.'], change(here, { reports: [vex({ trusted: true })] })),
  evidence('every job succeeded', ['pass', 'Nothing to say.'], { ...change(here, { reports: [sast()] }), context: jobs({ sast: 'success', sca: 'success' }) }),
  evidence('a job was skipped and the policy expects nothing', ['pass', 'A job that did not have to run is no news.'], { ...change(here, { reports: [sast()] }), context: jobs({ image: 'skipped' }) }),
  evidence('a report twice, once from the workspace and once from an artifact', ['block', 'One flaw, counted once.'], change(here, { reports: [sast([sql(withPath)]), sast([sql(withPath)], { path: 'artifacts/semgrep.json' })] }), { blocks: ['SQL injection'] }),
  evidence('the package list of the base is clean and that of the change is missing', ['undecided', 'The base’s report is not this change’s.'], change(here, { reports: [sast()], ...both, baseline: { reports: [sast(), sca()] } })),
]
