import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFeed, readTrusted, type BaseDocuments } from '../../src/edge/base-documents.ts'
import { createGit } from '../../src/edge/git.ts'
import { readText } from '../../src/edge/text-file.ts'
import type { ChangedFile, ChangedLines } from '../../src/model/change.ts'
import { addCommit } from '../support/github/history.ts'
import { clientAs, home, smallWorld } from '../support/github/small-world.ts'
import { aFolder, commitAll, git, write } from '../support/temp-folder.ts'

const world = smallWorld()

const path = '.github/posture-gate.yml'
const file = (name: string, status: ChangedFile['status']): ChangedFile => ({ path: name, status, added: null })
const touching = (...files: ChangedFile[]): ChangedLines => ({ known: true, source: 'a test', complete: true, files })

/** A checkout with these files, judged by the head of the branch `main` of the small world. */
function documents(folder: string, more: Partial<BaseDocuments> = {}, contents: 'read' | null = 'read'): BaseDocuments {
  const token = world.github.createToken({
    repository: 'acme/shop',
    permissions: contents === null ? {} : { contents },
  })
  return {
    client: () => Promise.resolve(clientAs(world.github, token)),
    repository: home,
    baseSha: world.repository.refs.get('heads/main') ?? '',
    top: folder,
    cwd: folder,
    git: createGit(folder),
    local: async (name) => {
      const text = await readText(join(folder, name), name)
      return text === null ? null : { file: name, text }
    },
    changed: () => Promise.resolve(touching()),
    ...more,
  }
}
/** A checkout that has the policy in it. */
function aFolderWith(): string {
  const folder = aFolder({ [path]: 'lax' })
  commitAll(folder)
  return folder
}
const base = (files: Record<string, string | Buffer>) => addCommit(world.github.state, world.repository, 'main', files)

describe('a trusted file', () => {
  it('is that of the base, whatever the working tree has', async () => {
    const sha = base({ [path]: 'strict' })
    const folder = aFolder({ [path]: 'lax' })
    commitAll(folder)
    expect(await readTrusted(documents(folder), path)).toEqual({
      file: `${path} at ${sha.slice(0, 7)}`,
      text: 'strict',
      atBase: true,
    })
    expect(world.github.calls()).toHaveLength(1)
  })

  it('is that of the base also where the change took it away', async () => {
    base({ [path]: 'strict' })
    expect(await readTrusted(documents(aFolder()), path)).toMatchObject({ text: 'strict' })
  })

  it('may have any name, and is asked for from the top of the repository', async () => {
    base({ 'a folder/größe #1?.yml': 'x' })
    const folder = aFolder()
    const inside = documents(folder, { cwd: join(folder, 'a folder') })
    expect(await readTrusted(inside, 'größe #1?.yml')).toMatchObject({ text: 'x', atBase: true })
    expect(await readTrusted(inside, '../a folder/größe #1?.yml')).toMatchObject({ text: 'x' })
  })

  it('keeps its bytes: UTF-16 and gzip are understood as in a file', async () => {
    base({ 'a.yml': Buffer.from('\ufeffversion: 1', 'utf16le') })
    expect(await readTrusted(documents(aFolder()), 'a.yml')).toMatchObject({ text: 'version: 1' })
  })

  it('is none where neither has it', async () => {
    expect(await readTrusted(documents(aFolder()), path)).toBeNull()
  })

  it('is none where the change brings it', async () => {
    const folder = aFolder({ [path]: 'lax' })
    commitAll(folder)
    expect(
      await readTrusted(documents(folder, { changed: () => Promise.resolve(touching(file(path, 'added'))) }), path),
    ).toBeNull()
  })

  it('is the one in the clone where the base commit is older than it and the change leaves it alone', async () => {
    const folder = aFolder({ [path]: 'newer' })
    commitAll(folder)
    expect(await readTrusted(documents(folder), path)).toEqual({ file: path, text: 'newer', atBase: true })
  })

  it('is from the disk where the workflow brought it', async () => {
    const folder = aFolder()
    commitAll(folder)
    write(folder, 'central/gate.yml', 'central')
    expect(await readTrusted(documents(folder), 'central/gate.yml')).toEqual({
      file: 'central/gate.yml',
      text: 'central',
      atBase: false,
    })
    const outside = aFolder({ 'gate.yml': 'outside' })
    expect(
      await readTrusted(
        documents(folder, { local: async (name) => ({ file: name, text: (await readText(name, name)) ?? '' }) }),
        `${outside}/gate.yml`,
      ),
    ).toMatchObject({
      text: 'outside',
      atBase: false,
    })
    expect(world.github.calls()).toHaveLength(1)
  })

  it('behind a link that the change brings is not from the disk', async () => {
    const folder = aFolder()
    symlinkSync(aFolder({ 'gate.yml': 'lax' }), join(folder, 'conf'))
    commitAll(folder)
    const changed = () => Promise.resolve<ChangedLines>({ known: false, why: 'no answer' })
    expect(await readTrusted(documents(folder, { changed }), 'conf/gate.yml')).toBeNull()
  })
})

describe('a base that the server does not show', () => {
  const hidden = () => Promise.resolve<ChangedLines>({ known: false, why: '403' })

  it('is shown by the clone where it has the commit', async () => {
    const folder = aFolder({ [path]: 'strict' })
    const baseSha = commitAll(folder)
    git(folder, 'checkout', '-q', '-b', 'topic')
    write(folder, path, 'lax')
    commitAll(folder, 'Lax')
    const at = documents(folder, { baseSha, changed: hidden }, null)
    expect(await readTrusted(at, path)).toMatchObject({ text: 'strict', atBase: true })
    world.github.plan({ kind: 'status', status: 500, times: Infinity })
    expect(await readTrusted(at, path)).toMatchObject({ text: 'strict', atBase: true })
    expect(await readTrusted(at, 'never-was.yml')).toBeNull()
  })

  it.each([
    ['changes', aFolderWith, file(path, 'modified')],
    ['deletes', aFolder, file(path, 'removed')],
    ['renames', aFolder, { ...file('other.yml', 'renamed'), previousPath: path }],
  ] as const)('has what the change %s, also where the token may not see it', async (_, make, entry) => {
    base({ [path]: 'strict' })
    const at = documents(make(), { changed: () => Promise.resolve(touching(entry)) }, null)
    await expect(readTrusted(at, path)).rejects.toMatchObject({ code: 'base-unreadable' })
  })

  it('has not what it does not show to a token that may see it', async () => {
    const at = documents(aFolder(), { changed: hidden })
    expect(await readTrusted(at, path)).toBeNull()
    expect(world.github.calls().map(({ operation }) => operation)).toEqual(['repos/get-content', 'git/get-commit'])
  })

  it('has what the change leaves alone, as the clone has it', async () => {
    base({ [path]: 'strict' })
    const folder = aFolderWith()
    expect(await readTrusted(documents(folder, {}, null), path)).toMatchObject({ text: 'lax', atBase: true })
    expect(await readTrusted(documents(aFolder(), {}, null), path)).toBeNull()
  })

  it('ends the run where nothing else shows it: the default preset may be weaker', async () => {
    const folder = aFolder({ [path]: 'lax' })
    commitAll(folder)
    await expect(readTrusted(documents(folder, { changed: hidden }, null), path)).rejects.toMatchObject({
      code: 'base-unreadable',
    })
    world.github.plan({ kind: 'hang-up', times: Infinity })
    await expect(readTrusted(documents(folder), path)).rejects.toMatchObject({
      code: 'base-unreadable',
      message: expect.stringContaining('no answer') as string,
    })
  })

  it('is not a folder of that name', async () => {
    base({ 'policy/a.yml': 'x' })
    await expect(readTrusted(documents(aFolder()), 'policy')).rejects.toMatchObject({ code: 'base-unreadable' })
  })
})

describe('a feed', () => {
  it('is from the disk where it is not tracked, without a question', async () => {
    const folder = aFolder()
    commitAll(folder)
    write(folder, 'kev.json', 'fresh')
    expect(await readFeed(documents(folder), 'kev.json')).toEqual({ file: 'kev.json', text: 'fresh' })
    expect(world.github.calls()).toEqual([])
  })

  it('is that of the base where it is tracked', async () => {
    base({ 'kev.json': 'whole' })
    const folder = aFolder({ 'kev.json': 'emptied by the change' })
    commitAll(folder)
    expect(await readFeed(documents(folder), 'kev.json')).toMatchObject({ text: 'whole' })
  })
})
