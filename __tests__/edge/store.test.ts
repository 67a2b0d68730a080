import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolderHistory, createFolderStore, noHistory } from '../../src/edge/store.ts'
import { aFolder } from '../support/temp-folder.ts'

describe('a history in a folder', () => {
  it('is empty before the first run, and made by it', async () => {
    const folder = join(aFolder(), 'deep/history')
    const store = createFolderStore(folder, 'history')
    expect(await store.load()).toEqual([])
    await store.append('2026-11-23', '{}')
    expect(await store.load()).toEqual([{ file: 'history/2026-11-23.json', text: '{}' }])
  })

  it('is read in the order of its names, and nothing else in the folder is', async () => {
    const folder = aFolder({ 'b.json': 'B', 'a.json': 'A', '.c.json': 'C', 'notes.md': 'N', 'd.json.tmp': 'D' })
    expect((await createFolderStore(folder, 'h').load()).map(({ text }) => text)).toEqual(['A', 'B'])
  })

  it('overwrites nothing: a second run of one name takes the next', async () => {
    const folder = aFolder()
    const store = createFolderStore(folder, 'h')
    await Promise.all([store.append('x', '1'), store.append('x', '2'), store.append('x', '3')])
    expect(readdirSync(folder).sort()).toEqual(['x-2.json', 'x-3.json', 'x.json'])
    expect((await store.load()).map(({ text }) => text).sort()).toEqual(['1', '2', '3'])
  })

  it('that is a file ends the run where it is read, and is said where it is written', async () => {
    const folder = aFolder({ history: 'x' })
    const store = createFolderStore(join(folder, 'history'), 'history')
    await expect(store.load()).rejects.toMatchObject({ code: 'file-unreadable' })
    await expect(store.append('x', '1')).rejects.toMatchObject({ code: 'output-unwritable' })
  })
})

it('what runs of changes leave lies in a folder of its own, and is no part of the history', async () => {
  const folder = join(aFolder(), 'history')
  const history = createFolderHistory(folder, 'history')
  expect(await history.collect(new Set())).toEqual([])
  await history.leave('2026-11-23T12-00-00Z-1a2b3c4', '{}')
  expect(await history.load()).toEqual([])
  const file = 'history/judgements/2026-11-23T12-00-00Z-1a2b3c4.json'
  expect(await history.collect(new Set())).toEqual([{ file, text: '{}', merged: null }])
})

it('a run without a history keeps none', async () => {
  await noHistory.leave('x', '1')
  expect(await noHistory.collect(new Set())).toEqual([])
  await noHistory.append('x', '1')
  expect(await noHistory.load()).toEqual([])
})
