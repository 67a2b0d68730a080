import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createListFiles } from '../../src/edge/list-files.ts'
import { aFolder, write } from '../support/temp-folder.ts'

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
