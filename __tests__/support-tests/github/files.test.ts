import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCommit, addPull } from '../../support/github/history.ts'
import { addLabel, person } from '../../support/github/state.ts'
import { clientWith, home, statusOf, startSmallWorld, type SmallWorld } from '../../support/github/small-world.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

describe('files of the repository', () => {
  it('are read at a commit, plain or encoded', async () => {
    const { rest } = clientWith(world, { contents: 'read' })
    const encoded = await rest.repos.getContent({ ...home, path: 'a.txt', ref: world.pull.head.sha })
    expect(Buffer.from((encoded.data as unknown as { content: string }).content, 'base64').toString()).toBe(
      'one\n2\nthree\n',
    )
    const plain = await rest.repos.getContent({
      ...home,
      path: 'a.txt',
      ref: world.pull.base.sha,
      mediaType: { format: 'raw' },
    })
    expect(plain.data).toBe('one\ntwo\nthree\n')
    expect(await statusOf(rest.repos.getContent({ ...home, path: 'none.txt' }))).toBe(404)
    const folder = await rest.repos.getContent({ ...home, path: '' })
    expect(folder.data).toHaveLength(3)
  })
  it('of a pull request come with their hunks; a rename, a binary file and a large diff have none', async () => {
    const { rest } = clientWith(world, { 'pull-requests': 'read' })
    const { data } = await rest.pulls.listFiles({ ...home, pull_number: world.pull.number })
    expect(
      data.map(({ filename, status, previous_filename, patch }) => [filename, status, previous_filename, patch]),
    ).toEqual([
      ['a.txt', 'modified', undefined, '@@ -1,3 +1,3 @@\n one\n-two\n+2\n three'],
      ['img.png', 'modified', undefined, undefined],
      ['new.txt', 'renamed', 'old.txt', undefined],
    ])
    const large = addPull(world.github.state, world.repository, { from: 'feature', withoutPatch: ['a.txt'] })
    const again = await rest.pulls.listFiles({ ...home, pull_number: large.number })
    expect(again.data[0]).toMatchObject({ filename: 'a.txt', changes: 2 })
    expect(again.data[0]).not.toHaveProperty('patch')
  })
  it('are compared from the merge base', async () => {
    addCommit(world.github.state, world.repository, 'main', { 'later.txt': 'x' })
    const { rest } = clientWith(world, { contents: 'read', 'pull-requests': 'read' })
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...home, basehead: 'main...feature' })
    expect(data).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: world.pull.base.sha },
    })
    expect(data.files?.map((file) => file.filename)).toEqual(['a.txt', 'img.png', 'new.txt'])
    const found = await rest.repos.listPullRequestsAssociatedWithCommit({ ...home, commit_sha: world.pull.head.sha })
    expect(found.data.map(({ number }) => number)).toEqual([world.pull.number])
  })
})

describe('labels', () => {
  it('come with who set them, and the role of that person can be asked for', async () => {
    const { github, repository, pull } = world
    repository.collaborators.set('mona', 'maintain')
    addLabel(github.state, repository, pull.number, 'override', person('mona'))
    const { rest } = clientWith(world, { 'pull-requests': 'read' })
    const events = await rest.issues.listEvents({ ...home, issue_number: pull.number })
    expect(events.data).toMatchObject([{ event: 'labeled', label: { name: 'override' }, actor: { login: 'mona' } }])
    const permission = await rest.repos.getCollaboratorPermissionLevel({ ...home, username: 'mona' })
    expect(permission.data).toMatchObject({ permission: 'write', role_name: 'maintain' })
    const labels = await rest.issues.listLabelsOnIssue({ ...home, issue_number: pull.number })
    expect(labels.data.map(({ name }) => name)).toEqual(['override'])
    expect(github.protocolErrors).toEqual([])
  })
})
