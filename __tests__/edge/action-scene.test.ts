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

describe('what all edges of the Action share', () => {
  it('masks its secrets before it says anything', () => {
    const { stdout, token, edges } = action({ 'secret-key': 'hunter2hunter2' })
    edges.log.info(`${token} hunter2hunter2`)
    expect(stdout.text()).toBe(`::add-mask::${token}\n::add-mask::hunter2hunter2\n*** ***\n`)
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
})
