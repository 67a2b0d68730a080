import { mkdirSync, symlinkSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createExpander } from '../../src/edge/archives.ts'
import { besideOf } from '../../src/edge/beside.ts'
import { digestFile } from '../../src/edge/file-bytes.ts'
import { limits } from '../../src/edge/limits.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder, write } from '../support/temp-folder.ts'

type Answer = ReturnType<ReturnType<typeof besideOf>>
const inWords = (answer: Answer): string =>
  'refused' in answer
    ? `refused: ${answer.refused}`
    : `${answer.path}: ${Array.from(answer.chunks(), (chunk) => new TextDecoder().decode(chunk)).join('')}`

function folder() {
  const root = aFolder({ 'secret.json': 'S', 'in/log.sarif': 'L', 'in/ext.json': 'E', 'in/sub/ext.json': 'F' })
  mkdirSync(`${root}/in/folder.json`)
  symlinkSync(`${root}/secret.json`, `${root}/in/link.json`)
  symlinkSync(`${root}/in/ext.json`, `${root}/in/here.json`)
  return root
}

describe('a report in a folder', () => {
  const asking = (root: string, most = limits) =>
    besideOf({ path: 'in/log.sarif', absolute: `${root}/in/log.sarif` }, most)

  it('gets the files beside it and below, by the path it is known by', () => {
    const ask = asking(folder())
    expect(inWords(ask('ext.json'))).toBe('in/ext.json: E')
    expect(inWords(ask('sub/ext.json'))).toBe('in/sub/ext.json: F')
    expect(inWords(ask('./ext.json'))).toBe('in/ext.json: E')
    expect(inWords(ask('here.json'))).toBe('in/here.json: E')
  })

  it.each([
    ['../secret.json', 'lies outside'],
    ['sub/../../secret.json', 'lies outside'],
    ['sub/../ext.json', 'lies outside'],
    ['..', 'lies outside'],
    ['/etc/hostname', 'is not named relative'],
    ['//host/share/ext.json', 'is not named relative'],
    ['file:ext.json', 'is not named relative'],
    ['https://example.org/ext.json', 'is not named relative'],
    ['C:ext.json', 'is not named relative'],
    ['..\\secret.json', 'is not named relative'],
    ['', 'is no name'],
    ['ext.json\0', 'is no name'],
    ['x'.repeat(2000), 'is no name'],
    ['link.json', 'is not there'],
    ['folder.json', 'is not there'],
    ['missing.json', 'is not there'],
    ['.', 'is not there'],
  ])('is refused %j', (name, why) => {
    expect(inWords(asking(folder())(name))).toContain(`refused: ${why}`)
  })

  it('is refused what is larger than a report may be', () => {
    const small = asking(folder(), { ...limits, reportBytes: 0 })
    expect(inWords(small('ext.json'))).toContain('more than the 0.0 MB')
  })
})

it('a gzipped report asks in the folder that it lies in', () => {
  const root = aFolder({ 'log.sarif.gz': gzipSync('L'), 'ext.json': 'E', 'scratch/1': 'L' })
  const ask = besideOf({ path: 'log.sarif.gz', absolute: `${root}/scratch/1`, hashed: `${root}/log.sarif.gz` }, limits)
  expect(inWords(ask('ext.json'))).toBe('ext.json: E')
})

it('a report in an archive gets other entries of it, and nothing from around it', async () => {
  const root = aFolder({ 'ext.json': 'outside' })
  const entry = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
  const absolute = write(
    root,
    's.zip',
    zip([entry('a/log.sarif', 'L'), entry('a/e.sarif-external-properties', 'E'), entry('e.json', 'F')]),
  )
  const expand = createExpander(createScratch(root), limits)
  const { files } = await expand({ path: 's.zip', absolute }, digestFile(absolute).head)
  expect(files.map(({ path }) => path)).toContain('s.zip!a/e.sarif-external-properties')
  const [log] = files
  if (log === undefined) throw new Error('no file')
  const ask = besideOf(log, limits)
  expect(inWords(ask('e.sarif-external-properties'))).toBe('s.zip!a/e.sarif-external-properties: E')
  expect(inWords(ask('./e.sarif-external-properties'))).toBe('s.zip!a/e.sarif-external-properties: E')
  expect(inWords(ask('e.json'))).toContain('is not there')
  expect(inWords(ask('ext.json'))).toContain('is not there')
  expect(inWords(ask('../e.json'))).toContain('lies outside')
})

it('a project of Fortify gives its audit to the results beside it', async () => {
  const root = aFolder()
  const bytes = zip([
    { name: 'audit.xml', bytes: Buffer.from('A') },
    { name: 'audit.fvdl', bytes: Buffer.from('F') },
  ])
  const absolute = write(root, 'p.fpr', bytes)
  const expand = createExpander(createScratch(root), limits)
  const { files, left } = await expand({ path: 'p.fpr', absolute }, digestFile(absolute).head)
  expect([files.map(({ path }) => path), left]).toEqual([['p.fpr!audit.fvdl'], []])
  expect(inWords(besideOf(files[0] ?? { path: '', absolute: '' }, limits)('audit.xml'))).toBe('p.fpr!audit.xml: A')
})
