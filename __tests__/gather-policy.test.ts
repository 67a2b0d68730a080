import { describe, expect, it } from 'vitest'
import { optionsSchema } from '../src/edge/options.ts'
import { below, gatherPolicy, gatherServices } from '../src/gather-policy.ts'
import { fakeEdges, type World } from './support/fake-edges.ts'

const place = '.github/posture-gate.yml'
const policy = (world: Partial<World> = {}, raw: object = {}) =>
  gatherPolicy(optionsSchema.parse(raw), fakeEdges(world))
const services = (world: Partial<World> = {}, raw: object = {}) =>
  gatherServices(optionsSchema.parse(raw), fakeEdges(world))
const names = (gathered: { policy: { rules: readonly { name: string }[] } }) =>
  gathered.policy.rules.map(({ name }) => name)
const broken = 'version: 1\nextends: default\nwaivrs: []\nruels: []\n'

describe('the policy', () => {
  it('is the default preset where nobody says anything', async () => {
    const gathered = await policy()
    expect(gathered.notices).toEqual([])
    expect(gathered.policy.source).toBe('default preset')
  })

  it('is the preset that was named, without a look at any file', async () => {
    const edges = fakeEdges({ local: { strict: 'x', [place]: 'x' } })
    expect((await gatherPolicy(optionsSchema.parse({ policy: 'strict' }), edges)).policy.source).toBe('strict preset')
    expect(edges.asked).toEqual([])
  })

  it('is the file in its place below the root, or the one that was named', async () => {
    const local = {
      [place]: 'version: 1\nrules: []\n',
      [`app/${place}`]: 'version: 1\nextends: strict\n',
      'own.yml': 'version: 1\nextends: advisory\n',
    }
    expect(names(await policy({ local }))).toEqual([])
    expect(names(await policy({ local }, { root: 'app/' }))).toContain('introduced-exploited')
    expect((await policy({ local }, { policy: 'own.yml' })).policy.source).toBe('own.yml')
  })

  it('extends files, which are fetched from where it came from', async () => {
    const base = { [place]: 'version: 1\nextends: conf/team.yml\n', 'conf/team.yml': 'version: 1\nextends: strict\n' }
    const edges = fakeEdges({ base, local: { 'conf/team.yml': 'version: 1\nrules: []\n' } })
    expect(names(await gatherPolicy(optionsSchema.parse({}), edges))).toContain('introduced-exploited')
    expect(edges.asked).toEqual([place, 'conf/team.yml'])
  })

  it('that extends itself or a file that is not there is a mistake, not a hang', async () => {
    for (const text of [`version: 1\nextends: ${place}\n`, 'version: 1\nextends: none.yml\n'])
      await expect(policy({ local: { [place]: text } })).rejects.toMatchObject({ code: 'policy-invalid' })
  })

  it('with mistakes ends the run with every one of them', async () => {
    await expect(policy({ local: { [place]: broken } })).rejects.toMatchObject({
      code: 'policy-invalid',
      message: expect.stringMatching(
        /^\.github\/posture-gate\.yml\n {2}\S+:3:1 .*waivrs.*\n {2}\S+:4:1 .*ruels/,
      ) as string,
    })
  })

  it('with mistakes at the base is replaced by the default preset, and everyone is told', async () => {
    const gathered = await policy({ base: { [place]: broken } })
    expect(gathered.policy.source).toBe('default preset')
    expect(gathered.notices).toEqual([
      expect.stringMatching(
        /^\.github\/posture-gate\.yml at 1a2b3c4 has 2 mistakes \(.*:3:1 .*waivrs.* …\); this run was judged by the default preset instead\.$/,
      ),
    ])
  })

  it('that the change brings does not judge it, and everyone is told', async () => {
    const gathered = await policy({ base: {}, local: { [place]: 'version: 1\nrules: []\n' } })
    expect(gathered.policy.source).toBe('default preset')
    expect(gathered.notices[0]).toMatch(/comes with this change and counts once it is on the base branch/)
  })

  it('that was named and is nowhere ends the run', async () => {
    await expect(policy({}, { policy: 'strickt' })).rejects.toMatchObject({
      code: 'policy-missing',
      message: '`strickt` is neither a preset nor a file',
    })
  })
})

describe('the catalogue', () => {
  const text = 'services:\n  - { name: web, paths: ["web/**"] }\n'
  const wrong = 'services:\n  - { name: web, path: x }\n'

  it('is what was named, and none without', async () => {
    expect((await services({ local: { 'catalog.yml': text } }, { catalog: 'catalog.yml' })).services).toMatchObject([
      { name: 'web' },
    ])
    expect(await services({ local: { 'catalog.yml': text } })).toEqual({ services: [], notices: [] })
    await expect(services({}, { catalog: 'catalog.yml' })).rejects.toMatchObject({ code: 'file-missing' })
  })

  it('with mistakes ends the run, unless the change cannot mend them', async () => {
    await expect(services({ local: { 'c.yml': wrong } }, { catalog: 'c.yml' })).rejects.toMatchObject({
      code: 'catalog-invalid',
    })
    const gathered = await services({ base: { 'c.yml': wrong } }, { catalog: 'c.yml' })
    expect(gathered.services).toEqual([])
    expect(gathered.notices[0]).toMatch(/^c\.yml at 1a2b3c4 has 1 mistake \(.*\); this run knew no services\.$/)
  })

  it('that the change brings does not count yet', async () => {
    const gathered = await services({ base: {}, local: { 'c.yml': text } }, { catalog: 'c.yml' })
    expect(gathered).toMatchObject({
      services: [],
      notices: [expect.stringContaining('comes with this change') as string],
    })
  })
})

it('a path below the root is written as a person would', () => {
  expect(below('.', 'x')).toBe('x')
  expect(below('a/b/', 'x')).toBe('a/b/x')
})
