/**
 * Everything that decides a landing, in one command: format, lint, types, import rules, unused code, generated files, dist, tests.
 * All steps run even when one fails, so that one look shows all mistakes. Ends with a line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'posture-gate-check-'))
const testReport = join(scratch, 'tests.json')

type Step = { readonly name: string; readonly command: readonly string[] }
const bin = (name: string, ...args: string[]): readonly string[] => [join(root, 'node_modules', '.bin', name), ...args]

const steps: readonly Step[] = [
  { name: 'format', command: bin('prettier', '--check', '.', '--log-level', 'warn') },
  { name: 'types', command: bin('tsc', '-p', '.') },
  { name: 'lint', command: bin('eslint', '.', '--max-warnings', '0') },
  { name: 'import rules', command: bin('depcruise', 'src', '__tests__', 'scripts', '--output-type', 'err') },
  { name: 'unused code', command: bin('knip', '--no-progress') },
  { name: 'generated files', command: [process.execPath, join(root, 'scripts', 'generate.ts'), '--check'] },
  { name: 'dist', command: [process.execPath, join(root, 'scripts', 'check-dist.ts')] },
  {
    name: 'tests',
    command: bin('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`),
  },
]

type TestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { assertionResults: { status: string; fullName: string }[] }[]
}

function readTests(): TestReport | null {
  try {
    return JSON.parse(readFileSync(testReport, 'utf8')) as TestReport
  } catch {
    return null
  }
}

/** What a skipped test needs, out of its name: `[shared]`, `[cmark-gfm]`, `[chromium]`, `[postgresql]`. */
const needOf = (name: string): string => /\[([a-z0-9-]+)\]/.exec(name)?.[1] ?? 'something it does not name'

const failures: string[] = []
for (const { name, command } of steps) {
  const start = performance.now()
  const [file = '', ...args] = command
  const { status } = spawnSync(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (status !== 0) failures.push(name)
}

const tests = readTests()
const skipped = (tests?.testResults ?? [])
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
const needs = new Map<string, { fullName: string }[]>()
for (const test of skipped) needs.set(needOf(test.fullName), [...(needs.get(needOf(test.fullName)) ?? []), test])
for (const [need, missing] of needs) {
  console.log(`\nSkipped ${missing.length} tests that need ${need}:`)
  for (const { fullName } of missing) console.log(`  - ${fullName}`)
}
const strict = process.env['POSTURE_GATE_NO_SKIPS'] === 'true'
const unexpected = [...needs].filter(([need]) => need !== 'shared')
if (strict && unexpected.length > 0)
  failures.push(`tests that need ${unexpected.map(([need]) => need).join(', ')} were skipped`)
rmSync(scratch, { recursive: true, force: true })

const failedTests = tests?.numFailedTests ?? 0
const failedSteps = failures.filter((name) => name !== 'tests' || failedTests === 0)
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`)
const passed =
  (tests?.numPassedTests ?? 0) +
  steps.length -
  failures.filter((name) => steps.some((step) => step.name === name)).length
console.log(`\n${passed} passed, ${failedTests + failedSteps.length} failed, ${skipped.length} skipped`)
process.exitCode = failures.length > 0 ? 1 : 0
