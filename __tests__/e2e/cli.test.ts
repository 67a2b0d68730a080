import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildUnderTest, projectRoot } from '../support/runner/run-action.ts'
import { runProcess } from '../support/runner/run-process.ts'

type Manifest = { readonly scripts: Readonly<Record<string, string>> }
// Ours, and read by npm every day.
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Manifest
const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`

/** Runs a command line as npm does: by a shell, in the project, with the project's programs first. */
const shell = (line: string) =>
  runProcess({ file: 'sh', args: ['-c', line], cwd: projectRoot, env: { PATH: path, HOME: projectRoot } })
const cli = join(buildUnderTest, 'dist/cli/index.js')
const start = (scripts['start'] ?? '').replace('dist/cli/index.js', cli)

describe.concurrent('npm start', () => {
  it('prints the ranked table and the verdict of the example, says which code the gate would give, and exits 0', async () => {
    const { exitCode, stdout, stderr } = await shell(start)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Verdict: (pass|warn|block|undecided)\b/m)
    expect(stdout + stderr).toMatch(/the gate would give [012]/)
    expect(stdout).toContain('services/web/src/')
  })

  it('without --exit-zero leaves with the code of its verdict', async () => {
    const { exitCode, stdout } = await shell(start.replace('--exit-zero', '--quiet'))
    const outcome = /^Verdict: (\w+)/.exec(stdout)?.[1] ?? ''
    expect(exitCode).toBe({ pass: 0, warn: 0, block: 1, undecided: 2 }[outcome])
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })

  it('writes the assessment as a file that others read, whatever the outcome', async () => {
    const { exitCode, stdout } = await shell(`${start} --json -`)
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'posture-gate/assessment/v1' })
  })

  it('says on one line what is wrong with its flags', async () => {
    const { exitCode, stderr } = await shell(`node ${cli} run --polcy x`)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--policy')
  })
})
