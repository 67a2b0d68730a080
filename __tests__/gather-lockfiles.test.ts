import { describe, expect, it } from 'vitest'
import { optionsSchema } from '../src/edge/options.ts'
import { gatherLockfiles } from '../src/gather-lockfiles.ts'
import type { ChangedFile } from '../src/model/change.ts'
import { fakeEdges, type World } from './support/fake-edges.ts'

const file = (path: string, status: ChangedFile['status'] = 'modified', previousPath?: string): ChangedFile => ({
  path,
  status,
  added: [],
  ...(previousPath === undefined ? {} : { previousPath }),
})
const gathered = (files: readonly ChangedFile[], world: Partial<World> = {}, root = '.') =>
  gatherLockfiles(
    { known: true, source: 'a test', complete: true, files },
    optionsSchema.parse({ root }),
    fakeEdges(world),
  )

describe('the files that name packages are gathered', () => {
  it('only where the change touched them, before and after', async () => {
    const local = { 'package-lock.json': 'now', 'src/a.js': 'x' }
    expect(
      await gathered([file('src/a.js'), file('package-lock.json')], { local, before: { 'package-lock.json': 'then' } }),
    ).toEqual([
      { path: 'package-lock.json', base: { state: 'there', text: 'then' }, head: { state: 'there', text: 'now' } },
    ])
  })

  it('below the folder that is judged, and named as it names them', async () => {
    const world = { local: { 'web/go.mod': 'now' }, before: { 'web/go.mod': 'then' } }
    expect(await gathered([file('go.mod')], world, 'web')).toMatchObject([
      { path: 'go.mod', base: { text: 'then' }, head: { text: 'now' } },
    ])
  })

  it('from where they were before they moved', async () => {
    const world = { local: { 'new/go.mod': 'now' }, before: { 'old/go.mod': 'then' } }
    expect(await gathered([file('new/go.mod', 'renamed', 'old/go.mod')], world)).toMatchObject([
      { path: 'new/go.mod', base: { text: 'then' } },
    ])
  })

  it('without an after where they are gone', async () => {
    expect(await gathered([file('go.mod', 'removed')], { before: { 'go.mod': 'then' } })).toMatchObject([
      { head: { state: 'absent' } },
    ])
  })

  it('as unknown where the working tree does not have them', async () => {
    expect(await gathered([file('go.mod')])).toMatchObject([{ head: { state: 'unknown' }, base: { state: 'unknown' } }])
  })

  it('not at all where nobody knows what changed', async () => {
    const edges = fakeEdges()
    expect(await gatherLockfiles({ known: false, why: 'a test' }, optionsSchema.parse({}), edges)).toEqual([])
  })

  it('no more than forty of them', async () => {
    expect(await gathered(Array.from({ length: 60 }, (_, n) => file(`${n}/go.mod`)))).toHaveLength(40)
  })
})

describe('a lockfile that is new', () => {
  const lock = file('package-lock.json', 'added')
  const baseOf = async (files: readonly ChangedFile[], local: Record<string, string>) =>
    (await gathered(files, { local: { 'package-lock.json': '{}', ...local } })).find(
      ({ path }) => path === 'package-lock.json',
    )?.base

  it('has nothing before it where its manifest is new as well, or where there is none', async () => {
    expect(await baseOf([lock, file('package.json', 'added')], { 'package.json': '{}' })).toEqual({ state: 'absent' })
    expect(await baseOf([lock], {})).toEqual({ state: 'absent' })
  })

  it('of a project that is older leaves unknown what was installed before', async () => {
    expect(await baseOf([lock], { 'package.json': '{}' })).toEqual({
      state: 'unknown',
      why: 'package-lock.json is new and package.json is not: what was installed before is not known',
    })
  })

  it('in place of another is told about by the other', async () => {
    expect(await baseOf([lock, file('yarn.lock', 'removed')], { 'package.json': '{}' })).toEqual({ state: 'absent' })
  })
})
