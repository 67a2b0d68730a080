/**
 * How well findings are merged: pair precision and recall against labels, for us, for a naive key and for the published rules of two
 * others, all on the same sightings; and how the time of the merge grows. Needs the data beside the project (../shared).
 *
 *   npm run bench:merge [-- --sizes 10000,100000] [--tracked FOLDER[:GIT_DIR] …] [--write]
 *
 * `--tracked` names a history that ../shared/score/track.mjs prepared, and the repository it came from.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { merge } from '../src/merge/index.ts'
import type { Evidence } from '../src/model/evidence.ts'
import { serviceSchema, type Service } from '../src/model/ownership.ts'
import type { Sighting } from '../src/model/sighting.ts'
import { alignPaths, normaliser } from '../src/normalise/index.ts'
import { read } from '../src/read/index.ts'
import { joinedBy, rivals } from './rivals.ts'
import { trackingRows } from './tracking.ts'

const root = join(import.meta.dirname, '..')
const shared = join(root, '..', 'shared')
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    tracked: { type: 'string', multiple: true, default: [] },
    write: { type: 'boolean', default: false },
  },
})

type Data = {
  readonly name: string
  readonly files: readonly string[]
  readonly labels: string
  readonly services: readonly Service[]
}
type Score = { readonly precision: number; readonly recall: number }

function sightingsOf(files: readonly string[]): readonly Sighting[] {
  const normalise = normaliser({ roots: [], secretKey: 'within this run' })
  const reports = files.flatMap((path) => {
    const bytes = readFileSync(path)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return read({ path, sha256, size: bytes.length, chunks: () => [bytes] }).map(normalise)
  })
  return alignPaths(reports, () => false).flatMap((report) => report.sightings)
}

/** The figures of score.mjs for findings that are lists of evidence. */
function score(findings: readonly (readonly Evidence[])[], labels: string, scratch: string): Score {
  const result = join(scratch, 'result.json')
  const slim = findings.map((evidence, id) => ({ id, evidence: evidence.map(({ source }) => ({ source })) }))
  writeFileSync(result, JSON.stringify({ findings: slim }))
  const scorer = join(shared, 'score/score.mjs')
  const { stdout } = spawnSync(process.execPath, [scorer, '--result', result, '--labels', labels, '--json'], {
    encoding: 'utf8',
  })
  return (JSON.parse(stdout) as { pair: Score }).pair
}

const percent = (ratio: number): string => (100 * ratio).toFixed(2)
const cells = ({ precision, recall }: Score): string => `${percent(precision)} / ${percent(recall)}`

function row({ name, files, labels, services }: Data, scratch: string): string {
  const sightings = sightingsOf(files)
  const ours = merge(sightings, { services, source: () => null, routes: () => [], keyed: false })
  const theirs = rivals.map((rival) =>
    score(
      joinedBy(rival, sightings).map((group) => group.map(({ evidence }) => evidence)),
      labels,
      scratch,
    ),
  )
  const all = [
    score(
      ours.map(({ evidence }) => evidence),
      labels,
      scratch,
    ),
    ...theirs,
  ]
  return `| ${name} | ${all.map(cells).join(' | ')} |`
}

function labelled(): readonly Data[] {
  const folder = (name: string): string => join(shared, 'corpus/labelled', name)
  const reportsIn = (name: string): string[] =>
    readdirSync(folder(name))
      .filter((file) => /\.(?:json|sarif|csv|xml)$/.test(file) && !/^(?:crawler|expectedresults)/.test(file))
      .map((file) => join(folder(name), file))
  const routes = [{ url: '/benchmark/*/{case}', file: 'src/main/java/org/owasp/benchmark/testcode/{case}.java' }]
  return [
    {
      name: 'OWASP Benchmark, with its route template in the catalogue',
      files: reportsIn('owasp-benchmark'),
      labels: join(folder('owasp-benchmark'), 'labels.tsv'),
      services: [serviceSchema.parse({ name: 'benchmark', routes })],
    },
    {
      name: 'nginx image',
      files: reportsIn('nginx-image'),
      labels: join(folder('nginx-image'), 'labels.tsv'),
      services: [],
    },
  ]
}

/** A generated set: SARIF and dependency reports are scored apart, as they have nothing in common. */
function generated(size: number, scratch: string): readonly Data[] {
  const set = join(scratch, String(size))
  spawnSync(process.execPath, [join(shared, 'bench/gen.mjs'), '--out', set, '--results', String(size)])
  const labels = spawnSync(process.execPath, [join(shared, 'bench/labels.mjs'), set], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  }).stdout.split('\n')
  const part = (name: string, pattern: RegExp): Data => {
    const file = join(set, `${name}.tsv`)
    writeFileSync(file, [labels[0], ...labels.slice(1).filter((line) => pattern.test(line))].join('\n'))
    const reports = readdirSync(set).filter((report) => pattern.test(`${report}\t`) && report !== 'manifest.json')
    const shown = `generator, ${size.toLocaleString('en')} results, ${name}`
    return { name: shown, files: reports.map((report) => join(set, report)), labels: file, services: [] }
  }
  return [part('SAST', /^[\w-]+\.sarif\t/), part('SCA', /^[\w-]+\.json\t/)]
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

function timed(run: () => void, rounds = 3): number {
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }),
  )
}

/** Time of the merge against JSON.parse over the same files. */
function cost(files: readonly string[]): { readonly merge: number; readonly ratio: number } {
  const sightings = sightingsOf(files)
  const parse = timed(() => {
    for (const file of files) JSON.parse(readFileSync(file, 'utf8'))
  })
  const ours = timed(() => merge(sightings, { services: [], source: () => null, routes: () => [], keyed: false }))
  return { merge: ours, ratio: ours / parse }
}

function page(scratch: string): string {
  const sizes = values.sizes.split(',').map(Number)
  const sets = sizes.map((size) => ({ size, data: generated(size, scratch) }))
  const rows = [...labelled(), ...sets.flatMap(({ data }) => data)].map((data) => row(data, scratch))
  const costs = sets.map(({ size, data }) => ({ size, ...cost(data.flatMap(({ files }) => files)) }))
  const [small, large] = [costs[0], costs.at(-1)]
  const growth =
    small === undefined || large === undefined || small === large
      ? null
      : Math.log(large.merge / small.merge) / Math.log(large.size / small.size)
  return `${intro}
| data | ours | ${rivals.map(({ name }) => name).join(' | ')} |
|---|---|${rivals.map(() => '---|').join('')}
${rows.join('\n')}

${costs.map(({ size, ratio }) => `Merging ${size.toLocaleString('en')} results takes ${ratio.toFixed(2)} times as long as \`JSON.parse\` over the same files.`).join(' ')}${growth === null ? '' : ` The time grows with the number of results to the power of ${growth.toFixed(2)}.`}
${tracking()}${outro}`
}

/** How well findings are known again from run to run; nothing where no history was given. */
function tracking(): string {
  const histories = values.tracked.map((named) => {
    const [folder = '', git = null] = named.split(':')
    return { folder, git }
  })
  if (histories.length === 0) return ''
  const rows = trackingRows(histories, join(shared, 'score/track.mjs'), join(root, 'dist/cli/index.js'))
  return `${trackingIntro}
| history | ours | rule, path and code | rule, path and line |
|---|---|---|---|
${rows.join('\n')}
`
}

const trackingIntro = `
## From run to run

Scans of public repositories by Bandit, evenly spaced over their history, with the origin of every reported line by \`git blame\`: **kept**
is how many sightings whose origin was there before kept their id, **wrong** how many ids went to another origin although the right one was
there, **joined** how many sightings share an id with one of another origin; all in percent. Plain blame goes into side branches; in the
history of faraday one of them overwrote a test file with the text of another, and a merge then renamed both. For these two files plain blame
says the opposite of git’s renames and of what stands in the files; blame along the first parents does not go there.
`

const intro = `# How well findings are merged

Generated by \`npm run bench:merge -- --write\`; not edited. It needs the labelled reports and the generator in \`../shared\`, and says so
where they are not there.

Pairs of evidence from different reports: **precision** is how many of the pairs that were joined are one flaw, **recall** how many of the
pairs that are one flaw were joined, both in percent. A wrong merge hides a hole, a missed one shows a flaw twice: precision comes first.
`
const outro = `
* *naive key*: file, line and first CWE; package and first id; URL, parameter and first CWE.
* *DefectDojo’s default fields*: the \`hash_code\` fields of its settings for each scanner, descriptions left out.
* *GitLab’s rule*: same type of scan, same location, one identifier in common, CWE not among them.

All of them are given the same sightings, with paths and package URLs already in one spelling; what the rivals’ own readers make of the
reports was not measured, and their rules are our reading of their source and documentation.
OWASP Benchmark is easy to please: one weakness a file, and the name of the case on both sides. Its missing pairs were looked at before two
rules were written (one rule that speaks twice of one cipher; one of each static tool close together behind a route). Both guess, and only
where there is no source to ask: with a checkout the first needs a line that uses what the other assigns, and the second is off. Without
the first, recall is 85 % there. The line window was chosen on the generator’s set of 10,000: no figure here is a forecast for another
project. The labelled applications in \`__tests__/accuracy\` are a second look, with source. The generator’s reports come with no source, so
that neighbouring flaws can be told apart by lines alone; a checkout helps (see \`src/merge/statements.ts\`).
`

if (!existsSync(join(shared, 'score/score.mjs'))) {
  console.log('Skipped: the labelled reports (../shared) are not here.')
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'posture-gate-merge-'))
  try {
    const text = page(scratch)
    console.log(text)
    const path = join(root, 'docs/accuracy.md')
    if (values.write) writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
