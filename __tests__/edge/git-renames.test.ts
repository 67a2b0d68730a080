import { describe, expect, it } from 'vitest'
import { renamedSince } from '../../src/edge/git-renames.ts'
import { createGit } from '../../src/edge/git.ts'
import { aFolder, commitAll, git, write } from '../support/temp-folder.ts'

describe('files that were renamed since a commit', () => {
  const text = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('')

  it('are known by both names, from the folder that was asked', async () => {
    const folder = aFolder({ 'sub/a ü.txt': text, 'top.txt': text.toUpperCase() })
    const first = commitAll(folder)
    git(folder, 'mv', 'sub/a ü.txt', 'sub/b.txt')
    git(folder, 'mv', 'top.txt', 'other.txt')
    commitAll(folder, 'Renamed')
    write(folder, 'sub/c.txt', 'new\n')
    expect([...((await renamedSince(createGit(folder), first)) ?? [])]).toEqual([
      ['top.txt', 'other.txt'],
      ['sub/a ü.txt', 'sub/b.txt'],
    ])
    expect([...((await renamedSince(createGit(`${folder}/sub`), first)) ?? [])]).toEqual([['a ü.txt', 'b.txt']])
  })

  it('are unknown without the commit or without git, and nothing but a commit is asked for', async () => {
    const folder = aFolder({ a: 'x' })
    commitAll(folder)
    expect(await renamedSince(createGit(folder), 'f'.repeat(40))).toBeNull()
    expect(await renamedSince(createGit(aFolder()), 'f'.repeat(40))).toBeNull()
    expect(await renamedSince(createGit(folder), '--output=/tmp/x')).toBeNull()
  })

  const other = Array.from({ length: 20 }, (_, index) => `${index} is something else\n`).join('')
  const rename = (folder: string, from: string, to: string, content?: string): void => {
    git(folder, 'mv', from, to)
    if (content !== undefined) write(folder, to, content)
    commitAll(folder, `${from} to ${to}`)
  }
  const since = async (folder: string, commit: string) => [...((await renamedSince(createGit(folder), commit)) ?? [])]

  it('are followed commit by commit: renamed twice, rewritten after it, renamed without a commit', async () => {
    const folder = aFolder({ 'a.txt': text, 'd.txt': other })
    const first = commitAll(folder)
    rename(folder, 'a.txt', 'b.txt')
    rename(folder, 'b.txt', 'c.txt')
    write(folder, 'c.txt', text.toUpperCase().repeat(3))
    commitAll(folder, 'Rewritten')
    git(folder, 'mv', 'd.txt', 'e.txt')
    expect(await since(folder, first)).toEqual([
      ['a.txt', 'c.txt'],
      ['d.txt', 'e.txt'],
    ])
  })

  it('are told by their history where both ends are like each other', async () => {
    const folder = aFolder({ 'one.txt': text, 'two.txt': other })
    const first = commitAll(folder)
    rename(folder, 'one.txt', 'three.txt')
    rename(folder, 'two.txt', 'four.txt')
    write(folder, 'three.txt', other)
    write(folder, 'four.txt', text)
    commitAll(folder, 'Changed places')
    expect(await since(folder, first)).toEqual([
      ['one.txt', 'three.txt'],
      ['two.txt', 'four.txt'],
    ])
  })

  it('are other files where a name is used again after its file went', async () => {
    const folder = aFolder({ 'a.txt': text, 'keep.txt': 'x' })
    const first = commitAll(folder)
    git(folder, 'rm', '-q', 'a.txt')
    commitAll(folder, 'Removed')
    write(folder, 'a.txt', other)
    commitAll(folder, 'Another')
    rename(folder, 'a.txt', 'b.txt')
    expect(await since(folder, first)).toEqual([])
  })

  it('are none where they came back to their name', async () => {
    const folder = aFolder({ 'a.txt': text })
    const first = commitAll(folder)
    rename(folder, 'a.txt', 'b.txt')
    rename(folder, 'b.txt', 'a.txt')
    expect(await since(folder, first)).toEqual([])
  })

  it('come through merges by what the merge brought to the line of HEAD', async () => {
    const folder = aFolder({ 'a.txt': text })
    const first = commitAll(folder)
    git(folder, 'checkout', '-q', '-b', 'side')
    rename(folder, 'a.txt', 'b.txt')
    git(folder, 'checkout', '-q', 'main')
    write(folder, 'other.txt', 'x\n')
    commitAll(folder, 'Main goes on')
    git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge', 'side')
    expect(await since(folder, first)).toEqual([['a.txt', 'b.txt']])
  })

  it('are told by the two ends where the history does not lead from one to the other', async () => {
    const folder = aFolder({ 'a.txt': text })
    const first = commitAll(folder)
    git(folder, 'checkout', '-q', '-b', 'side')
    write(folder, 'more.txt', other)
    const ahead = commitAll(folder, 'Ahead')
    git(folder, 'checkout', '-q', '-b', 'work', first)
    rename(folder, 'a.txt', 'b.txt')
    expect(await since(folder, ahead)).toEqual([['a.txt', 'b.txt']])
    const clone = aFolder()
    git(clone, 'clone', '-q', '--depth', '1', '--branch', 'work', `file://${folder}`, '.')
    git(clone, 'fetch', '-q', '--depth', '1', 'origin', first)
    expect(await since(clone, first)).toEqual([['a.txt', 'b.txt']])
  })
})
