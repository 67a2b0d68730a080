import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createExpander } from '../../src/edge/archives.ts'
import { loadHistoryArtifact } from '../../src/edge/history-artifact.ts'
import { limits } from '../../src/edge/limits.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import { aLog } from '../support/fake-edges.ts'
import { clientAs, home, smallWorld } from '../support/github/small-world.ts'
import { addArtifact, addRepository, type Artifact, type Run } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder } from '../support/temp-folder.ts'

const world = smallWorld()

const name = 'posture-history'
const packed = (text: string) => zip([{ name: '2026-11-01T00-00-00Z-1a2b3c4.json', bytes: Buffer.from(text) }])

/** An artifact of a run; the run is a push to main that succeeded unless the test says otherwise. */
function upload(text: string, run: Partial<Run> = {}, more: Partial<Artifact> = {}): Artifact {
  const { github, repository } = world
  const id = github.state.nextId++
  const sha = createHash('sha1').update(text).digest('hex')
  const usual = { id, workflow: 'ci', event: 'push', branch: 'main', sha, headRepository: repository }
  repository.runs.push({ ...usual, conclusion: 'success', ...run })
  const artifact = addArtifact(github.state, repository, { name, runId: id, bytes: packed(text), ...more })
  return artifact
}

async function load(permissions: Record<string, 'read'> = { actions: 'read' }) {
  const token = world.github.createToken({ repository: 'acme/shop', permissions })
  const scratch = createScratch(aFolder())
  const { log, text } = aLog()
  const client = () => Promise.resolve(clientAs(world.github, token))
  const expand = createExpander(scratch, limits)
  const files = await loadHistoryArtifact({
    client,
    repository: home,
    name,
    branch: 'main',
    scratch,
    expand,
    limits,
    log,
  })
  return { texts: files.map((file) => file.text), files: files.map(({ file }) => file), log: text() }
}

describe('the baseline is', () => {
  it('what the last good run of the branch uploaded, named with its run and commit, in three calls', async () => {
    upload('older')
    const { runId } = upload('newer')
    const { texts, files } = await load()
    expect(texts).toEqual(['newer'])
    expect(files[0]).toMatch(new RegExp(`^artifact:posture-history of run ${runId} \\([0-9a-f]{7}\\)!2026-11-01`))
    expect(world.github.calls().map(({ operation }) => operation)).toEqual([
      'actions/list-artifacts-for-repo',
      'actions/get-workflow-run',
      'actions/download-artifact',
    ])
  })

  it('not of another branch', async () => {
    upload('main')
    upload('other', { branch: 'feature' })
    expect((await load()).texts).toEqual(['main'])
  })

  it('not of a fork that has a branch of the same name', async () => {
    upload('main')
    upload('fork', { headRepository: addRepository(world.github.state, 'mona/shop', { forkOf: world.repository }) })
    expect((await load()).texts).toEqual(['main'])
  })

  it.each(['failure', 'cancelled', null])(
    'not of a run whose conclusion is %s: the one before it is taken',
    async (conclusion) => {
      upload('good')
      upload('bad', { conclusion })
      const { texts, log } = await load()
      expect(texts).toEqual(['good'])
      expect(log).toContain('is no baseline: its run ended with')
    },
  )

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'merge_group'])(
    'not of a run on %s',
    async (event) => {
      upload('foreign', { event })
      expect((await load()).texts).toEqual([])
    },
  )

  it('not what has expired', async () => {
    upload('good')
    upload('gone', {}, { expired: true })
    expect((await load()).texts).toEqual(['good'])
  })

  it('also a single file that is not zipped', async () => {
    upload('', {}, { bytes: Buffer.from('{"version":1}'), contentType: 'application/json' })
    expect((await load()).texts).toEqual(['{"version":1}'])
  })

  it('not bytes that are others than were uploaded', async () => {
    upload('good')
    const artifact = upload('spoilt')
    Object.assign(artifact, { bytes: packed('forged') })
    const { texts, log } = await load()
    expect(texts).toEqual(['good'])
    expect(log).toContain('does not have the digest its upload stated')
  })
})

describe('without a baseline', () => {
  it('because none was uploaded yet, that is said and nothing else happens', async () => {
    const { texts, log } = await load()
    expect(texts).toEqual([])
    expect(log).toBe('info: No baseline: no run of main has uploaded an artifact posture-history yet.')
  })

  it('because the token may not look, the permission is named', async () => {
    upload('good')
    const { texts, log } = await load({})
    expect(texts).toEqual([])
    expect(log).toContain('Give the job `permissions: actions: read`')
  })

  it('because the newest three are no good, it does not go on for ever', async () => {
    upload('good')
    for (let n = 0; n < 4; n++) upload(`bad ${n}`, { conclusion: 'failure' })
    expect((await load()).texts).toEqual([])
    expect(world.github.calls('actions/get-workflow-run')).toHaveLength(3)
  })
})
