import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const leak = {
  DetectorName: 'Postgres',
  Verified: true,
  Raw: 'postgresql://shop:hunter2@db',
  SourceMetadata: { Data: { Filesystem: { file: 'a.yml', line: 4 } } },
}
const draft = (changes: object): ReturnType<typeof draftAs> =>
  draftAs('trufflehog', JSON.stringify({ ...leak, ...changes }))

describe('TruffleHog', () => {
  it('calls a verified credential valid and exercised', () => {
    expect(draft({})).toMatchObject({
      validity: 'valid',
      confidence: 'high',
      reach: [{ level: 'exercised' }],
      location: { type: 'code', path: 'a.yml', startLine: 4 },
    })
  })

  it('calls an unverified one nothing: the service may not have answered', () => {
    expect(draft({ Verified: false })).toMatchObject({ validity: undefined, reach: [] })
  })

  it('puts the value into `secret` and nowhere else', () => {
    const { secret, ...rest } = draft({})
    expect(secret).toBe(leak.Raw)
    expect(JSON.stringify(rest)).not.toContain('hunter2')
  })

  it('places what is in no file by its link', () => {
    expect(draft({ SourceMetadata: { Data: { Slack: { link: 'https://slack.example/1' } } } }).location).toEqual({
      type: 'workload',
      uri: 'https://slack.example/1',
    })
    expect(draft({ SourceMetadata: null }).location).toEqual({ type: 'workload', uri: 'trufflehog://unknown' })
  })
})
