import { expect, it } from 'vitest'
import { z } from 'zod'
import { askBeside } from '../../src/read/beside.ts'
import type { RawEntry } from '../../src/read/decode/entry.ts'
import { emitParts, missingPart, type Part } from '../../src/read/joined.ts'
import { limits } from '../../src/read/limits.ts'
import { aReportBeside } from '../support/beside.ts'

function aPart(text: string, entries: Part['entries']): Part {
  const ask = askBeside(aReportBeside({}, { 'ext.json': text }), limits)
  const opened = ask('ext.json', { syntax: 'json', entries: ['/results/*'], entry: z.unknown() })
  if ('refused' in opened) throw new Error(opened.refused)
  return { ...opened, name: 'ext.json', entries }
}
const of = { keys: [1], path: '/runs/*/results/*' }

it('entries of a part come as if they stood in the report, with pointers that name its file and no place in the report', () => {
  const entries: RawEntry[] = []
  const read = emitParts({ head: {}, parts: [aPart('{"results":[7]}', { ...of, count: 1 })], flaws: [] }, (entry) =>
    entries.push(entry),
  )
  expect(entries).toEqual([
    { pointer: 'ext.json#/results/0', keys: [1, 0], path: '/runs/*/results/*', repeats: false, value: 7 },
  ])
  expect(read).toEqual({ files: ['reports/ext.json'], flaws: [], inside: [], beyond: 0 })
})

it('what is wrong with a file that two runs share is said once; a wrong number is told', () => {
  const part = aPart('{"results":[7,', { ...of, count: 3 })
  const flaw = missingPart('Gone.', 'Write it anew.')
  const read = emitParts({ head: {}, parts: [part, { ...part, entries: null }], flaws: [flaw] }, () => undefined)
  expect(read.files).toEqual(['reports/ext.json'])
  expect(read.inside.map(({ flaw: { code } }) => code)).toEqual(['unreadable'])
  expect(read.flaws.map(({ message }) => message)).toEqual([
    'Gone.',
    'The report says that `ext.json` holds 3 entries, and it holds 1.',
  ])
  expect(read.flaws.every(({ partial }) => partial === true)).toBe(true)
})
