import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
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
