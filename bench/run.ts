/**
 * How fast and how large, on sets of results with known truth: from report files to the written assessment by the built command line,
 * against `JSON.parse` over the same files in the same rounds. Prints ratios, of the clock and of processor time, and peak memory,
 * never bare seconds.
 *
 *   npm run bench [-- --results 100000] [--rounds 5] [--node /usr/bin/node] [--growth]
 *
 * `--node` names the Node that is measured; `--growth` measures 10 000, 100 000 and 1 000 000 results and prints by which power of
 * their number the processor time grows.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const generator = join(root, '..', 'shared', 'bench', 'gen.mjs')
const { values } = parseArgs({
  options: {
    results: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    node: { type: 'string', default: process.execPath },
    growth: { type: 'boolean', default: false },
  },
})

/** Told to the child: print the peak of its resident memory, in MB, and its processor time, in ms, as its last line on stderr. */
const tellUsage = `data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nusage '+Math.round(u.maxRSS/1024)+' '+Math.round((u.userCPUTime+u.systemCPUTime)/1000)+'\\n')})`

type Measured = { readonly ms: number; readonly cpu: number; readonly peak: number; readonly status: number | null }
type Pair = { readonly floor: Measured; readonly ours: Measured }

function measure(args: readonly string[]): Measured {
  const start = performance.now()
  const { status, stderr } = spawnSync(values.node, ['--import', tellUsage, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const ms = performance.now() - start
  const [, peak, cpu] = /usage (\d+) (\d+)\s*$/.exec(stderr) ?? []
  return { ms, cpu: Number(cpu ?? NaN), peak: Number(peak ?? NaN), status }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const reportsOf = (set: string): readonly string[] =>
  readdirSync(set)
    .filter((name) => /\.(?:sarif|json)$/.test(name) && name !== 'manifest.json' && name !== 'assessment.json')
    .map((name) => join(set, name))

/** Both sides in turn. `JSON.parse` cannot hold a text over 512 MiB: there its side fails, which is told. */
function pairsOf(set: string, rounds: number): readonly Pair[] {
  const files = reportsOf(set)
  const parse = `const fs=require('fs');for(const f of ${JSON.stringify(files)})JSON.parse(fs.readFileSync(f,'utf8'))`
  const run = ['dist/cli/index.js', 'run', '--root', set, '--exit-zero', '--quiet']
  run.push('--json', join(set, 'assessment.json'))
  for (const file of files) run.push('--reports', file)
  const pairs = Array.from({ length: rounds }, () => {
    // A job finds no assessment of another one in its place, whose blocks the file system would have to give up first.
    rmSync(join(set, 'assessment.json'), { force: true })
    return { floor: measure(['-e', parse]), ours: measure(run) }
  })
  const failed = pairs.find(({ ours }) => ours.status !== 0)
  if (failed !== undefined) throw new Error(`a run of the command line ended with ${failed.ours.status}`)
  return pairs
}

const shown = (numbers: readonly number[]): string =>
  `median ${median(numbers).toFixed(2)} (${numbers.map((number) => number.toFixed(2)).join(', ')})`

function tell(set: string, results: number, pairs: readonly Pair[]): void {
  const bytes = reportsOf(set).reduce((sum, file) => sum + statSync(file).size, 0)
  const version = spawnSync(values.node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const hasFloor = pairs.every(({ floor }) => floor.status === 0)
  console.log(
    `${results} results, ${reportsOf(set).length} reports, ${Math.round(bytes / 1e6)} MB, ${pairs.length} rounds, Node ${version}`,
  )
  console.log('files to written assessment / JSON.parse of the same bytes')
  if (hasFloor) {
    console.log(`  by the clock: ${shown(pairs.map(({ ours, floor }) => ours.ms / floor.ms))}`)
    console.log(`  processor time: ${shown(pairs.map(({ ours, floor }) => ours.cpu / floor.cpu))}`)
  } else console.log('  no ratio: JSON.parse cannot hold a text this large')
  const most = (side: keyof Pair): number => Math.max(...pairs.map((pair) => pair[side].peak))
  console.log(`peak memory: ours ${most('ours')} MB${hasFloor ? `, JSON.parse ${most('floor')} MB` : ''}`)
  console.log(`assessment written: ${Math.round(statSync(join(set, 'assessment.json')).size / 1e6)} MB`)
}

/** Makes a set, measures it, and gives the processor time of ours. */
function bench(results: number, rounds: number): number {
  const set = mkdtempSync(join(tmpdir(), 'posture-gate-bench-'))
  try {
    spawnSync(process.execPath, [generator, '--out', set, '--results', String(results)], { stdio: 'inherit' })
    const pairs = pairsOf(set, rounds)
    tell(set, results, pairs)
    return median(pairs.map(({ ours }) => ours.cpu))
  } finally {
    rmSync(set, { recursive: true, force: true })
  }
}

/** What a program costs that reads no report: it does not grow, and would make growth look better than it is. */
const startCost = (): number => measure(['dist/cli/index.js', 'formats']).cpu

function growth(rounds: number): void {
  const start = startCost()
  const sizes = [10_000, 100_000, 1_000_000]
  const costs = sizes.map((results) => bench(results, rounds) - start)
  const exponent = (from: number, to: number): string =>
    (Math.log((costs[to] ?? NaN) / (costs[from] ?? NaN)) / Math.log((sizes[to] ?? NaN) / (sizes[from] ?? NaN))).toFixed(
      2,
    )
  console.log(
    `processor time grows by the power ${exponent(0, 1)} from 10k to 100k, ${exponent(1, 2)} from 100k to 1M, ${exponent(0, 2)} over all`,
  )
}

if (!existsSync(generator))
  console.log('Skipped: the generator of large report sets (../shared/bench/gen.mjs) is not here.')
else if (values.growth) growth(Number(values.rounds))
else bench(Number(values.results), Number(values.rounds))
