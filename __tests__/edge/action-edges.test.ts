import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { addArtifact } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder, commitAll, git, write } from '../support/temp-folder.ts'
import { anAction, type ActionOptions } from './an-action.ts'

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

const operations = () => world.github.calls().map(({ operation }) => operation)
const action = (raw: object = {}, more: ActionOptions = {}) => anAction(world, cwd, raw, more)
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
