import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSourceLines } from '../../src/edge/source-lines.ts'
import { aFolder } from '../support/temp-folder.ts'

describe('the lines of a source file', () => {
  it('are those of the working tree, whatever its line ends', () => {
    const source = createSourceLines(aFolder({ 'a.js': '\ufeffone\r\ntwo\nthree', 'b/c.js': '' }))
    expect(source('a.js')).toEqual(['one', 'two', 'three'])
    expect(source('b/c.js')).toEqual([''])
  })

  it('are read once', () => {
    const folder = aFolder({ 'a.js': 'one' })
    const source = createSourceLines(folder)
    const first = source('a.js')
    writeFileSync(join(folder, 'a.js'), 'two')
    expect(source('a.js')).toBe(first)
  })

  it('are never read from outside of the root, also not through a link', () => {
    const outside = aFolder({ 'secret.txt': 'x' })
    const folder = aFolder({ 'a.js': 'one' })
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    symlinkSync(outside, join(folder, 'linked'))
    const source = createSourceLines(folder)
    for (const path of [
      'link.txt',
      'linked/secret.txt',
      `${outside}/secret.txt`,
      '../../../../../../etc/passwd',
      '/etc/passwd',
    ])
      expect(source(path), path).toBeNull()
  })

  it('are none for what is no text file', () => {
    const source = createSourceLines(
      aFolder({ 'bin.dat': 'a\u0000b', 'folder/x': '', 'huge.js': 'x'.repeat(5_000_000) }),
    )
    for (const path of ['bin.dat', 'folder', '', 'missing.js', 'a\u0000b', 'huge.js'])
      expect(source(path), path).toBeNull()
    expect(createSourceLines('/no/such/root')('a.js')).toBeNull()
  })
})
