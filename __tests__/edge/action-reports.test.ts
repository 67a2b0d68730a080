import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { addArtifact } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder, write } from '../support/temp-folder.ts'
import { anAction, type ActionOptions } from './an-action.ts'

let world: SmallWorld
let cwd: string
beforeEach(async () => {
  world = await startSmallWorld()
  cwd = aFolder({ 'a.txt': 'one\n2\nthree\n' })
})
afterEach(async () => {
  await world.github.close()
  expect(world.github.protocolErrors).toEqual([])
})

const action = (raw: object = {}, more: ActionOptions = {}) => anAction(world, cwd, raw, more)

describe('the reports of the Action', () => {
  it('does not read outside of the workspace', async () => {
    const outside = aFolder({ 'x.json': '' })
    await expect(action({ reports: [`${outside}/x.json`] }).edges.reports.list()).rejects.toMatchObject({
      code: 'file-outside',
    })
    const { edges, temp } = action({ reports: [] })
    expect(await edges.documents.local(`${temp}/event.json`)).not.toBeNull()
  })

  it('takes a report that the change brings for tracked where no git can say', async () => {
    addCommit(world.github.state, world.repository, 'feature', { 'scan.json': '[]' })
    write(cwd, 'scan.json', '[]')
    write(cwd, 'other.json', '[]')
    const { files } = await action({ reports: ['*.json'] }).edges.reports.list()
    expect(files.map(({ path, tracked }) => [path, tracked])).toEqual([
      ['other.json', undefined],
      ['scan.json', true],
    ])
  })
})

describe('artifacts', () => {
  const bytes = zip([{ name: 'scan.json', bytes: Buffer.from('S') }])

  it('of this run are read instead of what lies around', async () => {
    addArtifact(world.github.state, world.repository, { name: 'scan', runId: 7, bytes })
    write(cwd, 'semgrep.sarif', '{}')
    expect((await action({ artifacts: ['scan'] }).edges.reports.list()).files.map(({ path }) => path)).toEqual([
      'artifact:scan!scan.json',
    ])
    const both = await action({ artifacts: ['scan'], reports: ['*.sarif'] }).edges.reports.list()
    expect(both.files.map(({ path }) => path)).toEqual(['semgrep.sarif', 'artifact:scan!scan.json'])
  })

  it('are those of the run that is followed', async () => {
    addArtifact(world.github.state, world.repository, { name: 'scan', runId: 3, bytes })
    const payload = { workflow_run: { id: 3, event: 'push' } }
    expect(
      (await action({ artifacts: ['scan'] }, { event: 'workflow_run', payload }).edges.reports.list()).files,
    ).toHaveLength(1)
  })

  it('outside of a workflow are a problem', async () => {
    const { problems } = await action(
      { artifacts: ['scan'] },
      { env: { GITHUB_RUN_ID: undefined } },
    ).edges.reports.list()
    expect(problems).toMatchObject([{ code: 'context', message: expect.stringContaining('GITHUB_RUN_ID') as string }])
  })
})
