import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

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

  const line = (level: string, more: object): string => JSON.stringify({ level, logger: 'trufflehog', ...more })
  const start = line('info-0', { msg: 'running source' })
  const end = line('info-0', { msg: 'finished scanning', verified_secrets: 0, unverified_secrets: 0 })

  it('is clean where its log says that it ran, and known by that', () => {
    const text = `${start}\n${end}\n`
    expect(detectFormat(aReportFile(text))).toEqual({ id: 'trufflehog' })
    expect(readAs('trufflehog', text)).toMatchObject({ health: 'ok', drafts: [], counts: { read: 2, dismissed: 2 } })
  })

  it('has not run where its log does not come to the end', () => {
    const read = readAs('trufflehog', `${start}\n`)
    expect(read.health).toBe('scanner-failed')
    expect(read.problems.map(({ message }) => message).join()).toContain('did not come to its end')
    const many = Array.from({ length: 30 }, () => JSON.stringify(leak))
    expect(readAs('trufflehog', [start, ...many, end].join('\n')).health).toBe('ok')
  })

  it('finds leaks between the lines of its log', () => {
    const { drafts, counts } = readAs('trufflehog', [start, JSON.stringify(leak), end].join('\n'))
    expect(drafts.map(({ pointer }) => pointer)).toEqual(['/1'])
    expect(counts).toEqual({ read: 3, kept: 1, dismissed: 2, skipped: 0 })
  })

  it.each([
    ['error', 'partial'],
    ['fatal', 'scanner-failed'],
  ])('is not whole where its log has an entry of level %s', (level, health) => {
    const read = readAs('trufflehog', [start, line(level, { msg: 'x', error: 'no such repository' }), end].join('\n'))
    expect(read.health).toBe(health)
    expect(read.problems.map(({ message }) => message).join()).toContain('no such repository')
  })

  it('has not run where it met errors and read nothing', () => {
    const failed = line('error', { msg: 'encountered errors during scan', errors: ['no such file or directory'] })
    const nothing = line('info-0', { msg: 'finished scanning', chunks: 0, bytes: 0 })
    expect(readAs('trufflehog', [start, failed, nothing].join('\n')).health).toBe('scanner-failed')
  })

  it('is not whole either where an error stands behind many leaks', () => {
    const many = Array.from({ length: 30 }, () => JSON.stringify(leak))
    const failed = line('error', { msg: 'encountered errors during scan', error: 'no such repository' })
    expect(readAs('trufflehog', [start, ...many, failed, end].join('\n'))).toMatchObject({
      health: 'partial',
      counts: { kept: 30, skipped: 1 },
    })
  })
})
