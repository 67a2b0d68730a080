import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { aFolder, commitAll, write } from '../support/temp-folder.ts'
import { anAction, type ActionOptions } from './an-action.ts'

let world: SmallWorld
let cwd: string
beforeEach(async () => {
  world = await startSmallWorld()
  cwd = aFolder({ 'a.txt': 'x' })
})
afterEach(async () => {
  await world.github.close()
  expect(world.github.protocolErrors).toEqual([])
})
const action = (raw: object = {}, more: ActionOptions = {}) => anAction(world, cwd, raw, more)
const push = { event: 'push', payload: {} }

describe('what could talk the gate down', () => {
  it('is a VEX file: the one of the base counts, or the one the workflow brought', async () => {
    addCommit(world.github.state, world.repository, 'main', { 'base.vex.json': '{"base":1}' })
    for (const name of ['base', 'mine']) write(cwd, `${name}.vex.json`, '{"mine":1}')
    commitAll(cwd)
    write(cwd, 'brought.vex.json', '{"brought":1}')
    const payload = {
      pull_request: {
        number: 5,
        head: { sha: world.pull.head.sha },
        base: { sha: world.repository.refs.get('heads/main'), ref: 'main' },
      },
    }
    const head = { sha: addCommit(world.github.state, world.repository, 'feature', { 'mine.vex.json': '{"mine":1}' }) }
    const own = { pull_request: { ...payload.pull_request, number: world.pull.number, head } }
    const { files, problems } = await action(
      { reports: ['none/*', 'a.txt'], vex: ['*.vex.json'] },
      { payload: own },
    ).edges.reports.list()
    const trusted = files.filter((file) => file.trusted === true)
    const text = (index: number) =>
      Buffer.concat(Array.from(trusted[index]?.chunks() ?? [], (chunk) => Buffer.from(chunk))).toString()
    expect(trusted.map(({ path }, index) => [path.replace(/ at .*/, ''), text(index)])).toEqual([
      ['brought.vex.json', '{"brought":1}'],
      ['base.vex.json', '{"base":1}'],
    ])
    expect(problems.map(({ at, message }) => `${at.file}: ${message}`)).toContain(
      'mine.vex.json: a VEX file that this change itself brings or alters does not count in it',
    )
  })

  it('is a history: snapshots that lie in the repository do not count in a change', async () => {
    write(cwd, 'h/tracked.json', '{}')
    commitAll(cwd)
    write(cwd, 'h/brought.json', '{}')
    const { edges, stdout } = action({ history: 'h' })
    expect((await edges.history.load()).map(({ file }) => file)).toEqual(['h/brought.json'])
    expect(stdout.text()).toContain('::warning::1 snapshots of the history lie in this repository')
    expect(await action({ history: 'h' }, push).edges.history.load()).toHaveLength(2)
  })
})
