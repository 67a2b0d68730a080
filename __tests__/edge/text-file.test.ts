import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { decodeText, readText } from '../../src/edge/text-file.ts'
import { aFolder } from '../support/temp-folder.ts'

it('text is UTF-8, or what its byte order mark says', () => {
  expect(decodeText(Buffer.from('größe'))).toBe('größe')
  expect(decodeText(Buffer.from('\ufeffa'))).toBe('a')
  expect(decodeText(Buffer.from('\ufeffgröße', 'utf16le'))).toBe('größe')
  expect(decodeText(Buffer.from('\ufeffä', 'utf16le').swap16())).toBe('ä')
  expect(decodeText(gzipSync('packed'))).toBe('packed')
  expect(decodeText(new Uint8Array(0))).toBe('')
})

it('a file that is not there is null, one that cannot be read ends the run with its name', async () => {
  const folder = aFolder({ 'a.txt': 'x' })
  expect(await readText(`${folder}/a.txt`, 'a.txt')).toBe('x')
  expect(await readText(`${folder}/b.txt`, 'b.txt')).toBeNull()
  expect(await readText(`${folder}/a.txt/b`, 'b')).toBeNull()
  await expect(readText(folder, 'the-folder')).rejects.toMatchObject({
    code: 'file-unreadable',
    message: expect.stringMatching(/^`the-folder`: /) as string,
  })
})

it('gzip cut in half ends the run with its name', async () => {
  const folder = aFolder({ 'epss.csv.gz': gzipSync('x'.repeat(100)).subarray(0, 20) })
  await expect(readText(`${folder}/epss.csv.gz`, 'epss.csv.gz')).rejects.toMatchObject({ code: 'file-unreadable' })
})
