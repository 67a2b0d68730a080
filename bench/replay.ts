/**
 * Merges of real repositories, replayed: base and head are scanned with real scanners, the built command line judges with the shipped
 * default, and what went red is listed to be read by hand. With `--plant` each change gets a weakness, which has to be blocked.
 *
 *   node bench/replay.ts --repo DIR --language python|go|javascript --merges 20 --out DIR [--plant 10] [--cli dist/cli/index.js]
 *     [--bandit FILE] [--semgrep FILE] [--gitleaks FILE] [--gosec FILE] [--eslint NODE_MODULES]
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  hostOf,
  languages,
  osvReport,
  plantedCode,
  plantedPackage,
  plants,
  sourceOf,
  type Plant,
} from './replay/language.ts'
import { scanAll } from './replay/scan.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    repo: text,
    language: text,
    merges: text,
    out: text,
    plant: text,
    cli: text,
    bandit: text,
    semgrep: text,
    gitleaks: text,
    gosec: text,
    eslint: text,
  },
})
const language = languages.find((name) => name === values.language)
if (values.repo === undefined || values.out === undefined || language === undefined)
  throw new Error('give --repo, --language and --out')
const here = resolve(import.meta.dirname, '..')
const cli = resolve(values.cli ?? join(here, 'dist/cli/index.js'))
const [repo, out] = [resolve(values.repo), resolve(values.out)]
const [clone, scans] = [join(out, 'clone'), join(out, 'scan')]
const rules = join(here, 'bench/replay/rules', `${language}.yml`)
const { bandit, semgrep, gitleaks, gosec, eslint } = values
const tools = { bandit, semgrep, gitleaks, gosec, eslint }

const git = (cwd: string, ...args: string[]): string =>
  execFileSync(
    'git',
    [
      '-c',
      'advice.detachedHead=false',
      '-c',
      'user.name=replay',
      '-c',
      'user.email=replay@example.invalid',
      '-c',
      'core.hooksPath=/dev/null',
      ...args,
    ],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] },
  )

type Merge = { readonly n: number; readonly sha: string; readonly base: string; readonly touched: readonly string[] }

/** Changes on the first-parent line that touch source code, evenly: merge commits where there are enough, else every commit. */
function pick(count: number): readonly Merge[] {
  const log = (...more: string[]): readonly Omit<Merge, 'n'>[] =>
    git(repo, 'log', '--first-parent', '-m', ...more, '--no-renames', '--name-only', '--format=%x01%H %P')
      .split('\x01')
      .flatMap((entry) => {
        const [head = '', ...names] = entry.trim().split('\n')
        const [sha = '', base] = head.split(' ')
        const touched = names.filter((name) => name !== '')
        return base !== undefined && touched.some((path) => sourceOf[language!].test(path))
          ? [{ sha, base, touched }]
          : []
      })
  const merges = log('--merges')
  const candidates = merges.length >= count ? merges : log()
  const step = candidates.length / count
  return Array.from({ length: Math.min(count, candidates.length) }, (_, n) => ({
    n,
    ...candidates[Math.floor(n * step)]!,
  }))
}

const checkOut = (sha: string): void => {
  git(clone, 'checkout', '--quiet', '--force', '--detach', sha)
  git(clone, 'clean', '-fdxq')
}
function copy(paths: readonly string[], to: string): void {
  for (const path of paths) {
    const from = join(clone, path)
    if (existsSync(from)) cpSync(from, join(scans, to, path), { recursive: true, verbatimSymlinks: true })
  }
}

/** Puts the weakness in, and commits it; which file has it, or null where it cannot be done. */
function plant(kind: Plant, { n, touched }: Merge): string {
  const wanted = plantedPackage[language!]
  const file =
    kind === 'dependency'
      ? wanted.file
      : hostOf(
          language!,
          touched.filter((path) => existsSync(join(clone, path))),
        )
  const path = join(clone, file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, kind === 'dependency' ? wanted.line(before) : `${before ?? ''}${plantedCode(language!, kind, n)}`)
  git(clone, 'add', '--force', '--', file)
  git(clone, 'commit', '--quiet', '--no-verify', '-m', 'planted')
  return file
}

type Blocked = { readonly rule: string; readonly title: string; readonly place: string }
type Judged = { readonly outcome: string; readonly because: string; readonly blocked: readonly Blocked[] }
type File = {
  verdict: { outcome: string; because: string; violations: { rule: string; then: string; findings: string[] }[] }
  findings: { id: string; title: string; location: { path?: string; startLine?: number; purl?: string } }[]
}

/** The command line on the clone as it stands, with these reports. */
function judge(name: string, reports: Readonly<Record<string, string>>, ...more: string[]): Judged {
  const folder = join(out, 'reports', name)
  mkdirSync(folder, { recursive: true })
  const given = Object.entries(reports).flatMap(([tool, report]) => {
    writeFileSync(join(folder, `${tool}.json`), report)
    return ['--reports', join(folder, `${tool}.json`)]
  })
  const json = join(folder, 'assessment.json.out')
  const { stderr, status } = spawnSync(
    process.execPath,
    [cli, 'run', '--root', clone, '--policy', 'default', '--quiet', '--json', json, ...given, ...more],
    { cwd: clone, encoding: 'utf8' },
  )
  if (!existsSync(json)) return { outcome: `exit ${status ?? 'none'}`, because: stderr.slice(0, 300), blocked: [] }
  const { verdict, findings } = JSON.parse(readFileSync(json, 'utf8')) as File
  const blocked = verdict.violations
    .filter(({ then }) => then === 'block')
    .flatMap(({ rule, findings: ids }) =>
      ids.map((id) => {
        const found = findings.find((finding) => finding.id === id)
        const { path, startLine, purl } = found?.location ?? {}
        return { rule, title: found?.title ?? '', place: purl ?? `${path ?? ''}:${startLine ?? ''}` }
      }),
    )
  return { outcome: verdict.outcome, because: verdict.because, blocked }
}

rmSync(out, { recursive: true, force: true })
mkdirSync(scans, { recursive: true })
git(out, 'clone', '--quiet', '--no-checkout', '--shared', repo, clone)
const merges = pick(Number(values.merges ?? 20))
const planting = Math.min(Number(values.plant ?? 0), merges.length)
const planted = new Map<number, { kind: Plant; file: string; sha: string }>()
for (const merge of merges) {
  checkOut(merge.base)
  copy(merge.touched, `m${merge.n}/base`)
  checkOut(merge.sha)
  copy(merge.touched, `m${merge.n}/head`)
  if (merge.n >= planting) continue
  const kind = plants[merge.n % plants.length]!
  const file = plant(kind, merge)
  planted.set(merge.n, { kind, file, sha: git(clone, 'rev-parse', 'HEAD').trim() })
  copy([...merge.touched, file], `m${merge.n}/planted`)
}
const reportsOf = scanAll(scans, language, tools, rules)
const results = merges.map((merge) => {
  const { n, sha, base } = merge
  const history = ['--history', join(out, 'history', String(n))]
  const change = ['--occasion', 'change', '--baseline', base]
  checkOut(base)
  judge(`m${n}-base`, reportsOf(`m${n}/base`), '--occasion', 'record', ...history)
  checkOut(sha)
  const head = reportsOf(`m${n}/head`)
  const bare = judge(`m${n}-bare`, head, ...change)
  const known = judge(`m${n}-known`, head, ...change, ...history)
  const one = planted.get(n)
  if (one === undefined) return { sha, touched: merge.touched.length, bare, known }
  checkOut(one.sha)
  const reports = reportsOf(`m${n}/planted`)
  const osv = one.kind === 'dependency' ? { osv: osvReport(plantedPackage[language]) } : {}
  const injected = judge(`m${n}-planted`, { ...reports, ...osv }, ...change, ...history)
  const place = one.kind === 'dependency' ? plantedPackage[language].name : one.file
  return {
    sha,
    touched: merge.touched.length,
    bare,
    known,
    planted: { ...one, ...injected, caught: injected.blocked.some((finding) => finding.place.includes(place)) },
  }
})
writeFileSync(join(out, 'results.json'), JSON.stringify(results, null, 1))
const count = (of: (result: (typeof results)[number]) => boolean): number => results.filter(of).length
const isRed = ({ outcome }: Judged): boolean => outcome !== 'pass' && outcome !== 'warn'
console.log(
  `${basename(dirname(repo))}: ${results.length} changes; red without a baseline ${count(({ bare }) => isRed(bare))}, with one ${count(({ known }) => isRed(known))}; planted ${planted.size}, blocked ${count((result) => result.planted?.caught === true)}`,
)
for (const { sha, bare, known, planted: one } of results) {
  for (const [name, judged] of [
    ['bare', bare],
    ['known', known],
  ] as const)
    if (isRed(judged))
      console.log(
        `  RED ${name} ${sha.slice(0, 10)} ${judged.outcome}: ${judged.because.slice(0, 300)}\n${judged.blocked.map(({ rule, title, place }) => `      ${rule}: ${title} in ${place}`).join('\n')}`,
      )
  if (one !== undefined && !one.caught)
    console.log(`  MISSED ${sha.slice(0, 10)} ${one.kind} in ${one.file}: ${one.outcome}, ${one.because.slice(0, 200)}`)
}
