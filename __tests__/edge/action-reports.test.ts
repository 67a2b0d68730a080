import { describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { addArtifact } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder, write } from '../support/temp-folder.ts'
import { inSmallWorld } from './an-action.ts'

const here = inSmallWorld()

describe('the reports of the Action', () => {
  it('does not read outside of the workspace', async () => {
    const outside = aFolder({ 'x.json': '' })
    await expect(here.action({ reports: [`${outside}/x.json`] }).edges.reports.list()).rejects.toMatchObject({
      code: 'file-outside',
    })
    const { edges, temp } = here.action({ reports: [] })
    expect(await edges.documents.local(`${temp}/event.json`)).not.toBeNull()
  })

  it('takes a report that the change brings for tracked where no git can say', async () => {
    addCommit(here.world.github.state, here.world.repository, 'feature', { 'scan.json': '[]' })
    write(here.cwd, 'scan.json', '[]')
    write(here.cwd, 'other.json', '[]')
    const { files } = await here.action({ reports: ['*.json'] }).edges.reports.list()
    expect(files.map(({ path, tracked }) => [path, tracked])).toEqual([
      ['other.json', undefined],
      ['scan.json', true],
    ])
  })
})

describe('artifacts', () => {
  const bytes = zip([{ name: 'scan.json', bytes: Buffer.from('S') }])

  it('of this run are read instead of what lies around', async () => {
    addArtifact(here.world.github.state, here.world.repository, { name: 'scan', runId: 7, bytes })
    write(here.cwd, 'semgrep.sarif', '{}')
    expect((await here.action({ artifacts: ['scan'] }).edges.reports.list()).files.map(({ path }) => path)).toEqual([
      'artifact:scan!scan.json',
    ])
    const both = await here.action({ artifacts: ['scan'], reports: ['*.sarif'] }).edges.reports.list()
    expect(both.files.map(({ path }) => path)).toEqual(['semgrep.sarif', 'artifact:scan!scan.json'])
  })

  it('are those of the run that is followed', async () => {
    addArtifact(here.world.github.state, here.world.repository, { name: 'scan', runId: 3, bytes })
    const payload = { workflow_run: { id: 3, event: 'push' } }
    expect(
      (await here.action({ artifacts: ['scan'] }, { event: 'workflow_run', payload }).edges.reports.list()).files,
    ).toHaveLength(1)
  })

  it('outside of a workflow are a problem', async () => {
    const { problems } = await here
      .action({ artifacts: ['scan'] }, { env: { GITHUB_RUN_ID: undefined } })
      .edges.reports.list()
    expect(problems).toMatchObject([
      { code: 'unreadable', at: { file: 'artifacts' }, message: expect.stringContaining('GITHUB_RUN_ID') as string },
    ])
  })
})
