import { describe, expect, it } from 'vitest'
import { createBaseText, createBefore, testMergeOf } from '../../src/edge/base-text.ts'
import { createGit } from '../../src/edge/git.ts'
import { aFolder, commitAll, git, write } from '../support/temp-folder.ts'

const nobody = null
const gone = 'f'.repeat(40)

/** A base, a branch with a commit of its own, the base moved on, and the test merge of both checked out. */
function aMerge() {
  const folder = aFolder({ 'go.mod': 'fork' })
  const fork = commitAll(folder)
  git(folder, 'checkout', '-q', '-b', 'feature')
  write(folder, 'src/a.go', 'x')
  const head = commitAll(folder, 'Change')
  git(folder, 'checkout', '-q', 'main')
  write(folder, 'go.mod', 'moved on')
  const tip = commitAll(folder, 'Move on')
  git(folder, '-c', 'advice.detachedHead=false', 'checkout', '-q', '--detach')
  git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge', 'feature')
  return { folder, fork, head, tip }
}

it('the test merge of a change is what is checked out where the head of the change is its second parent', async () => {
  const { folder, head, tip } = aMerge()
  const merge = git(folder, 'rev-parse', 'HEAD')
  expect(await testMergeOf(createGit(folder), head)).toBe(merge)
  expect(await testMergeOf(createGit(folder), tip)).toBeNull()
  expect(await testMergeOf(createGit(folder), undefined)).toBeNull()
  git(folder, 'checkout', '-q', 'feature')
  expect(await testMergeOf(createGit(folder), head)).toBeNull()
})

describe('a file before the change', () => {
  it('is that of the other parent of the test merge, whatever older tip the event names', async () => {
    const { folder, fork, head } = aMerge()
    const before = createBaseText({ git: createGit(folder), baseSha: fork, headSha: head, fetch: nobody })
    expect(await before('go.mod')).toEqual({ state: 'there', text: 'moved on' })
  })

  it('is that of where the two parted, where the head itself is checked out', async () => {
    const { folder, head, tip } = aMerge()
    git(folder, 'checkout', '-q', 'feature')
    const before = createBaseText({ git: createGit(folder), baseSha: tip, headSha: head, fetch: nobody })
    expect(await before('go.mod')).toEqual({ state: 'there', text: 'fork' })
    expect(await before('src/a.go')).toEqual({ state: 'absent' })
  })

  it('is asked of the server in a shallow clone, at the parent that the merge names', async () => {
    const { folder, fork, head, tip } = aMerge()
    const shallow = aFolder()
    git(shallow, '-c', 'advice.detachedHead=false', 'clone', '-q', '--depth', '1', `file://${folder}`, 'here')
    const asked: string[] = []
    const fetch = (path: string, commit: string) =>
      Promise.resolve((asked.push(`${commit} ${path}`), 'from the server'))
    const before = createBaseText({ git: createGit(`${shallow}/here`), baseSha: fork, headSha: head, fetch })
    expect(await before('go.mod')).toEqual({ state: 'there', text: 'from the server' })
    expect(asked).toEqual([`${tip} go.mod`])
  })

  it('is unknown where neither has the commit: shallow, force-pushed, no answer', async () => {
    const folder = aFolder({ 'go.mod': 'x' })
    commitAll(folder)
    const of = (fetch: Parameters<typeof createBaseText>[0]['fetch']) =>
      createBaseText({ git: createGit(folder), baseSha: gone, headSha: null, fetch })('go.mod')
    expect(await of(nobody)).toEqual({
      state: 'unknown',
      why: 'go.mod at fffffff could not be had: the clone does not have that commit',
    })
    expect(await of(() => Promise.resolve(null))).toMatchObject({ state: 'unknown' })
    expect(await of(() => Promise.reject(new Error('503')))).toEqual({
      state: 'unknown',
      why: 'go.mod at fffffff could not be had: 503',
    })
  })
})

describe('a file before the change, by the path a user writes', () => {
  it('is looked up from the top of the repository', async () => {
    const folder = aFolder({ 'web/go.mod': 'x' })
    const baseSha = commitAll(folder)
    const checkout = () => Promise.resolve({ top: folder, prefix: 'web', head: baseSha, branch: 'main' })
    const before = createBefore({ cwd: `${folder}/web`, checkout }, () =>
      Promise.resolve({ baseSha, headSha: null, fetch: nobody }),
    )
    expect(await before.file('go.mod')).toEqual({ state: 'there', text: 'x' })
    expect(await before.file('../../outside')).toMatchObject({ state: 'unknown' })
  })

  it('is unknown where there is nothing to compare with', async () => {
    const folder = aFolder()
    const before = createBefore({ cwd: folder, checkout: () => Promise.resolve(null) }, () => Promise.resolve(null))
    expect(await before.file('go.mod')).toEqual({
      state: 'unknown',
      why: 'nobody says what go.mod is to be compared with',
    })
  })
})

describe('the start of a change', () => {
  const startOf = (folder: string, baseSha: string, headSha: string) =>
    createBefore(
      { cwd: folder, checkout: () => Promise.resolve({ top: folder, prefix: '', head: null, branch: null }) },
      () => Promise.resolve({ baseSha, headSha, fetch: nobody }),
    ).start()

  it('knows its time, what it has and what came later', async () => {
    const { folder, fork, head, tip } = aMerge()
    git(folder, 'checkout', '-q', 'feature')
    const start = await startOf(folder, tip, head)
    expect(new Date(start?.at ?? '').toISOString()).toBe('2026-11-01T12:00:00.000Z')
    const places = [fork, tip, gone, 'main'].map(async (commit) => start?.place(commit))
    expect(await Promise.all(places)).toEqual(['before', 'after', 'unknown', 'unknown'])
  })

  it('is not known where the clone does not have it', async () => {
    const folder = aFolder({ a: 'x' })
    const head = commitAll(folder)
    expect(await startOf(folder, gone, head)).toBeNull()
  })
})
