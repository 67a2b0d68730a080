import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientWith, home, statusOf, startSmallWorld, type SmallWorld } from '../../support/github/small-world.ts'
import { addArtifact } from '../../support/github/state.ts'
import { zip } from '../../support/github/zip.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

describe('artifacts', () => {
  const bytes = zip([{ name: 'report.json', bytes: Buffer.from('{}') }])
  it('are listed newest first, and handed out by another host that never sees the token', async () => {
    addArtifact(world.github.state, world.repository, { name: 'scan', runId: 7, bytes: Buffer.from('older') })
    const artifact = addArtifact(world.github.state, world.repository, { name: 'scan', runId: 7, bytes })
    const { rest } = clientWith(world, { actions: 'read' })
    const listed = await rest.actions.listWorkflowRunArtifacts({ ...home, run_id: 7, name: 'scan' })
    expect(listed.data.artifacts.map(({ id }) => id)).toEqual([artifact.id, artifact.id - 1])
    expect(listed.data.artifacts[0]?.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    const download = await rest.actions.downloadArtifact({ ...home, artifact_id: artifact.id, archive_format: 'zip' })
    expect(Buffer.from(download.data as ArrayBuffer).equals(bytes)).toBe(true)
    expect(world.github.protocolErrors).toEqual([])
  })
  it('that expired are gone', async () => {
    const { id } = addArtifact(world.github.state, world.repository, { name: 'scan', runId: 7, bytes, expired: true })
    expect(
      await statusOf(
        clientWith(world, { actions: 'read' }).rest.actions.downloadArtifact({
          ...home,
          artifact_id: id,
          archive_format: 'zip',
        }),
      ),
    ).toBe(410)
  })
  it('a client that takes the token along is found out', async () => {
    const { id } = addArtifact(world.github.state, world.repository, { name: 'scan', runId: 7, bytes })
    const authorization = `Bearer ${world.github.createToken({ repository: 'acme/shop', permissions: { actions: 'read' } })}`
    const answer = await fetch(`${world.github.url}/repos/acme/shop/actions/artifacts/${id}/zip`, {
      redirect: 'manual',
      headers: { authorization },
    })
    expect(answer.status).toBe(302)
    await fetch(answer.headers.get('location') ?? '', { headers: { authorization } })
    expect(world.github.protocolErrors).toEqual([`The Authorization header followed the redirect to /artifacts/${id}`])
  })
})
