import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createExpander } from '../../src/edge/archives.ts'
import type { FoundFile } from '../../src/edge/find-files.ts'
import { createGit } from '../../src/edge/git.ts'
import { limits } from '../../src/edge/limits.ts'
import { createTerminalLog } from '../../src/edge/log.ts'
import { openReports, trackedAmong, type Opening } from '../../src/edge/report-files.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import type { ReportFile } from '../../src/model/report.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder, aWriter, commitAll, write } from '../support/temp-folder.ts'

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const textOf = (file: ReportFile | undefined): string =>
  Buffer.concat(Array.from(file?.chunks() ?? [], (chunk) => Buffer.from(chunk))).toString()

function anOpening(more: Partial<Opening> = {}): Opening & { said: () => string } {
  const people = aWriter()
  const log = createTerminalLog({ people, result: people }, { quiet: false, verbose: false, secrets: [] })
  return { expand: createExpander(createScratch(aFolder()), limits), limits, log, said: () => people.text(), ...more }
}
const found = (folder: string, path: string, more: Partial<FoundFile> = {}): FoundFile => ({
  path,
  absolute: `${folder}/${path}`,
  named: true,
  ...more,
})

describe('opened reports', () => {
  it('are told of in bytes before the first of them is looked at; what is not there has none', async () => {
    const folder = aFolder({ 'a.json': '{"a":1}', 'b.json': '[]' })
    const expected: number[] = []
    const names = ['a.json', 'gone.json', 'b.json']
    const files = names.map((name) => found(folder, name, { named: false }))
    await openReports(files, anOpening({ expect: (bytes) => expected.push(bytes) }))
    expect(expected).toEqual([9])
  })

  it('have path, hash, size and the bytes, as often as asked for', async () => {
    const folder = aFolder({ 'a.json': '{"a":1}' })
    const { files, problems } = await openReports([found(folder, 'a.json', { format: 'acme' })], anOpening())
    expect(problems).toEqual([])
    expect(files).toMatchObject([{ path: 'a.json', sha256: sha256('{"a":1}'), size: 7, format: 'acme' }])
    expect(files[0]).not.toHaveProperty('tracked')
    expect(files[0]).not.toHaveProperty('committed')
    expect(textOf(files[0]) + textOf(files[0])).toBe('{"a":1}{"a":1}')
  })

  it('out of an archive have the hash of what they are; a gzipped one that of its packed form', async () => {
    const packed = gzipSync('G')
    const folder = aFolder({
      's.zip': zip([
        { name: 'in.json', bytes: Buffer.from('Z') },
        { name: 'x.html', bytes: Buffer.from('H') },
      ]),
      'g.json.gz': packed,
    })
    const opening = anOpening({ traits: { trusted: true } })
    const { files } = await openReports(
      [found(folder, 's.zip'), found(folder, 'g.json.gz')],
      opening,
      new Map([[`${folder}/s.zip`, 'committed' as const]]),
    )
    expect(files).toMatchObject([
      { path: 's.zip!in.json', sha256: sha256('Z'), size: 1, trusted: true, tracked: true, committed: true },
      { path: 'g.json.gz', sha256: sha256(packed), size: 1, trusted: true },
    ])
    expect(files.map(textOf)).toEqual(['Z', 'G'])
    expect(opening.said()).toBe('s.zip: 1 entries are no report by their name and were left: s.zip!x.html\n')
  })

  it('that are too large or too many are problems', async () => {
    const folder = aFolder({ 'a.json': 'x'.repeat(2000), 'b.json': 'b', 'c.json': 'c' })
    const opening = anOpening({ limits: { ...limits, reportBytes: 1000, reports: 2 } })
    const { files, problems } = await openReports(
      ['a.json', 'b.json', 'c.json'].map((path) => found(folder, path)),
      opening,
    )
    expect(files.map(({ path }) => path)).toEqual(['b.json'])
    expect(problems.map(({ at, code, message }) => `${code} ${at.file} ${message}`)).toEqual([
      'too-large a.json has 0.0 MB, more than the 0.0 MB a report may have',
      'too-large c.json and what follows was left out: 3 files were found, more than the 2 one run reads',
    ])
  })

  it('that vanish end the run where they were named, and are a problem where a glob found them', async () => {
    const folder = aFolder()
    await expect(openReports([found(folder, 'a.json')], anOpening())).rejects.toMatchObject({ code: 'file-unreadable' })
    const { problems } = await openReports([found(folder, 'a.json', { named: false })], anOpening())
    expect(problems).toMatchObject([{ code: 'unreadable', at: { file: 'a.json' } }])
  })
})

it('what is tracked in git is told by where it is, not by how it was named, and whether it is as it was committed', async () => {
  const folder = aFolder({ 'in.json': 'x', 'sub/in.json': 'x', 'sub/edited.json': 'x' })
  commitAll(folder)
  write(folder, 'sub/out.json', 'x')
  write(folder, 'sub/edited.json', 'y')
  const outside = aFolder({ 'o.json': 'x' })
  const files = [
    found(folder, 'sub/in.json', { path: 'in.json' }),
    found(folder, 'sub/edited.json'),
    found(folder, 'sub/out.json'),
    found(outside, 'o.json'),
  ]
  expect(await trackedAmong(files, `${folder}/sub`, createGit(`${folder}/sub`))).toEqual(
    new Map([
      [`${folder}/sub/edited.json`, 'edited'],
      [`${folder}/sub/in.json`, 'committed'],
    ]),
  )
  expect(await trackedAmong([found(outside, 'o.json')], outside, createGit(outside))).toBeNull()
})
