import { describe, expect, it } from 'vitest'
import { json } from '../../src/render/json.ts'
import { postures } from '../support/postures.ts'

const names = Object.keys(postures) as (keyof typeof postures)[]
const written = (name: keyof typeof postures): string => [...json(postures[name])].join('')

describe('the assessment file', () => {
  it('has its keys in the documented order, the findings last', () => {
    expect(Object.keys(JSON.parse(written('noisy')) as object)).toEqual(
      'schema run policy notices verdict presets trials summary reports problems services resolved trend groups findings'.split(
        ' ',
      ),
    )
  })
  it.each(names)('of posture %s holds every finding with every sighting, in rank order', (name) => {
    const file = JSON.parse(written(name)) as { findings: { id: string; evidence: unknown[] }[] }
    const { findings } = postures[name]
    expect(file.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id))
    expect(file.findings.map(({ evidence }) => evidence)).toEqual(
      findings.map(({ evidence }) => JSON.parse(JSON.stringify(evidence)) as unknown),
    )
  })
  it('is written in pieces, none of which holds the whole', () => {
    const pieces = [...json(postures.huge)]
    expect(pieces.length).toBeGreaterThan(50)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(128 * 1024)
  })
  it('may be printed into a log of the runner', () => {
    expect(written('hostile')).not.toContain('##[')
    expect(written('hostile')).not.toMatch(/^\s*::/m)
  })
  it('is the same for the same assessment', () => {
    expect([...json(structuredClone(postures.noisy))].join('')).toBe(written('noisy'))
  })
})
