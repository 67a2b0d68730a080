import { describe, expect, it } from 'vitest'
import { snapshotSchema } from '../../src/model/snapshot.ts'

const snapshot = {
  version: 1,
  at: '2026-11-01T00:00:00Z',
  branch: 'main',
  commit: 'a'.repeat(40),
  recipe: 1,
  producers: ['semgrep'],
  open: [{ id: 'f1:01', severity: 'high', firstSeen: '2026-10-01T00:00:00Z', by: ['semgrep'] }],
  closed: [{ id: 'f1:02', firstSeen: '2026-09-01T00:00:00Z', closedAt: '2026-10-01T00:00:00Z' }],
}

describe('a snapshot', () => {
  it('is accepted as it is written', () => {
    expect(snapshotSchema.parse(snapshot)).toEqual(snapshot)
  })

  it.each([
    ['another version', { version: 2 }],
    ['a day in place of a time', { at: '2026-11-01' }],
    ['a key nobody defined', { score: 7 }],
    ['a severity off the scale', { open: [{ ...snapshot.open[0], severity: 'severe' }] }],
    ['no list of what is open', { open: undefined }],
  ])('is refused with %s', (_, change) => {
    expect(snapshotSchema.safeParse({ ...snapshot, ...change }).success).toBe(false)
  })
})
