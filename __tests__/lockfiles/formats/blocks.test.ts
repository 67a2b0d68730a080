import { expect, it } from 'vitest'
import { blocks, valueOf } from '../../../src/lockfiles/formats/blocks.ts'

const lines = (text: string): readonly string[] => text.split('\n')

it('keys of one depth have what stands deeper below them', () => {
  expect(blocks(lines('# note\na:\n  x: 1\n\n"b c":\n  y "2"\nd: {}\n'), 0)).toEqual([
    { key: 'a', lines: ['  x: 1'] },
    { key: 'b c', lines: ['  y "2"'] },
    { key: 'd', lines: [] },
  ])
})

it.each(['<<<<<<< HEAD', '  deeper: than the first key', 'no key at all'])('%s is no key', (line) => {
  expect(() => blocks([line], 0)).toThrow('is no key of a lockfile')
})

it('a value is found with and without a colon, with and without quotes', () => {
  const block = { key: 'a', lines: ['  version "1.0"', '  resolution: "a@npm:1.0"', '  other: x'] }
  expect([valueOf(block, 'version'), valueOf(block, 'resolution'), valueOf(block, 'missing')]).toEqual([
    '1.0',
    'a@npm:1.0',
    undefined,
  ])
})

it('a megabyte takes no second', () => {
  const entry = (n: number) =>
    `  '@scope/pkg-${n}@1.${n}.0':\n    resolution: {integrity: sha512-${'a'.repeat(86)}==}\n`
  const text = Array.from({ length: 8000 }, (_, n) => entry(n)).join('\n')
  const start = performance.now()
  expect(blocks(lines(text), 2)).toHaveLength(8000)
  expect(performance.now() - start).toBeLessThan(1000)
})
