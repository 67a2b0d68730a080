import { describe, expect, it } from 'vitest'
import { failedJobs, jobInWords, wasLeftOut } from '../../src/gate/jobs.ts'
import type { Expectation } from '../../src/model/policy.ts'
import { aPolicy } from '../support/builders.ts'

const image: Expectation = { category: 'container', commit: 'any', then: 'undecided', job: 'image' }

describe('a job that leaves a report', () => {
  it('was left out on purpose only where it was skipped and no other failed', () => {
    expect(wasLeftOut(image, { image: 'skipped', build: 'success' })).toBe(true)
    expect(wasLeftOut(image, { image: 'skipped', build: 'failure' })).toBe(false)
    expect(wasLeftOut(image, { image: 'skipped', build: 'cancelled' })).toBe(false)
    expect(wasLeftOut(image, { image: 'success' })).toBe(false)
    expect(wasLeftOut(image, {})).toBe(false)
    expect(wasLeftOut({ category: 'container', commit: 'any', then: 'undecided' }, { image: 'skipped' })).toBe(false)
  })

  it('is told with how it ended, where that explains a missing report', () => {
    expect(jobInWords(image, { image: 'failure' })).toBe(' Its job image failed: see its log.')
    expect(jobInWords(image, { image: 'cancelled' })).toBe(' Its job image was cancelled: run it again.')
    expect(jobInWords(image, { image: 'skipped', b: 'failure', a: 'cancelled' })).toBe(
      ' Its job image was skipped, and a, b did not end well.',
    )
    expect(jobInWords(image, { image: 'success' })).toBe('')
    expect(jobInWords(image, {})).toBe('')
  })

  it('that failed and that no expectation names is a warning', () => {
    const gaps = failedJobs(aPolicy({ expect: [image] }), { image: 'failure', sast: 'failure', lint: 'cancelled' })
    expect(gaps.map(({ expected, then }) => [expected, then])).toEqual([
      ['the report of the job lint', 'warn'],
      ['the report of the job sast', 'warn'],
    ])
    expect(gaps[1]?.because).toMatch(/The job sast failed.*job: sast/)
  })
})
