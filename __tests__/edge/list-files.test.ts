import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createGit } from '../../src/edge/git.ts'
import { createListFiles, listFiles } from '../../src/edge/list-files.ts'
import { aFolder, commitAll, write } from '../support/temp-folder.ts'

describe('the files of a checkout', () => {
  it('are listed in order, without dependencies, build results and links', () => {
    const folder = aFolder({
      'src/b.js': 'x',
      'src/a.js': 'x',
      'node_modules/p/i.js': 'x',
      'dist/i.js': 'x',
      '.env': 'x',
    })
    symlinkSync('/etc', `${folder}/etc`)
    expect(createListFiles(folder)()).toEqual(['.env', 'src/a.js', 'src/b.js'])
  })

  it('are listed once', () => {
    const folder = aFolder({ 'a.js': 'x' })
    const list = createListFiles(folder)
    expect(list()).toEqual(['a.js'])
    write(folder, 'b.js', 'x')
    expect(list()).toEqual(['a.js'])
  })

  it('are none where the folder is not there, and stop at a depth', () => {
    expect(createListFiles('/no/such/folder')()).toEqual([])
    const deep = `${'d/'.repeat(40)}x.js`
    expect(createListFiles(aFolder({ [deep]: 'x', 'a.js': 'x' }))()).toEqual(['a.js'])
  })
})

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
