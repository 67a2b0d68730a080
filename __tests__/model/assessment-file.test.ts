import { describe, expect, it } from 'vitest'
import { assessmentFileSchema, assessmentFileVersion } from '../../src/model/assessment-file.ts'
import { json } from '../../src/render/json.ts'
import { postures } from '../support/postures.ts'

const written = (name: keyof typeof postures): unknown => JSON.parse([...json(postures[name])].join(''))

describe('the schema of the assessment file', () => {
  it.each(['clean', 'firstRun', 'noisy', 'incomplete', 'hostile'] as const)(
    'accepts what is written for posture %s',
    (name) => {
      expect(assessmentFileSchema.safeParse(written(name)).error).toBeUndefined()
    },
  )
  it('refuses a file of another version and a field nobody documented', () => {
    const file = written('clean') as Record<string, unknown>
    expect(file['schema']).toBe(assessmentFileVersion)
    expect(assessmentFileSchema.safeParse({ ...file, schema: 'posture-gate/assessment/v2' }).success).toBe(false)
    expect(assessmentFileSchema.safeParse({ ...file, score: 7 }).success).toBe(false)
  })
})
