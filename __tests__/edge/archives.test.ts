import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createExpander, isGzip, isZip, maybeReport, type Expansion } from '../../src/edge/archives.ts'
import { digestFile } from '../../src/edge/file-bytes.ts'
import { limits, type Limits } from '../../src/edge/limits.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import { zip, type ZipEntry } from '../support/github/zip.ts'
import { aFolder, write } from '../support/temp-folder.ts'

type Unfolded = { readonly expansion: Expansion; readonly texts: Readonly<Record<string, string>> }

async function expand(name: string, bytes: Uint8Array, overrides: Partial<Limits> = {}): Promise<Unfolded> {
  const folder = aFolder()
  const absolute = write(folder, name, bytes)
  const expander = createExpander(createScratch(folder), { ...limits, ...overrides })
  const expansion = await expander({ path: name, absolute }, digestFile(absolute).head)
  const texts = expansion.files.map((file) => [file.path, readFileSync(file.absolute, 'utf8')])
  return { expansion, texts: Object.fromEntries(texts) as Record<string, string> }
}

const entry = (name: string, text: string, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  bytes: Buffer.from(text),
  ...more,
})
const messages = ({ expansion }: Unfolded): string[] =>
  expansion.problems.map(({ at, code, message }) => `${code} ${at.file} ${message}`)

describe('a file that is no archive', () => {
  it('is itself', async () => {
    const { texts, expansion } = await expand('a.json', Buffer.from('{}'))
    expect(texts).toEqual({ 'a.json': '{}' })
    expect(expansion.problems).toEqual([])
  })

  it('is also itself when it is empty', async () => {
    expect((await expand('a.json', Buffer.alloc(0))).texts).toEqual({ 'a.json': '' })
  })
})

describe('a zip archive', () => {
  it('becomes the reports in it, with the name of the archive before theirs', async () => {
    const whole = await expand(
      'scan.zip',
      zip([
        entry('results.sarif', 'S'),
        entry('deep/trivy.json', 'T'),
        entry('empty.json', ''),
        entry('noext', 'N'),
        entry('folder/', ''),
      ]),
    )
    expect(whole.texts).toEqual({
      'scan.zip!results.sarif': 'S',
      'scan.zip!deep/trivy.json': 'T',
      'scan.zip!empty.json': '',
    })
    expect(messages(whole)).toEqual([])
  })

  it('is told by its bytes and not by its name', async () => {
    expect((await expand('scan.json', zip([entry('a.json', 'A')]))).texts).toEqual({ 'scan.json!a.json': 'A' })
  })

  it('names what is no report and leaves it', async () => {
    const { expansion } = await expand(
      's.zip',
      zip([entry('a.json', 'A'), entry('report.html', 'H'), entry('.DS_Store', 'D'), entry('__MACOSX/a.json', 'M')]),
    )
    expect(expansion.files.map(({ path }) => path)).toEqual(['s.zip!a.json'])
    expect(expansion.left).toEqual(['s.zip!report.html', 's.zip!.DS_Store', 's.zip!__MACOSX/a.json'])
  })

  it('without a report in it is a problem', async () => {
    expect(messages(await expand('s.zip', zip([entry('report.html', 'H')])))).toEqual([
      'missing s.zip is an archive without a report in it',
    ])
    expect(messages(await expand('s.zip', zip([])))).toEqual(['missing s.zip is an archive without a report in it'])
  })

  it('may hold packed reports, and not packed ever deeper', async () => {
    const inner = zip([entry('b.json.gz', 'x', { bytes: gzipSync('B') }), entry('c.json', 'C')])
    const whole = await expand('s.zip', zip([entry('inner.zip', '', { bytes: inner })]))
    expect(whole.texts).toEqual({ 's.zip!inner.zip!c.json': 'C' })
    expect(messages(whole)).toEqual(['unreadable s.zip!inner.zip!b.json.gz is packed more than 2 times'])
  })

  it('whose entry does not have its checksum loses that entry and no other', async () => {
    const bytes = zip([entry('a.json', 'AAAAAAAAAA'), entry('b.json', 'B')])
    // The checksum of the first entry in the central directory.
    bytes.writeUInt32LE(0xdeadbeef, bytes.indexOf(Buffer.from('504b0102', 'hex')) + 16)
    const whole = await expand('s.zip', bytes)
    expect(whole.texts).toEqual({ 's.zip!b.json': 'B' })
    expect(messages(whole)).toEqual(['unreadable s.zip!a.json does not have the checksum its archive states'])
  })

  it('does not get a link past us', async () => {
    const whole = await expand('s.zip', zip([entry('a.json', '/etc/passwd', { mode: 0o120777 }), entry('b.json', 'B')]))
    expect(whole.texts).toEqual({ 's.zip!b.json': 'B' })
    expect(messages(whole)).toEqual(['unreadable s.zip!a.json is a symbolic link inside an archive'])
  })

  it.each(['../a.json', '/etc/a.json', 'C:/a.json', '..\\a.json'])(
    'with an entry called %s is refused there',
    async (name) => {
      const whole = await expand('s.zip', zip([entry('ok.json', 'O'), entry(name, 'A')]))
      expect(whole.texts).toEqual({ 's.zip!ok.json': 'O' })
      expect(messages(whole)[0]).toMatch(/^unreadable s\.zip is not a readable zip archive: /)
    },
  )

  it('that states a size it does not have is not believed', async () => {
    const whole = await expand('s.zip', zip([entry('a.json', 'A'.repeat(1000), { claimedSize: 10 })]))
    expect(whole.texts).toEqual({})
    expect(messages(whole)[0]).toMatch(/^unreadable s\.zip!a\.json could not be unpacked: /)
  })

  it('with one name twice gives the first', async () => {
    const whole = await expand('s.zip', zip([entry('a.json', '1'), entry('a.json', '2')]))
    expect(whole.texts).toEqual({ 's.zip!a.json': '1' })
    expect(messages(whole)).toEqual(['unreadable s.zip!a.json stands twice in its archive; the first one counts'])
  })

  it('is cut off at each limit, and says which', async () => {
    const many = await expand('s.zip', zip([entry('a.json', '1'), entry('b.json', '2'), entry('c.json', '3')]), {
      archiveEntries: 2,
    })
    expect(Object.keys(many.texts)).toEqual(['s.zip!a.json', 's.zip!b.json'])
    expect(messages(many)).toEqual(['too-large s.zip holds more than 2 entries; the rest was left out'])
    const large = await expand('s.zip', zip([entry('a.json', 'x'.repeat(2_000_000))]), { reportBytes: 1_000_000 })
    expect(messages(large)).toEqual(['too-large s.zip!a.json expands to more than 1.0 MB'])
    const bomb = await expand('s.zip', zip([entry('a.json', '0'.repeat(3_000_000))]), { ratioFrom: 1_000_000 })
    expect(messages(bomb)).toEqual(['too-large s.zip!a.json expands to more than 200 times its packed size'])
    const all = await expand(
      's.zip',
      zip([entry('a.json', 'x'.repeat(900_000)), entry('b.json', 'x'.repeat(900_000))]),
      { expandedBytes: 1_000_000 },
    )
    expect(Object.keys(all.texts)).toEqual(['s.zip!a.json'])
    expect(messages(all)).toEqual(['too-large s.zip!b.json makes the archives of this run expand to more than 1.0 MB'])
  })

  it('cut in half is a problem', async () => {
    const bytes = zip([entry('a.json', 'A'.repeat(1000))])
    expect(messages(await expand('s.zip', bytes.subarray(0, bytes.length / 2)))[0]).toMatch(
      /^unreadable s\.zip is not a readable zip archive/,
    )
  })
})

describe('a gzipped report', () => {
  it('keeps its name, is known by its packed form and read unpacked', async () => {
    const { texts, expansion } = await expand('a.sarif.gz', gzipSync('S'))
    expect(texts).toEqual({ 'a.sarif.gz': 'S' })
    expect(expansion.files[0]?.hashed).toMatch(/a\.sarif\.gz$/)
  })

  it('may be empty inside', async () => {
    expect((await expand('a.json.gz', gzipSync(''))).texts).toEqual({ 'a.json.gz': '' })
  })

  it('cut in half, or no gzip after its first bytes, is a problem', async () => {
    const bytes = gzipSync('x'.repeat(1000))
    expect(messages(await expand('a.gz', bytes.subarray(0, bytes.length / 2)))[0]).toMatch(
      /^unreadable a\.gz is not a readable gzip file/,
    )
    expect(messages(await expand('a.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3])))[0]).toMatch(
      /^unreadable a\.gz is not a readable gzip file/,
    )
  })

  it('that would fill the disk is stopped', async () => {
    const whole = await expand('a.gz', gzipSync('0'.repeat(3_000_000)), { ratioFrom: 1_000_000 })
    expect(messages(whole)).toEqual(['too-large a.gz expands to more than 200 times its packed size'])
  })
})

it('archives are told by their first bytes', () => {
  expect(isZip(zip([entry('a', 'b')]))).toBe(true)
  expect(isZip(zip([]))).toBe(true)
  expect(isGzip(gzipSync(''))).toBe(true)
  expect(isZip(Buffer.from('PK'))).toBe(false)
  expect(isGzip(Buffer.alloc(0))).toBe(false)
})

it('a name tells what may be a report', () => {
  for (const name of ['a.json', 'x/y.SARIF', 'a.b.jsonl', 'r.xml', 'x.csv']) expect(maybeReport(name), name).toBe(true)
  for (const name of ['a.html', '.hidden', 'x/.hidden.json', 'a.log', 'x.png'])
    expect(maybeReport(name), name).toBe(false)
})

describe('a project of Fortify', () => {
  it('becomes its audit, and nothing else that is in it', async () => {
    const bytes = zip([entry('audit.fvdl', 'F'), entry('audit.xml', 'A'), entry('src-archive/a.json', 'S')])
    const { texts, expansion } = await expand('scan.fpr', bytes)
    expect(texts).toEqual({ 'scan.fpr!audit.fvdl': 'F' })
    expect(expansion.left).toEqual(['scan.fpr!src-archive/a.json'])
    expect([...(expansion.files[0]?.siblings?.keys() ?? [])]).toContain('scan.fpr!audit.xml')
  })

  it('is found in an archive of another kind, too', async () => {
    const inner = zip([entry('audit.fvdl', 'F'), entry('audit.xml', 'A')])
    expect((await expand('a.zip', zip([{ name: 'scan.fpr', bytes: inner }]))).texts).toEqual({
      'a.zip!scan.fpr!audit.fvdl': 'F',
    })
  })
})
