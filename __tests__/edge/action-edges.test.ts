import { describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { commitAll, git, write } from '../support/temp-folder.ts'
import { inSmallWorld } from './an-action.ts'

const here = inSmallWorld()

const operations = () => here.world.github.calls().map(({ operation }) => operation)
const push = { event: 'push', payload: {} }

describe('the Action on a pull request', () => {
  it('knows what it judges without a question', async () => {
    expect(await here.action().edges.context()).toMatchObject({
      occasion: 'change',
      pullRequest: here.world.pull.number,
      headSha: here.world.pull.head.sha,
      baseSha: here.world.pull.base.sha,
      branch: 'main',
      runUrl: 'https://github.com/acme/shop/actions/runs/7',
    })
    expect(operations()).toEqual([])
  })

  it('reads the policy from the base', async () => {
    addCommit(here.world.github.state, here.world.repository, 'main', { 'gate.yml': 'new' })
    const { edges } = here.action()
    expect(await edges.documents.trusted('gate.yml')).toBeNull()
    const payload = {
      pull_request: {
        number: 5,
        head: { sha: here.world.pull.head.sha },
        base: { sha: here.world.repository.refs.get('heads/main'), ref: 'main' },
      },
    }
    expect(await here.action({}, { payload }).edges.documents.trusted('gate.yml')).toMatchObject({
      text: 'new',
      atBase: true,
    })
  })
})

describe('the Action without a pull request', () => {
  it('asks the server nothing', async () => {
    write(here.cwd, 'gate.yml', 'x')
    const { edges } = here.action({ vex: ['*.txt'] }, push)
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
    commitAll(here.cwd)
    write(here.cwd, 'new.txt', 'x\n')
    git(here.cwd, 'add', '-A')
    expect(await here.action({ baseline: 'HEAD' }, push).edges.pullRequest.changed()).toMatchObject({
      known: true,
      files: [{ path: 'new.txt' }],
    })
  })
})
