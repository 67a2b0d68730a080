import { expect, it } from 'vitest'
import { draftsAs, readAs } from './read-as.ts'

const alert = (instances?: object[]): object => ({
  pluginid: '1',
  name: 'A',
  riskcode: '1',
  confidence: '2',
  ...(instances === undefined ? {} : { instances }),
})
const site = (...alerts: object[]): object => ({ '@name': 'https://a.example', alerts })

it('points at instances, and at an alert that has none', () => {
  const found = draftsAs('zap-json', {
    '@version': '2',
    site: [site(), site(alert([{ uri: 'https://a.example/x' }, {}]), alert(), alert([]))],
  })
  expect(Object.keys(found)).toEqual([
    '/site/1/alerts/0/instances/0',
    '/site/1/alerts/0/instances/1',
    '/site/1/alerts/1',
    '/site/1/alerts/2',
  ])
  expect(found['/site/1/alerts/1']?.location).toMatchObject({ url: 'https://a.example' })
})

it('reads the report of one site that is no list', () => {
  expect(Object.keys(draftsAs('zap-json', { '@version': '2', site: site(alert([{ uri: 'u' }])) }))).toEqual([
    '/site/alerts/0/instances/0',
  ])
})

it('never takes a report without a site for a clean one', () => {
  expect(readAs('zap-json', { '@version': '2.16.1', site: [] })).toMatchObject({ health: 'scanner-failed' })
  expect(readAs('zap-json', { '@version': '2.16.1', site: [site()] })).toMatchObject({ health: 'ok' })
})

it.each([
  ['insight.network.failure', 'High', 'partial'],
  ['insight.network.failure', 'Low', 'ok'],
  ['insight.auth.failure', 'High', 'partial'],
  ['insight.diskspace.full', 'High', 'partial'],
  ['insight.code.4xx', 'High', 'ok'],
])('with the insight %s of level %s is %s', (key, level, health) => {
  const insights = [{ key, level, reason: 'Exceeded High', description: 'What was counted', statistic: '71 %' }]
  const read = readAs('zap-json', { '@version': '2.17.0', insights, site: [site()] })
  expect([read.health, read.problems[0]?.message]).toEqual([
    health,
    health === 'ok' ? undefined : 'ZAP did not see everything: What was counted: 71 %.',
  ])
})

it('is partial where ZAP stopped early', () => {
  const stoppingInsight = { level: 'High', description: 'Percentage of network failures', statistic: '71 %' }
  expect(readAs('zap-json', { '@version': '2.17.0', stoppingInsight, site: [site()] })).toMatchObject({
    health: 'partial',
    problems: [{ message: 'ZAP stopped before it was done: Percentage of network failures: 71 %.' }],
  })
})
