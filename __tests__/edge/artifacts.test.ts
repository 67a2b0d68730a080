import { describe, expect, it } from 'vitest'
import { createExpander } from '../../src/edge/archives.ts'
import { fetchArtifacts, type ArtifactQuery } from '../../src/edge/artifacts.ts'
import { limits } from '../../src/edge/limits.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import { aLog } from '../support/fake-edges.ts'
import { clientAs, home, smallWorld } from '../support/github/small-world.ts'
import { addArtifact } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder } from '../support/temp-folder.ts'

const world = smallWorld()

const packed = (text: string) => zip([{ name: 'out/scan.json', bytes: Buffer.from(text) }])
const upload = (name: string, bytes: Buffer, more: { expired?: boolean; contentType?: string; runId?: number } = {}) =>
  addArtifact(world.github.state, world.repository, { name, runId: 7, bytes, ...more })

async function fetch(
  names: readonly string[],
  more: Partial<ArtifactQuery> = {},
  permissions: Record<string, 'read'> = { actions: 'read' },
) {
  const token = world.github.createToken({ repository: 'acme/shop', permissions })
  const scratch = createScratch(aFolder())
  const { log } = aLog()
  const opening = { expand: createExpander(scratch, limits), limits, log }
  const query = {
    client: () => Promise.resolve(clientAs(world.github, token)),
    repository: home,
    runId: 7,
    names,
    scratch,
    opening,
    limits,
    log,
  }
  const { files, problems } = await fetchArtifacts({ ...query, ...more })
  return {
    files,
    texts: Object.fromEntries(
      files.map((file) => [
        file.path,
        Buffer.concat(Array.from(file.chunks(), (chunk) => Buffer.from(chunk))).toString(),
      ]),
    ),
    problems: problems.map(({ at, code, message, next }) => `${code} ${at.file}: ${message} | ${next}`),
  }
}

describe('artifacts of a run', () => {
  it('give the reports in them, each with the artifact it came from', async () => {
    const { id, createdAt } = upload('scan-sast', packed('S'))
    upload('scan-sca', packed('C'))
    upload('coverage', packed('X'))
    upload('scan-old-run', packed('O'), { runId: 6 })
    const { files, texts, problems } = await fetch(['scan-*'])
    expect(texts).toEqual({ 'artifact:scan-sast!out/scan.json': 'S', 'artifact:scan-sca!out/scan.json': 'C' })
    expect(files[0]?.artifact).toEqual({
      name: 'scan-sast',
      id,
      createdAt: expect.stringMatching(createdAt.slice(0, 19)) as string,
    })
    expect(problems).toEqual([])
  })

  it('count once a name, the newest of them', async () => {
    upload('scan', packed('old'))
    upload('scan', packed('new'))
    expect((await fetch(['scan'])).texts).toEqual({ 'artifact:scan!out/scan.json': 'new' })
    expect(world.github.calls('actions/download-artifact')).toHaveLength(1)
  })

  it('may be files that nobody zipped', async () => {
    upload('scan.json', Buffer.from('{"plain":1}'), { contentType: 'application/json' })
    expect((await fetch(['scan.json'])).texts).toEqual({ 'artifact:scan.json': '{"plain":1}' })
  })

  it('are found on every page', async () => {
    for (let n = 0; n < 130; n++) upload(`other-${n}`, packed('x'))
    upload('scan', packed('S'))
    expect(Object.keys((await fetch(['scan'])).texts)).toHaveLength(1)
  })

  it('with a name of glob characters can be named', async () => {
    upload('scan [1]', packed('S'))
    expect(Object.keys((await fetch(['scan [1]'])).texts)).toHaveLength(1)
  })
})

describe('an artifact that cannot be had', () => {
  it('because it expired, is named', async () => {
    upload('scan', packed('S'), { expired: true })
    expect((await fetch(['scan'])).problems).toEqual([
      'unreadable artifact:scan: has expired, its content is gone | Run the scanner again.',
    ])
  })

  it('because no artifact has its name, is named with those that there are', async () => {
    upload('coverage', packed('X'))
    expect((await fetch(['scan-*'])).problems).toEqual([
      'missing artifact:scan-*: is no artifact of run 7; it has coverage | Check the name, and that the job that uploads it is in `needs`.',
    ])
  })

  it('because the token may not, is named with the permission', async () => {
    upload('scan', packed('S'))
    expect((await fetch(['scan', 'other'], {}, {})).problems).toEqual([
      'unreadable artifact:scan: could not be looked for: 403 Resource not accessible by integration | Give the job `permissions: actions: read`.',
      'unreadable artifact:other: could not be looked for: 403 Resource not accessible by integration | Give the job `permissions: actions: read`.',
    ])
  })

  it('because it is not what was uploaded, is named', async () => {
    const artifact = upload('scan', packed('S'))
    Object.assign(artifact, { digest: `sha256:${'0'.repeat(64)}` })
    const { files, problems } = await fetch(['scan'])
    expect(files).toEqual([])
    expect(problems[0]).toContain('does not have the digest its upload stated (000000000000…)')
  })

  it('because it is gone in between, is named, and the others are read', async () => {
    upload('scan-a', packed('A'))
    upload('scan-b', packed('B'))
    world.github.plan({
      kind: 'status',
      status: 410,
      message: 'Artifact has expired',
      operation: 'actions/download-artifact',
    })
    const { texts, problems } = await fetch(['scan-*'])
    expect(Object.keys(texts)).toEqual(['artifact:scan-b!out/scan.json'])
    expect(problems).toEqual([
      'unreadable artifact:scan-a: could not be downloaded: 410 Artifact has expired | Run the scanner again.',
    ])
  })

  it('because it is too large, is named, whatever size the list states', async () => {
    const big = Buffer.alloc(100_000, 1)
    upload('scan', big)
    const stated = await fetch(['scan'], { limits: { ...limits, artifactBytes: 1000 } })
    expect(stated.problems[0]).toMatch(/^too-large artifact:scan: has more than/)
    expect(world.github.calls('actions/download-artifact')).toHaveLength(0)
  })

  it('because it is half an archive, is named', async () => {
    upload('scan', packed('S').subarray(0, 60))
    expect((await fetch(['scan'])).problems[0]).toMatch(/^unreadable artifact:scan: is not a readable zip archive/)
  })
})
