import { describe, expect, it } from 'vitest'
import { parseJobs } from '../../src/model/job.ts'

describe('the jobs of a workflow', () => {
  it('are read from what toJSON(needs) gives, without what they put out', () => {
    const needs = { sast: { result: 'success', outputs: { a: 'b' } }, image: { result: 'skipped', outputs: {} } }
    expect(parseJobs(JSON.stringify(needs, null, 2))).toEqual({ sast: 'success', image: 'skipped' })
    expect(parseJobs('{}')).toEqual({})
  })

  it.each(['', 'needs', 'null', '[]', '{"sast":"success"}', '{"sast":{"result":"green"}}'])('%j are none', (text) => {
    expect(parseJobs(text)).toBeNull()
  })
})
