import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { limits } from '../../src/edge/limits.ts'
import { pour } from '../../src/edge/pour.ts'
import { aFolder } from '../support/temp-folder.ts'

const pieces = (...texts: string[]): AsyncIterable<Uint8Array> => Readable.from(texts.map((text) => Buffer.from(text)))

it('everything arrives, with its checksum and its first bytes', async () => {
  const path = join(aFolder(), 'out')
  const budget = { left: 100 }
  expect(await pour(pieces('hello ', 'world'), { path, packed: 5 }, { budget, limits })).toEqual({
    refused: null,
    crc: crc32('hello world'),
    head: Uint8Array.from(Buffer.from('hell')),
  })
  expect(readFileSync(path, 'utf8')).toBe('hello world')
  expect(budget.left).toBe(89)
})

it('what breaks a limit is not written any further', async () => {
  const path = join(aFolder(), 'out')
  const poured = await pour(pieces('1234', '5678', '9'), { path, packed: 9 }, { budget: { left: 5 }, limits })
  expect(poured.refused).toMatch(/expand to more than/)
  expect(readFileSync(path, 'utf8')).toBe('1234')
})

it('a file that is there already is not overwritten', async () => {
  const path = join(aFolder({ out: 'x' }), 'out')
  await expect(pour(pieces('y'), { path, packed: 1 }, { budget: { left: 9 }, limits })).rejects.toThrow(/EEXIST/)
})
