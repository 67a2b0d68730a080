/**
 * How fast and how large, on a set of 100 000 results with known truth: from report files to the written assessment by the built
 * command line, against `JSON.parse` over the same files in the same rounds. Prints ratios and peak memory, never bare seconds.
 *
 *   npm run bench [-- --results 100000] [--rounds 5]
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const generator = join(root, '..', 'shared', 'bench', 'gen.mjs')
const { values } = parseArgs({
  options: { results: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '5' } },
})

/** Told to the child: print the peak of its resident memory, in MB, as its last line on stderr. */
const tellPeak = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+Math.round(process.resourceUsage().maxRSS/1024)+'\\n'))`

type Measured = { readonly ms: number; readonly peak: number; readonly status: number | null }

function measure(args: readonly string[]): Measured {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellPeak, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const peak = Number(/peak (\d+)\s*$/.exec(stderr)?.[1] ?? NaN)
  return { ms: performance.now() - start, peak, status }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

function bench(set: string, rounds: number): void {
  const files = readdirSync(set)
    .filter((name) => /\.(?:sarif|json)$/.test(name) && name !== 'manifest.json')
    .map((name) => join(set, name))
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
  const parse = `const fs=require('fs');for(const f of ${JSON.stringify(files)})JSON.parse(fs.readFileSync(f,'utf8'))`
  const out = join(set, 'assessment.json')
  const run = ['dist/cli/index.js', 'run', '--root', set, '--exit-zero', '--quiet', '--json', out]
  for (const file of files) run.push('--reports', file)
  const pairs = Array.from({ length: rounds }, () => ({ floor: measure(['-e', parse]), ours: measure(run) }))
  const ratios = pairs.map(({ floor, ours }) => ours.ms / floor.ms)
  const failed = pairs.find(({ ours, floor }) => ours.status !== 0 || floor.status !== 0)
  if (failed !== undefined)
    throw new Error(`a run ended with ${failed.ours.status} (ours), ${failed.floor.status} (JSON.parse)`)
  console.log(
    `${values.results} results, ${files.length} reports, ${Math.round(bytes / 1e6)} MB, ${rounds} rounds, Node ${process.version}`,
  )
  console.log(
    `files to written assessment / JSON.parse of the same bytes: median ${median(ratios).toFixed(2)} (${ratios.map((r) => r.toFixed(2)).join(', ')})`,
  )
  console.log(
    `peak memory: ours ${Math.max(...pairs.map(({ ours }) => ours.peak))} MB, JSON.parse ${Math.max(...pairs.map(({ floor }) => floor.peak))} MB`,
  )
  console.log(`assessment written: ${Math.round(statSync(out).size / 1e6)} MB`)
}

if (!existsSync(generator)) {
  console.log('Skipped: the generator of large report sets (../shared/bench/gen.mjs) is not here.')
} else {
  const set = mkdtempSync(join(tmpdir(), 'posture-gate-bench-'))
  try {
    spawnSync(process.execPath, [generator, '--out', set, '--results', values.results], { stdio: 'inherit' })
    bench(set, Number(values.rounds))
  } finally {
    rmSync(set, { recursive: true, force: true })
  }
}
