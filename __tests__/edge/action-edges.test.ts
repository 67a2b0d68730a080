import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createActionEdges } from '../../src/edge/action-edges.ts'
import type { Env } from '../../src/edge/event.ts'
import { optionsSchema } from '../../src/edge/options.ts'
import { addCommit } from '../support/github/history.ts'
import { startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { addArtifact, type Level } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder, aWriter, commitAll, git, write } from '../support/temp-folder.ts'

let world: SmallWorld
let cwd: string
beforeEach(async () => {
  world = await startSmallWorld()
  cwd = aFolder({ 'a.txt': 'one\n2\nthree\n' })
})
afterEach(async () => {
  await world.github.close()
  expect(world.github.protocolErrors).toEqual([])
})

const usual: Record<string, Level> = { contents: 'read', 'pull-requests': 'write', actions: 'read' }
const operations = () => world.github.calls().map(({ operation }) => operation)

/** The world of a run for the pull request of the small world, unless another event is given. */
function action(
  raw: object = {},
  more: { env?: Env; permissions?: Record<string, Level>; event?: string; payload?: object } = {},
) {
  const { pull, github } = world
  const token = github.createToken({ repository: 'acme/shop', permissions: more.permissions ?? usual })
  const described = { number: pull.number, head: { sha: pull.head.sha }, base: { sha: pull.base.sha, ref: 'main' } }
  const temp = aFolder({ 'event.json': JSON.stringify(more.payload ?? { pull_request: described }) })
  const env: Env = {
    GITHUB_EVENT_NAME: more.event ?? 'pull_request',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_WORKSPACE: cwd,
    GITHUB_API_URL: `${github.url}/`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: temp,
    ...more.env,
  }
  const stdout = aWriter()
  return {
    edges: createActionEdges({ options: optionsSchema.parse({ token, ...raw }), env, cwd, stdout }),
    stdout,
    token,
    temp,
  }
}
const push = { event: 'push', payload: {} }

describe('the Action on a pull request', () => {
  it('masks its secrets before it says anything', () => {
    const { stdout, token, edges } = action({ 'secret-key': 'hunter2hunter2' })
    edges.log.info(`${token} hunter2hunter2`)
    expect(stdout.text()).toBe(`::add-mask::${token}\n::add-mask::hunter2hunter2\n*** ***\n`)
  })

  it('knows what it judges without a question', async () => {
    expect(await action().edges.context()).toMatchObject({
      occasion: 'change',
      pullRequest: world.pull.number,
      headSha: world.pull.head.sha,
      baseSha: world.pull.base.sha,
      branch: 'main',
      runUrl: 'https://github.com/acme/shop/actions/runs/7',
    })
    expect(operations()).toEqual([])
  })

  it('asks what changed once, and shows paths below the root', async () => {
    addCommit(world.github.state, world.repository, 'feature', { 'app/x.js': 'x\n' })
    write(cwd, 'app/x.js', 'x\n')
    commitAll(cwd)
    const { edges } = action({ root: 'app' })
    expect(await edges.pullRequest.changed()).toMatchObject({
      known: true,
      files: [{ path: 'x.js', added: [{ start: 1, end: 1 }] }],
    })
    await edges.pullRequest.changed()
    expect(operations()).toEqual(['pulls/list-files'])
  })

  it('asks the clone what changed where the token may not', async () => {
    commitAll(cwd)
    const base = git(cwd, 'rev-parse', 'HEAD')
    git(cwd, 'checkout', '-q', '-b', 'topic')
    write(cwd, 'new.txt', 'x\n')
    commitAll(cwd, 'New')
    const head = git(cwd, 'rev-parse', 'HEAD')
    git(cwd, 'checkout', '-q', 'main')
    git(cwd, 'merge', '-q', '--no-ff', '-m', 'Merge', 'topic')
    const payload = { pull_request: { number: 5, head: { sha: head }, base: { sha: base, ref: 'main' } } }
    const { edges, stdout } = action({}, { permissions: {}, payload })
    expect(await edges.pullRequest.changed()).toMatchObject({
      known: true,
      source: 'git diff since HEAD^1',
      files: [{ path: 'new.txt', status: 'added' }],
    })
    expect(stdout.text()).toContain('::warning::What this change touches: the changed files could not be fetched: 403')
  })

  it('says that it does not know what changed where nobody can tell', async () => {
    const { edges, stdout } = action({}, { permissions: {} })
    expect(await edges.pullRequest.changed()).toMatchObject({
      known: false,
      why: expect.stringContaining('403') as string,
    })
    expect(stdout.text()).toContain('pull-requests: read')
  })

  it('reads the policy from the base', async () => {
    addCommit(world.github.state, world.repository, 'main', { 'gate.yml': 'new' })
    const { edges } = action()
    expect(await edges.documents.trusted('gate.yml')).toBeNull()
    const payload = {
      pull_request: {
        number: 5,
        head: { sha: world.pull.head.sha },
        base: { sha: world.repository.refs.get('heads/main'), ref: 'main' },
      },
    }
    expect(await action({}, { payload }).edges.documents.trusted('gate.yml')).toMatchObject({
      text: 'new',
      atBase: true,
    })
  })

  it('writes to the log, the summary and the pull request', async () => {
    const summary = write(cwd, 'summary.md', '')
    const { edges } = action({ json: 'out.json' }, { env: { GITHUB_STEP_SUMMARY: summary } })
    expect(edges.sinks.map(({ output }) => output)).toEqual(['text', 'json', 'summary', 'annotations', 'comment'])
    const comment = edges.sinks.at(-1)
    await comment?.write(['<!-- posture-gate:v1 e30 -->\nhello'], { worthSaying: true })
    expect(world.repository.comments.map(({ body }) => body)).toEqual(['<!-- posture-gate:v1 e30 -->\nhello'])
    expect(action({ comment: 'never', quiet: true }).edges.sinks.map(({ output }) => output)).toEqual(['annotations'])
  })

  it('does not read outside of the workspace', async () => {
    const outside = aFolder({ 'x.json': '' })
    await expect(action({ reports: [`${outside}/x.json`] }).edges.reports.list()).rejects.toMatchObject({
      code: 'file-outside',
    })
    const { edges, temp } = action({ reports: [] })
    expect(await edges.documents.local(`${temp}/event.json`)).not.toBeNull()
  })

  it('takes a report that the change brings for tracked where no git can say', async () => {
    addCommit(world.github.state, world.repository, 'feature', { 'scan.json': '[]' })
    write(cwd, 'scan.json', '[]')
    write(cwd, 'other.json', '[]')
    const { files } = await action({ reports: ['*.json'] }).edges.reports.list()
    expect(files.map(({ path, tracked }) => [path, tracked])).toEqual([
      ['other.json', undefined],
      ['scan.json', true],
    ])
  })
})

describe('what could talk the gate down', () => {
  it('is a VEX file: the one of the base counts, or the one the workflow brought', async () => {
    addCommit(world.github.state, world.repository, 'main', { 'base.vex.json': '{"base":1}' })
    for (const name of ['base', 'mine']) write(cwd, `${name}.vex.json`, '{"mine":1}')
    commitAll(cwd)
    write(cwd, 'brought.vex.json', '{"brought":1}')
    const payload = {
      pull_request: {
        number: 5,
        head: { sha: world.pull.head.sha },
        base: { sha: world.repository.refs.get('heads/main'), ref: 'main' },
      },
    }
    addCommit(world.github.state, world.repository, 'feature', { 'mine.vex.json': '{"mine":1}' })
    const own = { pull_request: { ...payload.pull_request, number: world.pull.number } }
    const { files, problems } = await action(
      { reports: ['none/*', 'a.txt'], vex: ['*.vex.json'] },
      { payload: own },
    ).edges.reports.list()
    const trusted = files.filter((file) => file.trusted === true)
    const text = (index: number) =>
      Buffer.concat(Array.from(trusted[index]?.chunks() ?? [], (chunk) => Buffer.from(chunk))).toString()
    expect(trusted.map(({ path }, index) => [path.replace(/ at .*/, ''), text(index)])).toEqual([
      ['brought.vex.json', '{"brought":1}'],
      ['base.vex.json', '{"base":1}'],
    ])
    expect(problems.map(({ at, message }) => `${at.file}: ${message}`)).toContain(
      'mine.vex.json: a VEX file that this change itself brings or alters does not count in it',
    )
  })

  it('is a history: snapshots that lie in the repository do not count in a change', async () => {
    write(cwd, 'h/tracked.json', '{}')
    commitAll(cwd)
    write(cwd, 'h/brought.json', '{}')
    const { edges, stdout } = action({ history: 'h' })
    expect((await edges.history.load()).map(({ file }) => file)).toEqual(['h/brought.json'])
    expect(stdout.text()).toContain('::warning::1 snapshots of the history lie in this repository')
    expect(await action({ history: 'h' }, push).edges.history.load()).toHaveLength(2)
  })
})

describe('the Action without a pull request', () => {
  it('asks the server nothing', async () => {
    write(cwd, 'gate.yml', 'x')
    const { edges } = action({ vex: ['*.txt'] }, push)
    expect(await edges.context()).toMatchObject({ occasion: 'record' })
    expect(await edges.documents.trusted('gate.yml')).toEqual({ file: 'gate.yml', text: 'x', atBase: false })
    expect(await edges.documents.trusted('none.yml')).toBeNull()
    expect(await edges.documents.feed('gate.yml')).toMatchObject({ text: 'x' })
    expect(await edges.pullRequest.changed()).toEqual({ known: false, why: 'this run is about no pull request' })
    expect((await edges.reports.list()).files.map(({ trusted }) => trusted)).toEqual([true])
    await edges.sinks.at(-1)?.write(['<!-- posture-gate:v1 e30 -->'], { worthSaying: true })
    expect(operations()).toEqual([])
  })

  it('compares with the baseline it is given', async () => {
    commitAll(cwd)
    write(cwd, 'new.txt', 'x\n')
    git(cwd, 'add', '-A')
    expect(await action({ baseline: 'HEAD' }, push).edges.pullRequest.changed()).toMatchObject({
      known: true,
      files: [{ path: 'new.txt' }],
    })
  })
})

describe('artifacts', () => {
  const bytes = zip([{ name: 'scan.json', bytes: Buffer.from('S') }])

  it('of this run are read instead of what lies around', async () => {
    addArtifact(world.github.state, world.repository, { name: 'scan', runId: 7, bytes })
    write(cwd, 'semgrep.sarif', '{}')
    expect((await action({ artifacts: ['scan'] }).edges.reports.list()).files.map(({ path }) => path)).toEqual([
      'artifact:scan!scan.json',
    ])
    const both = await action({ artifacts: ['scan'], reports: ['*.sarif'] }).edges.reports.list()
    expect(both.files.map(({ path }) => path)).toEqual(['semgrep.sarif', 'artifact:scan!scan.json'])
  })

  it('are those of the run that is followed', async () => {
    addArtifact(world.github.state, world.repository, { name: 'scan', runId: 3, bytes })
    const payload = { workflow_run: { id: 3, event: 'push' } }
    expect(
      (await action({ artifacts: ['scan'] }, { event: 'workflow_run', payload }).edges.reports.list()).files,
    ).toHaveLength(1)
  })

  it('outside of a workflow are a problem', async () => {
    const { problems } = await action(
      { artifacts: ['scan'] },
      { env: { GITHUB_RUN_ID: undefined } },
    ).edges.reports.list()
    expect(problems).toMatchObject([{ code: 'context', message: expect.stringContaining('GITHUB_RUN_ID') as string }])
  })
})
