import { describe, expect, it } from 'vitest'
import { findOverride } from '../../src/edge/override-label.ts'
import { aLog } from '../support/fake-edges.ts'
import { clientWith, home, startSmallWorld } from '../support/github/small-world.ts'
import { person } from '../support/github/state.ts'

const label = 'posture-gate/override'
const pushed = '2026-11-23T12:00:00Z'
type Told = {
  readonly event?: 'labeled' | 'unlabeled' | 'head_ref_force_pushed'
  readonly at: string
  readonly by?: string
  readonly label?: string
}

/** What the label does, after these events on a pull request whose head the server first ran for at `pushed`. */
async function overriddenAfter(
  events: readonly Told[],
  {
    runs = [{}],
    permissions = { 'pull-requests': 'read', actions: 'read' } as const,
  }: { runs?: readonly object[]; permissions?: object } = {},
) {
  const world = await startSmallWorld()
  const { repository, pull, github } = world
  repository.collaborators.set('ada', 'maintain').set('root', 'admin').set('eve', 'write')
  for (const [n, more] of runs.entries())
    repository.runs.push({
      id: n + 1,
      workflow: 'gate',
      event: 'pull_request',
      branch: 'feature',
      sha: pull.head.sha,
      headRepository: repository,
      conclusion: null,
      createdAt: pushed,
      ...more,
    })
  for (const [n, { event = 'labeled', at, by = 'ada', label: name = label }] of events.entries())
    repository.labelEvents.push({ id: n + 1, issue: pull.number, event, label: name, actor: person(by), createdAt: at })
  const { log, text } = aLog()
  const change = {
    baseSha: pull.base.sha,
    headSha: pull.head.sha,
    branch: 'main',
    pullRequest: { number: pull.number, headSha: pull.head.sha, baseSha: pull.base.sha, baseBranch: 'main' },
  }
  const client = clientWith(world, permissions as never)
  const found = await findOverride({ client: () => Promise.resolve(client), repository: home, change, label, log })
  await github.close()
  return { found, said: text() }
}
const later = '2026-11-23T12:05:00Z'

describe('the label that overrides', () => {
  it('counts where somebody who may maintain set it after the commit was pushed', async () => {
    const { found, said } = await overriddenAfter([{ at: later }])
    expect(found).toEqual({ by: 'ada', label, at: later })
    expect(said).toBe('')
    expect((await overriddenAfter([{ at: later, by: 'root' }])).found?.by).toBe('root')
  })

  it.each([
    ['by somebody who may only write', [{ at: later, by: 'eve' }], /@eve may not/],
    ['by somebody nobody knows', [{ at: later, by: 'mallory' }], /@mallory may not/],
    ['for an earlier commit', [{ at: '2026-11-23T11:00:00Z' }], /before [0-9a-f]{7} was pushed/],
    [
      'before the branch was forced back',
      [{ at: later }, { event: 'head_ref_force_pushed', at: '2026-11-23T12:09:00Z' }],
      /with force/,
    ],
  ] as const)('does not count %s, and says why', async (_, events, why) => {
    const { found, said } = await overriddenAfter(events)
    expect(found).toBeNull()
    expect(said).toMatch(why)
  })

  it('is not there where nobody set it, where it was taken off, and where it is another', async () => {
    expect(await overriddenAfter([])).toEqual({ found: null, said: '' })
    expect(await overriddenAfter([{ at: later }, { event: 'unlabeled', at: later }])).toEqual({ found: null, said: '' })
    expect(await overriddenAfter([{ at: later, label: 'posture-gate/overridden' }])).toEqual({ found: null, said: '' })
  })

  it('does not take a run of the commit on another branch for the time of its push', async () => {
    const { found, said } = await overriddenAfter([{ at: later }], { runs: [{ branch: 'other' }, { event: 'push' }] })
    expect(found).toBeNull()
    expect(said).toMatch(/not known/)
  })

  it('says which permission is missing', async () => {
    const { found, said } = await overriddenAfter([{ at: later }], { permissions: { 'pull-requests': 'read' } })
    expect(found).toBeNull()
    expect(said).toContain('actions: read')
  })
})
