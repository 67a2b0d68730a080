import { describe, expect, it } from 'vitest'
import { below, fetchChanged, toChangedFile } from '../../src/edge/github-changes.ts'
import type { Change } from '../../src/edge/github-context.ts'
import type { ChangedLines } from '../../src/model/change.ts'
import { addCommit } from '../support/github/history.ts'
import { clientWith, home, smallWorld, type SmallWorld } from '../support/github/small-world.ts'

const world = smallWorld()

const changeOf = ({ pull }: SmallWorld, withPull: boolean): Change => ({
  baseSha: pull.base.sha,
  headSha: pull.head.sha,
  branch: 'main',
  pullRequest: withPull
    ? { number: pull.number, baseSha: pull.base.sha, headSha: pull.head.sha, baseBranch: 'main' }
    : null,
})
const files = [
  { path: 'a.txt', status: 'modified', added: [{ start: 2, end: 2 }], replaced: [{ start: 2, end: 2, was: ['two'] }] },
  { path: 'img.png', status: 'modified', added: null },
  { path: 'new.txt', status: 'renamed', previousPath: 'old.txt', added: [] },
]
const sorted = (changed: ChangedLines) =>
  changed.known ? [...changed.files].sort((a, b) => (a.path < b.path ? -1 : 1)) : changed

describe('what a change touches', () => {
  it('is asked of its pull request', async () => {
    const changed = await fetchChanged(clientWith(world, { 'pull-requests': 'read' }), home, changeOf(world, true))
    expect(changed).toMatchObject({
      known: true,
      complete: true,
      source: `files of pull request #${world.pull.number}`,
    })
    expect(sorted(changed)).toEqual(files)
  })

  it('is not what its pull request touches by now: a commit that came later does not speak for it', async () => {
    const late = changeOf(world, true)
    addCommit(world.github.state, world.repository, 'feature', { 'a.txt': 'one\ntwo\nthree\n', 'b.txt': 'new\n' })
    const changed = await fetchChanged(clientWith(world, { 'pull-requests': 'read', contents: 'read' }), home, late)
    expect(changed).toMatchObject({ late: true, source: expect.stringContaining('comparison') as string })
    expect(sorted(changed)).toEqual(files)
  })

  it('that only takes files away is asked for its head', async () => {
    const all = { 'a.txt': null, 'img.png': null, 'new.txt': null }
    const headSha = addCommit(world.github.state, world.repository, 'feature', all)
    const change = changeOf(world, true)
    const pull = change.pullRequest === null ? null : { ...change.pullRequest, headSha }
    const client = clientWith(world, { 'pull-requests': 'read' })
    const changed = await fetchChanged(client, home, { ...change, headSha, pullRequest: pull })
    expect(changed).toMatchObject({ source: `files of pull request #${world.pull.number}` })
    expect(world.github.calls().map(({ operation }) => operation)).toEqual(['pulls/list-files', 'pulls/get'])
  })

  it('is the comparison of its commits where there is no one pull request', async () => {
    const changed = await fetchChanged(clientWith(world, { contents: 'read' }), home, changeOf(world, false))
    expect(changed).toMatchObject({ known: true, complete: true })
    expect(sorted(changed)).toEqual(files)
    expect(world.github.calls()).toHaveLength(1)
  })

  it('is read to the last page, and known to be cut where GitHub cuts it', async () => {
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, n) => [`many/${n}.txt`, 'x\n']))
    addCommit(world.github.state, world.repository, 'feature', many)
    const whole = await fetchChanged(clientWith(world, { 'pull-requests': 'read' }), home, changeOf(world, true))
    expect(whole).toMatchObject({ known: true, complete: false })
    expect(world.github.calls()).toHaveLength(30)
    const compared = await fetchChanged(clientWith(world, { contents: 'read' }), home, changeOf(world, false))
    expect(compared).toMatchObject({ known: true, complete: false })
  })
})

describe('a file of the answer', () => {
  const file = { filename: 'x', status: 'modified', changes: 3 }
  it('without a patch has lines that are not known, unless nothing of it changed', () => {
    expect(toChangedFile(file).added).toBeNull()
    expect(toChangedFile({ ...file, status: 'added', changes: 0 }).added).toBeNull()
    expect(toChangedFile({ ...file, status: 'renamed', changes: 0 }).added).toEqual([])
    expect(toChangedFile({ ...file, status: 'removed' }).added).toEqual([])
    expect(toChangedFile({ ...file, status: 'removed', patch: '@@ -1 +0,0 @@\n-x' }).added).toEqual([])
  })
  it('that was copied is new, and one with another mode is modified', () => {
    expect(toChangedFile({ ...file, status: 'copied' }).status).toBe('added')
    expect(toChangedFile({ ...file, status: 'changed' }).status).toBe('modified')
  })
})

it('below a folder the paths start there, and what lies beside it is no part of the change', () => {
  const changed: ChangedLines = {
    known: true,
    source: 's',
    complete: true,
    files: [
      { path: 'services/web/a.js', status: 'renamed', previousPath: 'services/web/b.js', added: [] },
      { path: 'services/web/c.js', status: 'renamed', previousPath: 'services/other/c.js', added: [] },
      { path: 'services/webby/d.js', status: 'added', added: [] },
    ],
  }
  expect(below(changed, 'services/web')).toEqual({
    ...changed,
    files: [
      { path: 'a.js', status: 'renamed', previousPath: 'b.js', added: [] },
      { path: 'c.js', status: 'renamed', added: [] },
    ],
  })
  expect(below(changed, '')).toBe(changed)
  const unknown: ChangedLines = { known: false, why: 'x' }
  expect(below(unknown, 'a')).toBe(unknown)
})
