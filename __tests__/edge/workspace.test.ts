import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Env } from '../../src/edge/event.ts'
import { optionsSchema } from '../../src/edge/options.ts'
import { createWorkspace, joinListings, once } from '../../src/edge/workspace.ts'
import { aReportFile } from '../support/builders.ts'
import { aLog } from '../support/fake-edges.ts'
import { aFolder, commitAll, write } from '../support/temp-folder.ts'

const workspace = (cwd: string, raw: object = {}, more: { env?: Env; confine?: readonly string[] } = {}) =>
  createWorkspace({
    options: optionsSchema.parse(raw),
    env: more.env ?? {},
    cwd,
    confine: more.confine ?? null,
    log: aLog().log,
  })

describe('the files of a run', () => {
  it('are told from those in git, and outputs are none', async () => {
    const cwd = aFolder({ 'r/in.json': '1', 'r/out.json': '3' })
    commitAll(cwd)
    write(cwd, 'r/new.json', '2')
    const here = workspace(cwd, { json: 'r/out.json' })
    const { files } = await here.open(await here.find(['r/**']))
    expect(files.map(({ path, tracked }) => [path, tracked])).toEqual([
      ['r/in.json', true],
      ['r/new.json', undefined],
    ])
  })

  it('keep their traits, and problems of finding them go on', async () => {
    const cwd = aFolder({ 'a.json': '1' })
    const here = workspace(cwd)
    const { files, problems } = await here.open(await here.find(['*.json', 'none/*.json']), { trusted: true })
    expect(files[0]?.trusted).toBe(true)
    expect(problems).toHaveLength(1)
  })

  it('are read inside the allowed folders only, also through a link', async () => {
    const outside = aFolder({ 'x.yml': 'x' })
    const cwd = aFolder({ 'a.yml': 'a' })
    symlinkSync(join(outside, 'x.yml'), join(cwd, 'link.yml'))
    const confined = workspace(cwd, {}, { confine: [cwd] })
    expect(await confined.local('a.yml')).toEqual({ file: 'a.yml', text: 'a' })
    expect(await confined.local('missing.yml')).toBeNull()
    for (const path of ['link.yml', `${outside}/x.yml`, '../x.yml'])
      await expect(confined.local(path), path).rejects.toMatchObject({ code: 'file-outside' })
    expect(await workspace(cwd).local(`${outside}/x.yml`)).toMatchObject({ text: 'x' })
  })

  it('lie in a root that exists', () => {
    expect(() => workspace(aFolder(), { root: 'missing' })).toThrow('the root `missing`')
  })
})

describe('prefixes of this checkout', () => {
  it('are the root, with and without links', () => {
    const real = aFolder({ 'app/x': '' })
    const parent = aFolder()
    symlinkSync(real, join(parent, 'linked'))
    expect(workspace(join(parent, 'linked'), { root: 'app' }).roots).toEqual(
      expect.arrayContaining([join(parent, 'linked/app'), join(real, 'app')]),
    )
  })

  it('are also where other machines have it', () => {
    const cwd = aFolder({ 'app/x': '' })
    const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_WORKSPACE: cwd }
    expect(workspace(cwd, { root: 'app' }, { env }).roots).toEqual(
      expect.arrayContaining(['/home/runner/work/shop/shop/app', '/__w/shop/shop/app', '/github/workspace/app']),
    )
    expect(workspace(cwd, {}, { env }).roots).toEqual(expect.arrayContaining(['/home/runner/work/shop/shop']))
  })
})

it('of two listings with one path the first counts, and an archive keeps all of its own', () => {
  const a = aReportFile('a', { path: 'x.json', trusted: true })
  const b = aReportFile('b', { path: 'x.json' })
  const c = aReportFile('c', { path: 'y.json' })
  expect(joinListings({ files: [a], problems: [] }, { files: [b, c], problems: [] }).files).toEqual([a, c])
})

it('once makes once, also where nothing comes of it', () => {
  let made = 0
  const get = once(() => {
    made += 1
    return undefined
  })
  get()
  get()
  expect(made).toBe(1)
})
