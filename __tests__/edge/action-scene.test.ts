import { describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { commitAll, git, write } from '../support/temp-folder.ts'
import { inSmallWorld } from './an-action.ts'

const here = inSmallWorld()

const operations = () => here.world.github.calls().map(({ operation }) => operation)

describe('what all edges of the Action share', () => {
  it('masks its secrets before it says anything', () => {
    const { stdout, token, edges } = here.action({ 'secret-key': 'hunter2hunter2' })
    edges.log.info(`${token} hunter2hunter2`)
    expect(stdout.text()).toBe(`::add-mask::${token}\n::add-mask::hunter2hunter2\n*** ***\n`)
  })

  it('asks what changed once, and shows paths below the root', async () => {
    addCommit(here.world.github.state, here.world.repository, 'feature', { 'app/x.js': 'x\n' })
    write(here.cwd, 'app/x.js', 'x\n')
    commitAll(here.cwd)
    const { edges } = here.action({ root: 'app' })
    expect(await edges.pullRequest.changed()).toMatchObject({
      known: true,
      files: [{ path: 'x.js', added: [{ start: 1, end: 1 }] }],
    })
    await edges.pullRequest.changed()
    expect(operations()).toEqual(['pulls/list-files'])
  })

  it('asks the clone what changed where the token may not', async () => {
    commitAll(here.cwd)
    const base = git(here.cwd, 'rev-parse', 'HEAD')
    git(here.cwd, 'checkout', '-q', '-b', 'topic')
    write(here.cwd, 'new.txt', 'x\n')
    commitAll(here.cwd, 'New')
    const head = git(here.cwd, 'rev-parse', 'HEAD')
    git(here.cwd, 'checkout', '-q', 'main')
    git(here.cwd, 'merge', '-q', '--no-ff', '-m', 'Merge', 'topic')
    const payload = { pull_request: { number: 5, head: { sha: head }, base: { sha: base, ref: 'main' } } }
    const { edges, stdout } = here.action({}, { permissions: {}, payload })
    expect(await edges.pullRequest.changed()).toMatchObject({
      known: true,
      source: 'git diff since HEAD^1',
      files: [{ path: 'new.txt', status: 'added' }],
    })
    expect(stdout.text()).toContain('::warning::What this change touches: the changed files could not be fetched: 403')
  })

  it('does not take another checkout for the change: what is not its head or its test merge tells nothing', async () => {
    commitAll(here.cwd)
    const base = git(here.cwd, 'rev-parse', 'HEAD')
    const payload = { pull_request: { number: 5, head: { sha: 'e'.repeat(40) }, base: { sha: base, ref: 'main' } } }
    const { edges } = here.action({}, { permissions: {}, payload })
    expect(await edges.pullRequest.changed()).toMatchObject({ known: false })
  })

  it('asks the clone first where very many files changed: the API tells only some of them', async () => {
    commitAll(here.cwd)
    const base = git(here.cwd, 'rev-parse', 'HEAD')
    git(here.cwd, 'checkout', '-q', '-b', 'topic')
    write(here.cwd, 'new.txt', 'x\n')
    commitAll(here.cwd, 'New')
    const head = git(here.cwd, 'rev-parse', 'HEAD')
    const pull = { number: 5, head: { sha: head }, base: { sha: base, ref: 'main' }, changed_files: 3200 }
    const { edges } = here.action({}, { payload: { pull_request: pull } })
    expect(await edges.pullRequest.changed()).toMatchObject({
      known: true,
      complete: true,
      files: [{ path: 'new.txt' }],
    })
    expect(operations()).toEqual([])
  })

  it('says that it does not know what changed where nobody can tell', async () => {
    const { edges, stdout } = here.action({}, { permissions: {} })
    expect(await edges.pullRequest.changed()).toMatchObject({
      known: false,
      why: expect.stringContaining('403') as string,
    })
    expect(stdout.text()).toContain('pull-requests: read')
  })
})
