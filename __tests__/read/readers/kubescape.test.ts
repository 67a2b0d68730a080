import { expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const control = (status: string, controlID = 'C-1'): object => ({
  controlID,
  name: 'Control',
  status: { status },
  rules: [],
})
const report = (
  controls: readonly object[],
  { resource = 'apps/v1/shop/Deployment/web', factor = 7, more = {} } = {},
) => ({
  summaryDetails: { controls: { 'C-1': { scoreFactor: factor } } },
  results: [{ resourceID: resource, controls }],
  ...more,
})

it.each([
  ['apps/v1/shop/Deployment/web', 'k8s://shop/Deployment/web'],
  ['path=966824446/api=apps/v1//Deployment/nginx', 'k8s://default/Deployment/nginx'],
  ['odd', 'odd'],
])('reads the workload of %s', (resource, uri) => {
  expect(draftAs('kubescape', report([control('failed')], { resource })).location).toEqual({ type: 'workload', uri })
})

it.each([
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
  [1, 'low'],
  [0, undefined],
])('takes a score factor of %d for %s', (factor, word) => {
  expect(draftAs('kubescape', report([control('failed')], { factor })).severity).toEqual({ word })
})

it('has no severity for a control that the summary does not know', () => {
  expect(draftAs('kubescape', report([control('failed', 'constructor')])).severity).toEqual({ word: undefined })
})

it('places a control in the file of its resource, though files stand behind the results', () => {
  const resource = 'apps/v1/shop/Deployment/web'
  const more = { resources: [{ resourceID: resource, source: { relativePath: 'web.yaml' } }] }
  expect(draftAs('kubescape', report([control('failed')], { resource, more }))).toMatchObject({
    location: { type: 'code', path: 'web.yaml' },
    also: [{ type: 'workload', uri: 'k8s://shop/Deployment/web' }],
  })
})

it('never takes a control that passed, or was skipped, for a finding', () => {
  expect(readAs('kubescape', report([control('passed'), control('skipped')]))).toMatchObject({
    drafts: [],
    counts: { read: 2, dismissed: 2 },
    health: 'ok',
  })
})
