import { describe, expect, it } from 'vitest'
import type { ReachClaim } from '../../../src/model/reach.ts'
import { draftOf, inFile } from '../../support/sarif.ts'

const flow = (steps: number): object => ({
  codeFlows: [
    {
      threadFlows: [
        { locations: Array.from({ length: steps }, (_, line) => ({ location: inFile('a.js', line + 1) })) },
      ],
    },
  ],
})
const reach = (result: object, tool = 'Acme'): readonly ReachClaim[] | undefined => draftOf(result, { tool }).reach

describe('reach', () => {
  it('is a path where a data flow has a source and a sink', () => {
    expect(reach(flow(3))).toEqual([
      { level: 'call_path', granularity: 'flow', method: 'dataflow', original: 'data flow of 3 steps' },
    ])
    expect(reach(flow(1))).toBeUndefined()
    expect(reach({})).toBeUndefined()
  })

  it('is nothing that an infrastructure scanner could show', () => {
    expect(reach(flow(3), 'Checkov')).toBeUndefined()
  })

  it.each([
    ['reachable', {}, 'present'],
    ['reachable', flow(2), 'call_path'],
    ['unreachable', {}, 'no_path'],
    ['undetermined', {}, 'unknown'],
  ])('of Semgrep Supply Chain: %s', (exposure, more, level) => {
    expect(reach({ properties: { exposure }, ...more }, 'Semgrep OSS')).toEqual([
      { level, granularity: 'symbol', method: 'pattern', original: `exposure: ${exposure}` },
    ])
  })
})
