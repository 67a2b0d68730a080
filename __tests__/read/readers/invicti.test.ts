import { expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const flaw = {
  Name: 'SQL Injection',
  Type: 'ConfirmedSqlInjection',
  Url: 'http://app.example/a?id=1',
  Severity: 'Critical',
  Certainty: 100,
  Confirmed: true,
  State: 'Present',
  Classification: { Cwe: '89' },
  HttpRequest: { Method: 'GET', Parameters: [{ Name: 'id', Vulnerable: true }] },
}
const draft = (changes: object): ReturnType<typeof draftAs> =>
  draftAs('invicti', {
    Generated: '25/06/2021 10:00 AM',
    Target: { ScanId: 'a', Url: 'http://app.example/' },
    Vulnerabilities: [{ ...flaw, ...changes }],
  })

it('calls exercised what Invicti confirmed through a parameter', () => {
  expect(draft({})).toMatchObject({
    reach: [{ level: 'exercised' }],
    location: { parameter: 'id' },
    confidence: 'high',
  })
  expect(draft({ Confirmed: false }).reach).toEqual([])
  expect(draft({ HttpRequest: { Method: 'GET', Parameters: [] } }).reach).toEqual([])
})

it('does not call a version exercised that an attack only read', () => {
  expect(draft({ Type: 'MySqlOutOfDate' }).reach).toEqual([])
  expect(draft({ Type: 'ApacheVersionDisclosure' }).reach).toEqual([])
})

it.each(['Fixed (Confirmed)', 'AcceptedRisk', 'Accepted Risk', 'FalsePositive', 'False Positive', 'Ignored'])(
  'dismisses the state %s',
  (State) => {
    expect(draft({ State }).dismissed?.justification).toContain(State)
  },
)

it.each(['Present', 'Revived', 'New', null])('keeps the state %s', (State) => {
  expect(draft({ State }).dismissed).toBeUndefined()
})

it.each([
  [90, 'high'],
  [70, 'medium'],
  [20, 'low'],
  [null, undefined],
])('takes a certainty of %j for %s confidence', (Certainty, confidence) => {
  expect(draft({ Certainty }).confidence).toBe(confidence)
})
