import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aLog, aResult } from '../support/report-file.ts'
import { buildUnderTest, projectRoot } from '../support/runner/run-action.ts'
import { runProcess } from '../support/runner/run-process.ts'
import { aFolder, commitAll, write } from '../support/temp-folder.ts'

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

describe.concurrent('a repository that keeps reports as examples', () => {
  it('is judged by what its own scanners wrote, with no inputs at all', async () => {
    const log = JSON.stringify(aLog([aResult(1)]))
    const folder = aFolder({ 'examples/old.sarif': log })
    commitAll(folder)
    const run = () => shell(`cd ${folder} && node ${cli} run --exit-zero --json -`)
    const reports = (stdout: string) => (JSON.parse(stdout) as { reports: { file: string }[] }).reports
    expect(reports((await run()).stdout)).toMatchObject([{ file: 'examples/old.sarif' }])
    write(folder, 'new.sarif', log)
    const { stdout } = await run()
    expect(reports(stdout)).toMatchObject([{ file: 'new.sarif' }])
    expect(stdout).toContain('Name it with `reports` where it is evidence.')
  })
})

describe.skipIf(availableParallelism() < 2)('large reports', () => {
  it('are read by several threads of the program, and none of them is lost', async () => {
    const folder = aFolder()
    const padding = 'x'.repeat(35_000)
    for (const [file, first] of [
      ['one.sarif', 1],
      ['two.sarif', 2000],
    ] as const) {
      const results = Array.from({ length: 1000 }, (_, n) => aResult(first + n, { padding }))
      write(folder, file, JSON.stringify(aLog(results)))
    }
    const args = `run --root ${folder} --reports ${folder}/*.sarif --json - --verbose --exit-zero`
    const { exitCode, stdout, stderr } = await shell(`node ${cli} ${args.replace('*', "'*'")}`)
    expect([exitCode, stderr.match(/\d of \d files were read by \d threads/)?.[0]]).toEqual([
      0,
      '2 of 2 files were read by 2 threads',
    ])
    const { findings } = JSON.parse(stdout) as { findings: readonly { location: { path: string } }[] }
    expect(new Set(findings.map(({ location }) => location.path)).size).toBe(2000)
  })
})
