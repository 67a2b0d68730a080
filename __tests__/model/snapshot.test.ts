import { describe, expect, it } from 'vitest'
import { snapshotFileSchema, snapshotFileV1Schema } from '../../src/model/snapshot.ts'

const head = {
  at: '2026-11-01T00:00:00Z',
  branch: 'main',
  commit: 'a'.repeat(40),
  recipe: 1,
  producers: ['semgrep'],
}
const first = {
  version: 1,
  ...head,
  open: [{ id: 'f1:01', severity: 'high', firstSeen: '2026-10-01T00:00:00Z', by: ['semgrep'] }],
  closed: [{ id: 'f1:02', firstSeen: '2026-09-01T00:00:00Z', closedAt: '2026-10-01T00:00:00Z' }],
}
const second = {
  version: 2,
  ...head,
  texts: ['semgrep', 'semgrep.sarif', 'sql', 'src/a.js'],
  scans: [[0, 1]],
  open: [
    {
      id: 'f1:01',
      severity: 'high',
      firstSeen: '2026-10-01T00:00:00Z',
      by: [0],
      reports: [1],
      trace: { code: [[0, 2, 3, 42, 'abcdefgh', 'x'.repeat(24), 'AAAAAA']] },
    },
  ],
  closed: [{ id: 'f1:02', firstSeen: '2026-09-01T00:00:00Z', closedAt: '2026-10-01T00:00:00Z' }],
}

describe.each([
  ['version 1', snapshotFileV1Schema, first],
  ['version 2', snapshotFileSchema, second],
] as const)('a snapshot of %s', (_, schema, snapshot) => {
  it('is accepted as it is written', () => {
    expect(schema.parse(snapshot)).toEqual(snapshot)
  })

  it.each([
    ['another version', { version: 3 }],
    ['a day in place of a time', { at: '2026-11-01' }],
    ['a key nobody defined', { score: 7 }],
    ['a severity off the scale', { open: [{ ...snapshot.open[0], severity: 'severe' }] }],
    ['no list of what is open', { open: undefined }],
  ])('is refused with %s', (_name, change) => {
    expect(schema.safeParse({ ...snapshot, ...change }).success).toBe(false)
  })
})
