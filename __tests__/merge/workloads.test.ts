import { expect, it } from 'vitest'
import { createClusters } from '../../src/merge/clusters.ts'
import { joinWorkloads } from '../../src/merge/workloads.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { onWorkload } from '../support/sightings.ts'

function joined(...sightings: readonly Sighting[]) {
  const clusters = createClusters(sightings.length)
  joinWorkloads(sightings, [...sightings.keys()], clusters)
  return clusters
}

it('an alert that fires again on the same workload is one finding', () => {
  const clusters = joined(onWorkload('k8s://prod/shop'), onWorkload('k8s://prod/shop'), onWorkload('k8s://prod/shop'))
  expect(clusters.all()).toEqual([[0, 1, 2]])
  expect(clusters.joinsOf(0)).toEqual([
    { reason: 'same-workload-and-rule', values: { rule: 'Terminal shell in container', workload: 'k8s://prod/shop' } },
  ])
})

it('another rule or another workload is another finding', () => {
  const clusters = joined(
    onWorkload('k8s://prod/shop'),
    onWorkload('k8s://prod/mail'),
    onWorkload('k8s://prod/shop', { rule: 'Write below etc' }),
  )
  expect(clusters.all()).toEqual([[0], [1], [2]])
})

it('a line break in a rule cannot make two rules one', () => {
  const clusters = joined(onWorkload('c', { rule: 'a\nb' }), onWorkload('b\nc', { rule: 'a' }))
  expect(clusters.all()).toEqual([[0], [1]])
})
