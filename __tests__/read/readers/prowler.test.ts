import { expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const finding = {
  metadata: { event_code: 's3_public', product: { name: 'Prowler', version: '5.4.0' } },
  status_code: 'FAIL',
  status: 'New',
  severity: 'High',
  finding_info: { title: 'No bucket is public' },
  resources: [{ uid: 'arn:aws:s3:::a' }],
}
const draft = (changes: object): ReturnType<typeof draftAs> => draftAs('prowler', [{ ...finding, ...changes }])

it.each(['PASS', 'MANUAL', 'INFO'])('never takes %s for a finding', (status_code) => {
  expect(readAs('prowler', [{ ...finding, status_code }])).toMatchObject({ drafts: [], counts: { dismissed: 1 } })
})

it('keeps what is muted, as dismissed', () => {
  expect(draft({ status: 'Suppressed' }).dismissed?.by).toBe('tool')
  expect(draft({}).dismissed).toBeUndefined()
})

it('names the account where there is no resource', () => {
  expect(draft({ resources: [], cloud: { account: { uid: '1' } } }).location).toEqual({ type: 'workload', uri: '1' })
  expect(draft({ resources: null }).location).toEqual({ type: 'workload', uri: 'prowler://unknown' })
})

it('knows the time by the seconds, or milliseconds, since 1970: the text has no zone', () => {
  for (const time of [1739539623, 1739539623000])
    expect(readAs('prowler', [{ ...finding, time, time_dt: '2025-02-14T14:27:03' }]).scannedAt).toBe(
      '2025-02-14T13:27:03.000Z',
    )
  expect(readAs('prowler', [{ ...finding, time: -1 }]).scannedAt).toBeUndefined()
})

it('leaves the OCSF of another product alone', () => {
  const other = { ...finding, metadata: { event_code: 'x', product: { name: 'Other' } } }
  expect(readAs('prowler', [other]).health).toBe('unreadable')
})
