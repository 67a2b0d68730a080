import { describe, expect, it } from 'vitest'
import { createExpander } from '../../src/edge/archives.ts'
import { collectJudgements } from '../../src/edge/judgement-artifacts.ts'
import { limits } from '../../src/edge/limits.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import { aLog } from '../support/fake-edges.ts'
import { addCommit, addPull, mergePull } from '../support/github/history.ts'
import { clientAs, home, smallWorld } from '../support/github/small-world.ts'
import { addArtifact, addRepository, type Artifact, type Pull, type Repository } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder } from '../support/temp-folder.ts'

const world = smallWorld()

const name = 'posture-judgement'

/** The run of a pull request uploads what it says. */
function judge(pull: Pull, text: string, more: Partial<Artifact> = {}): void {
  const { github, repository } = world
  const id = github.state.nextId++
  const { branch, sha, repository: headRepository } = pull.head
  repository.runs.push({
    id,
    workflow: 'ci',
    event: 'pull_request',
    branch,
    sha,
    headRepository,
    conclusion: 'success',
  })
  const bytes = zip([{ name: 'judgement.json', bytes: Buffer.from(text) }])
  addArtifact(github.state, repository, { name, runId: id, bytes, ...more })
}

function another(branch: string, fork?: Repository): Pull {
  const { github, repository } = world
  addCommit(github.state, fork ?? repository, branch, { [`${branch}.txt`]: 'x\n' }, 'main')
  return addPull(github.state, repository, { from: branch, ...(fork === undefined ? {} : { fork }) })
}

async function collect(
  known: readonly string[] = [],
  permissions: Record<string, 'read'> = { actions: 'read', 'pull-requests': 'read' },
) {
  const token = world.github.createToken({ repository: 'acme/shop', permissions })
  const scratch = createScratch(aFolder())
  const { log, text } = aLog()
  const client = () => Promise.resolve(clientAs(world.github, token))
  const expand = createExpander(scratch, limits)
  const query = { client, repository: home, name, branch: 'main', scratch, expand, limits, log }
  const left = await collectJudgements(query, new Set(known))
  return { left, texts: left.map((one) => one.text), log: text() }
}
const operations = () => world.github.calls().map(({ operation }) => operation)

describe('what runs of pull requests left', () => {
  it('is collected once they are merged, with number, commit, time and origin as the server says', async () => {
    judge(world.pull, 'of an older commit')
    addCommit(world.github.state, world.repository, 'feature', { 'a.txt': '3\n' })
    judge(world.pull, 'first run')
    judge(world.pull, 'run again')
    judge(another('open'), 'not merged')
    mergePull(world.pull, '2026-11-20T10:00:00Z')
    const { left } = await collect()
    expect(left).toEqual([
      {
        file: expect.stringMatching(/^artifact:posture-judgement of run/) as string,
        text: 'run again',
        merged: {
          pullRequest: world.pull.number,
          commit: world.pull.head.sha,
          at: '2026-11-20T10:00:00Z',
          fork: false,
        },
      },
    ])
    expect(operations()).toEqual(['actions/list-artifacts-for-repo', 'pulls/list', 'actions/download-artifact'])
  })

  it('costs one question where nobody left anything, or all of it is known', async () => {
    expect((await collect()).left).toEqual([])
    judge(world.pull, 'known')
    mergePull(world.pull, '2026-11-20T10:00:00Z')
    expect((await collect([world.pull.head.sha])).left).toEqual([])
    expect(operations()).toEqual(['actions/list-artifacts-for-repo', 'actions/list-artifacts-for-repo'])
  })

  it('is marked where it comes from a fork', async () => {
    const fork = addRepository(world.github.state, 'mona/shop', { forkOf: world.repository })
    const pull = another('patch', fork)
    judge(pull, 'of a fork')
    mergePull(pull, '2026-11-20T10:00:00Z')
    expect((await collect()).left[0]?.merged).toMatchObject({ pullRequest: pull.number, fork: true })
  })

  it('is taken of ten changes a run, those first that were merged first', async () => {
    const pulls = Array.from({ length: 12 }, (_, n) => another(`b${n}`))
    for (const [n, pull] of pulls.entries()) {
      judge(pull, `${n}`)
      mergePull(pull, `2026-11-20T10:${String(59 - n)}:00Z`)
    }
    expect((await collect()).texts).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2'])
  })

  it('is left where it is too large, damaged, or gone', async () => {
    const kinds = [
      ['large', { bytes: Buffer.alloc(65 * 1024) }],
      ['damaged', { bytes: Buffer.from('PK no zip') }],
      ['gone', { expired: true }],
    ] as const
    for (const [branch, more] of kinds) {
      const pull = another(branch)
      judge(pull, 'x', more)
      mergePull(pull, '2026-11-20T10:00:00Z')
    }
    judge(world.pull, 'good')
    mergePull(world.pull, '2026-11-20T11:00:00Z')
    const { texts, log } = await collect()
    expect(texts).toContain('good')
    expect(log).toContain('0.1 MB, more than')
  })

  it('is not known where the token may not ask; that is said and is all', async () => {
    judge(world.pull, 'x')
    const { left, log } = await collect([], {})
    expect(left).toEqual([])
    expect(log).toContain('Artifacts posture-judgement of merged changes are not known')
  })
})
