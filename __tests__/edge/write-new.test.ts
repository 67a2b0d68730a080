import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeNew } from '../../src/edge/write-new.ts'
import { aFolder } from '../support/temp-folder.ts'

it('a file is written with its folders, once', async () => {
  const folder = aFolder()
  expect(await writeNew(`${folder}/a/b.yml`, 'first', 'a/b.yml')).toBe(true)
  expect(await writeNew(`${folder}/a/b.yml`, 'second', 'a/b.yml')).toBe(false)
  expect(readFileSync(`${folder}/a/b.yml`, 'utf8')).toBe('first')
})

it('a place that cannot be written to is a failure that names it', async () => {
  const folder = aFolder({ a: 'a file' })
  await expect(writeNew(`${folder}/a/b.yml`, '', 'a/b.yml')).rejects.toThrow('a/b.yml')
})
