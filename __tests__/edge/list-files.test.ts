import { expect, it } from 'vitest'
import { createGit } from '../../src/edge/git.ts'
import { listFiles } from '../../src/edge/list-files.ts'
import { aFolder, commitAll, write } from '../support/temp-folder.ts'

it('the files are those that git tracks', async () => {
  const folder = aFolder({ 'b/x.js': '', 'a.py': '' })
  commitAll(folder)
  write(folder, 'untracked.json', '')
  expect(await listFiles(folder, createGit(folder))).toEqual(['a.py', 'b/x.js'])
})

it('outside of git all but other people’s', async () => {
  const folder = aFolder({ 'b/x.js': '', 'a.py': '', 'node_modules/y/index.js': '' })
  expect(await listFiles(folder, createGit(folder))).toEqual(['a.py', 'b/x.js'])
  expect(await listFiles('/no/such/folder', createGit('/no/such/folder'))).toEqual([])
})
