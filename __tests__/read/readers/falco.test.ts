import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const alert = {
  rule: 'Terminal shell in container',
  priority: 'Notice',
  time: '2026-11-24T10:02:44Z',
  hostname: 'node-1',
  output: 'shell --password=hunter2',
  output_fields: {},
}
const uri = (output_fields: object): unknown => draftAs('falco', JSON.stringify({ ...alert, output_fields })).location

describe('Falco', () => {
  it('names the workload so that a restart does not make it another', () => {
    expect(uri({ 'k8s.ns.name': 'shop', 'k8s.pod.name': 'web-6d9f7c5b8d-x2lqp' })).toEqual({
      type: 'workload',
      uri: 'k8s://shop/web',
    })
    expect(
      uri({ 'k8s.ns.name': 'shop', 'k8s.pod.name': 'web-6d9f7c5b8d-9hjwz', 'k8s.deployment.name': 'web' }),
    ).toEqual({ type: 'workload', uri: 'k8s://shop/web' })
  })

  it('falls back to image, container and host', () => {
    expect(uri({ 'container.image.repository': 'registry.example/web', 'k8s.pod.name': '<NA>' })).toEqual({
      type: 'workload',
      uri: 'image://registry.example/web',
    })
    expect(uri({ 'container.name': 'web' })).toEqual({ type: 'workload', uri: 'container://web' })
    expect(uri({ 'container.name': 'host', 'container.image.repository': null })).toEqual({
      type: 'workload',
      uri: 'host://node-1',
    })
  })

  it('never shows the output line, which quotes command lines', () => {
    expect(JSON.stringify(draftAs('falco', JSON.stringify(alert)))).not.toContain('hunter2')
  })

  it('rates by priority, whatever its case', () => {
    expect(readAs('falco', JSON.stringify(alert)).severities).toMatchObject({
      emergency: 'critical',
      error: 'high',
      warning: 'medium',
      notice: 'low',
      debug: 'info',
    })
  })

  it('is context and no evidence about reach', () => {
    expect(draftAs('falco', JSON.stringify(alert)).reach).toBeUndefined()
  })
})
