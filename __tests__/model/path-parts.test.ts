import { describe, expect, it } from 'vitest'
import { baseName, folderOf, parentOf } from '../../src/model/path-parts.ts'

describe('the parts of a path', () => {
  it.each([
    ['src/api/orders.ts', 'orders.ts', 'src/api/', 'src/api'],
    ['src/api', 'api', 'src/', 'src'],
    ['go.mod', 'go.mod', '', ''],
    ['', '', '', ''],
    ['/etc/passwd', 'passwd', '/etc/', '/etc'],
  ])('of %j are its name and its folder', (path, name, folder, parent) => {
    expect(baseName(path)).toBe(name)
    expect(folderOf(path)).toBe(folder)
    expect(parentOf(path)).toBe(parent)
    expect(folderOf(path) + baseName(path)).toBe(path)
  })
})
