import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Language } from './language.ts'

/** Where the scanners are; one that is not given is left out. */
export type Tools = {
  readonly bandit?: string | undefined
  readonly semgrep?: string | undefined
  readonly gitleaks?: string | undefined
  readonly gosec?: string | undefined
  readonly eslint?: string | undefined
}
type Raw = Readonly<Record<string, unknown>>

const run = (
  command: string,
  args: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): void => {
  const env = { ...process.env, ...more, PATH: `${dirname(command)}:${process.env['PATH'] ?? ''}` }
  const { error } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'ignore'], maxBuffer: 1 << 28 })
  if (error !== undefined) throw error
}
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const listOf = (value: unknown): readonly Raw[] => (Array.isArray(value) ? (value as Raw[]) : [])

const eslintConfig = (
  modules: string,
): string => `import security from ${JSON.stringify(join(modules, 'eslint-plugin-security/index.js'))}
export default [{ files: ['**/*.js', '**/*.cjs', '**/*.mjs', '**/*.jsx'], languageOptions: { ecmaVersion: 'latest', sourceType: 'commonjs' },
  linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true }, plugins: { security }, rules: security.configs.recommended.rules }]
`

/** Every report of one scan of a whole folder of changes: each scanner is started once, which is most of its time. */
export function scanAll(
  folder: string,
  language: Language,
  tools: Tools,
  rules: string,
): (prefix: string) => Readonly<Record<string, string>> {
  const at = (name: string): string => join(folder, '..', `${name}.json`)
  mkdirSync(folder, { recursive: true })
  // Semgrep leaves tests out by a list of its own, unless there is one.
  writeFileSync(join(folder, '.semgrepignore'), '\n')
  if (tools.semgrep !== undefined)
    run(
      tools.semgrep,
      [
        'scan',
        '--config',
        rules,
        '--json',
        '--dataflow-traces',
        '--metrics',
        'off',
        '--disable-version-check',
        '--no-git-ignore',
        '--jobs',
        '1',
        '--output',
        at('semgrep'),
        '.',
      ],
      folder,
    )
  if (tools.gitleaks !== undefined)
    run(
      tools.gitleaks,
      ['dir', '.', '--report-format', 'json', '--report-path', at('gitleaks'), '--exit-code', '0', '--no-banner'],
      folder,
    )
  if (tools.bandit !== undefined && language === 'python')
    run(tools.bandit, ['-q', '-r', '.', '-f', 'json', '-o', at('bandit')], folder)
  if (tools.gosec !== undefined && language === 'go') {
    // Only the files that changes touch are here: what gosec reads from the syntax alone is found, what needs types is not.
    writeFileSync(join(folder, 'go.mod'), 'module replay\n\ngo 1.21\n')
    const offline = { GOFLAGS: '-mod=mod', GOPROXY: 'off' }
    run(tools.gosec, ['-no-fail', '-fmt', 'json', '-out', at('gosec'), './...'], folder, offline)
  }
  if (tools.eslint !== undefined && language === 'javascript') {
    writeFileSync(join(folder, 'eslint.config.mjs'), eslintConfig(tools.eslint))
    run(
      process.execPath,
      [join(tools.eslint, 'eslint/bin/eslint.js'), '.', '--format', 'json', '--output-file', at('eslint')],
      folder,
    )
  }
  const whole = new Map(
    ['semgrep', 'gitleaks', 'gosec', 'bandit', 'eslint'].flatMap((name) =>
      existsSync(at(name)) ? [[name, readJson(at(name))] as const] : [],
    ),
  )
  return (prefix) =>
    Object.fromEntries([...whole].map(([name, report]) => [name, JSON.stringify(partOf(name, report, prefix, folder))]))
}

/** The part of a report that is about one change, with its paths as they are in the repository. */
function partOf(name: string, report: unknown, prefix: string, folder: string): unknown {
  const top = `${prefix}/`
  const inside = (path: unknown): string | null => {
    const text = String(path)
      .replace(`${resolve(folder)}/`, '')
      .replace(/^\.\//, '')
    return text.startsWith(top) ? text.slice(top.length) : null
  }
  const keep = (list: unknown, key: string): readonly Raw[] =>
    listOf(list).flatMap((entry) => {
      const path = inside(entry[key])
      return path === null ? [] : [{ ...entry, [key]: path }]
    })
  const document = report as Raw // what the scanners write is an object, but for two that write lists
  switch (name) {
    case 'semgrep':
      return {
        version: document['version'],
        results: withTraces(keep(document['results'], 'path')),
        errors: [],
        paths: { scanned: [] },
      }
    case 'bandit':
      return { ...document, errors: [], metrics: { _totals: {} }, results: keep(document['results'], 'filename') }
    case 'gosec':
      return { ...document, 'Golang errors': {}, Issues: keep(document['Issues'], 'file') }
    case 'gitleaks':
      return keep(report, 'File')
    default:
      return keep(report, 'filePath')
  }
}

/**
 * Semgrep leaves the trace of a data flow out of its JSON where nobody is logged in, also with `--dataflow-traces`. Our rules named
 * `request-to-…` are of mode taint and fire on nothing but a flow, so its end is put back.
 */
const withTraces = (results: readonly Raw[]): readonly Raw[] =>
  results.map((result) => {
    if (!/\brequest-to-\w+$/.test(String(result['check_id']))) return result
    const { path, start, end } = result
    const extra = result['extra'] as Raw // every result has it
    return {
      ...result,
      extra: { ...extra, dataflow_trace: { taint_source: null, taint_sink: ['CliLoc', [{ path, start, end }, '']] } },
    }
  })
