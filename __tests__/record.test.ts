import { describe, expect, it } from 'vitest'
import { failure } from '../src/errors.ts'
import { record, snapshotName } from '../src/record.ts'
import { anAssessment, aRun } from './support/builders.ts'
import { fakeEdges } from './support/fake-edges.ts'
import { aSnapshot } from './support/history.ts'
import { aJudgement } from './support/judgements.ts'

const on = (occasion: 'change' | 'release' | 'record') => anAssessment({ run: aRun({ occasion }) })

const nothing = { baseline: undefined, judgements: [] }

describe('recording', () => {
  it('leaves one snapshot, named by time and commit', async () => {
    for (const occasion of ['release', 'record'] as const) {
      const edges = fakeEdges()
      await record(on(occasion), nothing, edges)
      expect(edges.appended.map(({ file }) => file)).toEqual(['2026-11-23T12-00-00Z-1234567'])
      expect(JSON.parse(edges.appended[0]?.text ?? '')).toMatchObject({ version: 2, branch: 'main' })
    }
  })

  it('leaves none of a change, and what was said of it beside the history', async () => {
    const edges = fakeEdges()
    await record(on('change'), nothing, edges)
    expect(edges.appended).toEqual([])
    expect(edges.leaving.map(({ file }) => file)).toEqual(['2026-11-23T12-00-00Z-1234567'])
    expect(JSON.parse(edges.leaving[0]?.text ?? '')).toMatchObject({ schema: 'posture-gate/judgement/v1' })
  })

  it('leaves the judgements of the last changes in the snapshot', async () => {
    const edges = fakeEdges()
    await record(on('record'), { baseline: undefined, judgements: [aJudgement(7)] }, edges)
    expect(edges.leaving).toEqual([])
    expect(JSON.parse(edges.appended[0]?.text ?? '')).toMatchObject({ judgements: [{ pullRequest: 7 }] })
  })

  it('that fails is a warning', async () => {
    const edges = fakeEdges({ historyRefuses: failure('output-unwritable', 'the history `h`: disk full') })
    await record(on('record'), nothing, edges)
    expect(edges.lines).toEqual([
      expect.stringMatching(
        /^warn: The history was not written: the history `h`: disk full\. Check that.* The verdict stands\.$/,
      ),
    ])
  })
})

it('a snapshot without a commit is named by its time', () => {
  const snapshot = aSnapshot({ at: '2026-11-23T12:00:00.123Z', commit: '' })
  expect(snapshotName(snapshot)).toBe('2026-11-23T12-00-00Z')
  expect(snapshotName({ ...snapshot, commit: '../../etc' })).toBe('2026-11-23T12-00-00Z')
})
