import { realpathSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createGit, diffSince, findCheckout, findEdited, findTracked } from '../../src/edge/git.ts'
import { aFolder, commitAll, git, write } from '../support/temp-folder.ts'

describe('a folder of a checkout', () => {
  it('knows its top, its way there, its commit and its branch', async () => {
    const folder = aFolder({ 'services/web/a.js': 'x' })
    const head = commitAll(folder)
    expect(await findCheckout(createGit(`${folder}/services/web`))).toEqual({
      top: realpathSync(folder),
      prefix: 'services/web',
      head,
      branch: 'main',
    })
  })

  it('has no commit before the first, and no branch when it is detached', async () => {
    const folder = aFolder({ a: 'x' })
    git(folder, 'init', '-q', '-b', 'main')
    expect(await findCheckout(createGit(folder))).toMatchObject({ head: null, branch: 'main', prefix: '' })
    const head = commitAll(folder)
    git(folder, 'checkout', '-q', '--detach')
    expect(await findCheckout(createGit(folder))).toMatchObject({ head, branch: null })
  })

  it('is none outside of git', async () => {
    expect(await findCheckout(createGit(aFolder()))).toBeNull()
    expect(await findCheckout(createGit('/no/such/folder'))).toBeNull()
  })
})

describe('tracked files', () => {
  it('are told from those that lie beside them, whatever their names', async () => {
    const folder = aFolder({ 'in.json': 'x', 'a [b]*.json': 'x', 'ü.json': 'x' })
    commitAll(folder)
    write(folder, 'out.json', 'x')
    write(folder, 'a b.json', 'x')
    const paths = ['in.json', 'a [b]*.json', 'a b.json', 'ü.json', 'out.json', 'missing.json']
    expect([...((await findTracked(createGit(folder), paths)) ?? [])]).toEqual(['in.json', 'a [b]*.json', 'ü.json'])
  })

  it('are asked for at once where they are many', async () => {
    const folder = aFolder({ 'in.json': 'x' })
    commitAll(folder)
    const many = Array.from({ length: 600 }, (_, index) => `f${index}.json`)
    expect([...((await findTracked(createGit(folder), [...many, 'in.json'])) ?? [])]).toEqual(['in.json'])
  })

  it('are unknown without a checkout', async () => {
    expect(await findTracked(createGit(aFolder()), ['x'])).toBeNull()
  })
})

describe('edited files', () => {
  it('are those that the commit checked out has otherwise, staged or not; written anew alike they are not', async () => {
    const folder = aFolder({ 'sub/same.json': 'x', 'sub/edited.json': 'x', 'sub/staged.json': 'x', 'other.json': 'x' })
    commitAll(folder)
    for (const [path, text] of Object.entries({ same: 'x', edited: 'y', staged: 'z' }))
      write(folder, `sub/${path}.json`, text)
    git(folder, 'add', 'sub/staged.json')
    const edited = (paths: string[]) => findEdited(createGit(`${folder}/sub`), paths)
    const paths = ['same.json', 'edited.json', 'staged.json']
    const names = [...((await edited(paths)) ?? [])].filter((path) => path !== '')
    expect(names.sort()).toEqual(['edited.json', 'staged.json'])
    const many = Array.from({ length: 600 }, (_, index) => `f${index}.json`)
    expect((await edited([...many, ...paths]))?.has('edited.json')).toBe(true)
    expect(await edited([])).toEqual(new Set())
  })

  it('are unknown before the first commit', async () => {
    const folder = aFolder({ 'a.json': 'x' })
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', 'a.json')
    expect(await findEdited(createGit(folder), ['a.json'])).toBeNull()
  })
})

it('the change since a commit is what came after the fork, with what is not committed yet', async () => {
  const folder = aFolder({ 'a.txt': 'one\n', 'sub/b.txt': 'one\n' })
  const first = commitAll(folder)
  git(folder, 'checkout', '-q', '-b', 'topic')
  write(folder, 'sub/b.txt', 'one\ntwo\n')
  commitAll(folder, 'Second')
  write(folder, 'a.txt', 'one\nthree\n')
  const diff = await diffSince(createGit(folder), first)
  expect(diff).toContain('+two')
  expect(diff).toContain('+three')
  const below = await diffSince(createGit(`${folder}/sub`), 'main')
  expect(below).toContain('+++ b/b.txt')
  expect(below).not.toContain('three')
  expect(await diffSince(createGit(folder), 'no-such-branch')).toBeNull()
})

it('no program that the repository names is started', async () => {
  const folder = aFolder({ 'a.txt': 'one\n', '.gitattributes': '*.txt diff=evil\n' })
  const first = commitAll(folder)
  for (const [name, value] of [
    ['diff.evil.command', 'touch ran'],
    ['diff.evil.textconv', 'touch ran;cat'],
    ['core.fsmonitor', 'touch ran'],
    ['diff.external', 'touch ran'],
  ] as const)
    git(folder, 'config', name, value)
  write(folder, 'a.txt', 'two\n')
  expect(await diffSince(createGit(folder), first)).toContain('+two')
  await findTracked(createGit(folder), ['a.txt', 'ran'])
  expect(realpathSync(folder)).toBe(folder)
  const { existsSync } = await import('node:fs')
  expect(existsSync(`${folder}/ran`)).toBe(false)
})
