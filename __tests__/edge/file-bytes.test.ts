import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { digestFile, readChunks } from '../../src/edge/file-bytes.ts'
import { aFolder, write } from '../support/temp-folder.ts'

const bytes = Buffer.alloc(2_500_000, 'abcdefg')

describe('the chunks of a file', () => {
  it('are the whole file, and again the whole file', () => {
    const path = write(aFolder(), 'a', bytes)
    for (let round = 0; round < 2; round++)
      expect(Buffer.concat([...readChunks(path)].map(() => Buffer.alloc(0)))).toHaveLength(0)
    const copies = (): Buffer => Buffer.concat(Array.from(readChunks(path), (chunk) => Buffer.from(chunk)))
    expect(copies().equals(bytes)).toBe(true)
    expect(copies().equals(bytes)).toBe(true)
  })

  it('are those from a byte on, where one is given', () => {
    const path = write(aFolder(), 'a', bytes)
    const rest = Buffer.concat(Array.from(readChunks(path, 1_200_000), (chunk) => Buffer.from(chunk)))
    expect(rest.equals(bytes.subarray(1_200_000))).toBe(true)
    expect([...readChunks(path, bytes.length)]).toEqual([])
  })

  it('share a buffer within one reading and not with another', () => {
    const path = write(aFolder(), 'a', bytes)
    const [one, two] = [readChunks(path), readChunks(path)]
    const first = one.next().value as Uint8Array
    two.next()
    two.next()
    expect(Buffer.from(first).equals(bytes.subarray(0, first.length))).toBe(true)
  })

  it('take no more room than a small file needs, and a piece at a time of a large one', () => {
    const room = (size: number, from = 0) => {
      const path = write(aFolder(), 'a', Buffer.alloc(size, 'a'))
      return Array.from(readChunks(path, from), (chunk) => [chunk.length, chunk.buffer.byteLength])
    }
    expect(room(10)).toEqual([[10, 4096]])
    expect(room(10_000, 2000)).toEqual([[8000, 8000]])
    expect(room(1_500_000)).toEqual([
      [1_048_576, 1_048_576],
      [451_424, 1_048_576],
    ])
  })

  it.skipIf(process.platform !== 'linux')('are those of a file that does not say how large it is', () => {
    const text = Buffer.concat(Array.from(readChunks('/proc/self/status'), (chunk) => Buffer.from(chunk))).toString()
    expect(text).toMatch(/^Name:/)
  })

  it('are none for an empty file', () => {
    expect([...readChunks(write(aFolder(), 'a', ''))]).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('close the file also where the reader stops half-way', () => {
    const path = write(aFolder(), 'a', bytes)
    const open = (): number => readdirSync('/proc/self/fd').length
    const before = open()
    for (const chunk of readChunks(path)) if (chunk.length > 0) break
    expect(open()).toBe(before)
  })
})

it('the digest has hash, size and first bytes', () => {
  const path = write(aFolder(), 'a', bytes)
  expect(digestFile(path)).toEqual({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    head: Uint8Array.from(bytes.subarray(0, 4)),
  })
  expect(digestFile(write(aFolder(), 'b', ''))).toMatchObject({ size: 0, head: new Uint8Array(0) })
})
