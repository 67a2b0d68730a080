import { expect, it } from 'vitest'
import { locate } from '../../src/read/locate.ts'
import { bytesOf, inPieces } from '../support/report-file.ts'

it('counts lines and characters, not bytes', () => {
  const text = 'a\nöx\n\nz'
  const at = (offset: number): [number, number] => {
    const { line, column } = locate(inPieces(bytesOf(text), [2]), offset)
    return [line, column]
  }
  expect([0, 1, 2, 4, 6, 7].map(at)).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
    [3, 1],
    [4, 1],
  ])
  expect(at(99)).toEqual([4, 2])
})
