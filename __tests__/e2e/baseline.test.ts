import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { addArtifact } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import * as events from '../support/runner/events.ts'
import { critical } from './reports.ts'
import { it, type Scene } from './scene.ts'

const reports = { 'reports/semgrep.sarif': critical }
const permissions = { contents: 'read', 'pull-requests': 'write', actions: 'read' } as const

/** Runs on the branch, and uploads what it left. The runner’s own folder is gone with the run, so it is left in the workspace. */
async function recordOnMain(scene: Scene): Promise<void> {
  const { github, repository, workspace } = scene
  await scene.run({ event: events.pushEvent(repository), permissions, inputs: { history: 'history' } })
  const folder = join(workspace, 'history')
  const entries = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  const sha = repository.refs.get('heads/main') ?? ''
  const id = 900 + repository.runs.length
  repository.runs.push({
    id,
    workflow: 'ci',
    event: 'push',
    branch: 'main',
    sha,
    headRepository: repository,
    conclusion: 'success',
  })
  addArtifact(github.state, repository, { name: 'posture-history', runId: id, bytes: zip(entries) })
}

describe.concurrent('a baseline with zero inputs', () => {
  it('keeps what the base has from stopping a change, and is named with commit and age', async ({ open }) => {
    const scene = await open({ reports })
    expect(await scene.run({ permissions })).toMatchObject({ outputs: { verdict: 'block' } })
    await recordOnMain(scene)
    const before = scene.github.calls().length
    const result = await scene.run({ permissions })
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(result.summary).toMatch(/Compared with the baseline of [0-9a-f]{7}, of today\./)
    expect(scene.github.calls().length - before).toBeLessThanOrEqual(6)
  })

  it('that may not be read stops nobody and names the permission', async ({ open }) => {
    const scene = await open({ reports })
    const result = await scene.run({ permissions: { contents: 'read', 'pull-requests': 'write' } })
    expect(result).toMatchObject({ outputs: { verdict: 'block' } })
    expect(result.log).toContain('permissions: actions: read')
  })
})
