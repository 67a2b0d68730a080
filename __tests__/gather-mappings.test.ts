import { describe, expect, it } from 'vitest'
import { optionsSchema } from '../src/edge/options.ts'
import { gatherMappings } from '../src/gather-mappings.ts'
import { fakeEdges, type World } from './support/fake-edges.ts'

const mapping = (id: string): string => `version: 1
id: ${id}
title: Acme
homepage: https://acme.example
export: acme scan
category: sast
syntax: json
recognise: [{ field: /tool, is: acme }]
entries: [/issues/*]
tool: { name: Acme }
finding: { rule: rule, title: message, place: { file: path } }
`
const gathered = (mappings: readonly string[], world: Partial<World> = {}) =>
  gatherMappings(optionsSchema.parse({ mappings }), fakeEdges(world))

describe('mappings', () => {
  it('are none without the option, and no file is looked for', async () => {
    const edges = fakeEdges()
    expect(await gatherMappings(optionsSchema.parse({}), edges)).toEqual({ mappings: [], notices: [] })
    expect(edges.asked).toEqual([])
  })

  it('are read from the base: what a change makes of them does not count in it', async () => {
    const world = { base: { 'acme.yml': mapping('acme') }, local: { 'acme.yml': 'whatever' } }
    const { mappings, notices } = await gathered(['acme.yml'], world)
    expect(mappings.map(({ id }) => id)).toEqual(['acme'])
    expect(notices).toEqual([])
  })

  it('that come with a change read nothing, and that is said', async () => {
    const { mappings, notices } = await gathered(['new.yml'], { base: {}, local: { 'new.yml': mapping('acme') } })
    expect(mappings).toEqual([])
    expect(notices).toEqual([
      'new.yml comes with this change and counts once it is on the base branch; it read nothing in this run.',
    ])
  })

  it('with mistakes end the run, unless a change has them from its base', async () => {
    const broken = mapping('acme').replace('finding', 'findings')
    await expect(gathered(['a.yml'], { local: { 'a.yml': broken } })).rejects.toMatchObject({
      code: 'mapping-invalid',
      message: expect.stringContaining('unknown key «findings»; did you mean «finding»?') as string,
    })
    const { mappings, notices } = await gathered(['a.yml'], { base: { 'a.yml': broken } })
    expect(mappings).toEqual([])
    expect(notices[0]).toMatch(/^a\.yml at 1a2b3c4 has 1 mistake .*; it read nothing in this run\.$/)
  })

  it('have an id of their own', async () => {
    const local = { 'a.yml': mapping('acme'), 'b.yml': mapping('acme'), 'c.yml': mapping('sarif') }
    await expect(gathered(['a.yml', 'b.yml'], { local })).rejects.toThrow('the id «acme», which another format has')
    await expect(gathered(['c.yml'], { local })).rejects.toThrow('the id «sarif», which another format has')
  })

  it('that are not there are a mistake', async () => {
    await expect(gathered(['none.yml'])).rejects.toMatchObject({ code: 'file-missing' })
    const edges = fakeEdges()
    const empty = { ...edges, documents: { ...edges.documents, named: () => Promise.resolve([]) } }
    await expect(gatherMappings(optionsSchema.parse({ mappings: ['*.yml'] }), empty)).rejects.toThrow(
      'no mapping matches `*.yml`',
    )
  })
})
