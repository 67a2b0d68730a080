import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createScratch } from '../../src/edge/scratch.ts'
import { aFolder } from '../support/temp-folder.ts'

it('nothing is made before it is needed, and nothing is left behind', () => {
  const parent = aFolder()
  const scratch = createScratch(parent)
  expect(readdirSync(parent)).toEqual([])
  const [one, two] = [scratch.path(), scratch.path()]
  expect(one).not.toBe(two)
  writeFileSync(one, 'x')
  scratch.dispose()
  expect(existsSync(one)).toBe(false)
  expect(readdirSync(parent)).toEqual([])
})

it('it can be used again after it was emptied', () => {
  const scratch = createScratch(aFolder())
  scratch.path()
  scratch.dispose()
  writeFileSync(scratch.path(), 'x')
  scratch.dispose()
})
