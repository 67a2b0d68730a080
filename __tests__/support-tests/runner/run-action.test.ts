import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSmallWorld, type SmallWorld } from '../../support/github/small-world.ts'
import { checkOut, hasGit } from '../../support/runner/checkout.ts'
import { pullRequestEvent } from '../../support/runner/events.ts'
import { runAction } from '../../support/runner/run-action.ts'

let world: SmallWorld
let folder: string
beforeAll(async () => {
  world = await startSmallWorld()
})
afterAll(() => world.github.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'step-'))
  mkdirSync(join(folder, 'workspace'))
  return () => rmSync(folder, { recursive: true })
})

/** Runs a script as if it were an action with one input and one output. */
const run = (script: string, inputs: Record<string, string> = {}) => {
  const inputsOf = "inputs: { in: { default: d }, token: { default: '${{ github.token }}' } }"
  const metadata = `${inputsOf}
outputs: { out: {} }
runs: { using: node24, main: main.mjs }
`
  writeFileSync(join(folder, 'action.yml'), metadata)
  writeFileSync(
    join(folder, 'main.mjs'),
    `import { appendFileSync as append } from 'node:fs'\nconst e = process.env\n${script}`,
  )
  const { github, repository, pull } = world
  const workspace = join(folder, 'workspace')
  return runAction({ github, repository, event: pullRequestEvent(pull), workspace, inputs, action: folder })
}

describe('the stand-in for the runner', () => {
  it('gives inputs and environment, and nothing of this process', async () => {
    process.env['INPUT_LEAK'] = 'x'
    process.env['HTTPS_PROXY'] = 'http://127.0.0.1:9'
    const result = await run('console.log(JSON.stringify(e))', { in: 'given' })
    delete process.env['INPUT_LEAK']
    delete process.env['HTTPS_PROXY']
    const env = JSON.parse(result.stdout) as Record<string, string>
    expect(env).toMatchObject({
      INPUT_IN: 'given',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_SHA: world.pull.mergeSha,
      GITHUB_BASE_REF: 'main',
      GITHUB_API_URL: world.github.url,
    })
    expect(env['GITHUB_REF_NAME']).toBe(`${world.pull.number}/merge`)
    expect(Object.keys(env).filter((name) => /LEAK|PROXY|npm_|VITEST|NODE_OPTIONS/i.test(name))).toEqual([])
  })
  it('gives back exit code, commands of both streams, outputs and summary', async () => {
    const result = await run(`
      console.log('::warning file=' + e.GITHUB_WORKSPACE + '/a.txt,line=2::out')
      console.error('x ##[error]err')
      append(e.GITHUB_OUTPUT, 'out<<E\\n1\\n2\\nE\\n')
      append(e.GITHUB_STEP_SUMMARY, '# Hello')
      process.exitCode = 3`)
    expect(result).toMatchObject({ exitCode: 3, outcome: 'failure', outputs: { out: '1\n2' }, summary: '# Hello' })
    expect(result.annotations).toContainEqual({ kind: 'warning', message: 'out', file: 'a.txt', line: 2 })
    expect(result.annotations).toContainEqual({ kind: 'error', message: 'err' })
  })
  it('masks the token in log and summary, and shows to the test that it was there', async () => {
    const result = await run(`
      append(e.GITHUB_STEP_SUMMARY, 's ' + e.INPUT_TOKEN)
      console.log('l ' + e.INPUT_TOKEN + '\\r' + '::add-mask::more')
      console.log('more')`)
    expect(result).toMatchObject({ log: 'l ***\n***', summary: 's ***', masked: [result.token, 'more'] })
    expect(result.stdout).toContain(result.token)
  })
  it('uploads no summary above 1 MiB, says so, and fails nobody for it', async () => {
    const result = await run(`append(e.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`)
    expect(result).toMatchObject({ outcome: 'success', summary: '' })
    expect(result.annotations[0]?.message).toContain('$GITHUB_STEP_SUMMARY upload aborted')
  })
  it('fails the step for outputs that cannot be read or are too large', async () => {
    expect(await run(`append(e.GITHUB_OUTPUT, 'no equals\\n')`)).toMatchObject({ exitCode: 0, outcome: 'failure' })
    expect(await run(`append(e.GITHUB_OUTPUT, 'out=' + 'x'.repeat(600 * 1024))`)).toMatchObject({ outcome: 'failure' })
  })
  it('knows an output that action.yml does not declare', async () => {
    await expect(run(`append(e.GITHUB_OUTPUT, 'other=1\\n')`)).rejects.toThrow('does not declare the output other')
  })
})

describe('a checkout', () => {
  it.skipIf(!hasGit)('[git] is one that git agrees with: same commit, clean, with its history', () => {
    const workspace = join(folder, 'workspace')
    checkOut(world.repository, world.pull.mergeSha, workspace)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'safe.directory=*', ...args], { cwd: workspace, encoding: 'utf8' }).trim()
    expect(git('rev-parse', 'HEAD')).toBe(world.pull.mergeSha)
    expect(git('status', '--porcelain')).toBe('')
    expect(git('ls-files').split('\n')).toEqual(['a.txt', 'img.png', 'new.txt'])
    expect(git('merge-base', 'origin/main', world.pull.head.sha)).toBe(world.pull.base.sha)
    expect(git('fsck', '--strict')).toBe('')
  })
})
