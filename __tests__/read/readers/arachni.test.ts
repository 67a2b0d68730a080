import { expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const issue = {
  name: 'XSS',
  severity: 'high',
  cwe: 79,
  check: { shortname: 'xss' },
  vector: {
    url: 'http://app.example/',
    action: 'http://app.example/s',
    method: 'get',
    affected_input_name: 'q',
    seed: 's',
  },
  trusted: true,
  proof: '<s/>',
}
const draft = (changes: object): ReturnType<typeof draftAs> =>
  draftAs('arachni', {
    version: '1.5.1',
    options: { url: 'http://app.example/' },
    sitemap: {},
    issues: [{ ...issue, ...changes }],
  })

it('takes the page that the form leads to, not the page it stands on', () => {
  expect(draft({}).location).toEqual({ type: 'endpoint', method: 'GET', url: 'http://app.example/s', parameter: 'q' })
})

it('calls exercised what was attacked, answered with a proof and is trusted', () => {
  expect(draft({}).reach).toMatchObject([{ level: 'exercised' }])
  expect(draft({ trusted: false })).toMatchObject({ reach: [], confidence: 'low' })
  expect(draft({ proof: null }).reach).toEqual([])
  expect(draft({ vector: { url: 'http://app.example/' } }).reach).toEqual([])
})

it('reached nothing where no page answered, which it reports like a clean site', () => {
  const report = { version: '1.5.1', options: { url: 'http://app.example/' }, sitemap: {}, issues: [] }
  expect(readAs('arachni', report)).toMatchObject({
    health: 'scanner-failed',
    problems: [{ message: 'Arachni reached no page of http://app.example/: nothing was scanned.' }],
  })
  expect(readAs('arachni', { ...report, sitemap: { 'http://app.example/': 200 } }).health).toBe('ok')
})
