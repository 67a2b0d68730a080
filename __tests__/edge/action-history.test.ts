import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { artifactName, createActionHistory } from '../../src/edge/action-history.ts'
import { optionsSchema } from '../../src/edge/options.ts'
import { createWorkspace } from '../../src/edge/workspace.ts'
import { aLog } from '../support/fake-edges.ts'
import { aFolder, commitAll } from '../support/temp-folder.ts'

function aScene(
  history: string | undefined,
  { isChange = false, files = {} }: { isChange?: boolean; files?: object } = {},
) {
  const cwd = aFolder({ ...files })
  commitAll(cwd)
  const temp = aFolder()
  const { log, text } = aLog()
  const set: Record<string, string> = {}
  const env = { RUNNER_TEMP: temp }
  const workspace = createWorkspace({ options: optionsSchema.parse({}), env, cwd, confine: null, log })
  const edges = createActionHistory({
    history,
    env,
    cwd,
    workspace,
    client: () => Promise.reject(new Error('nobody asks')),
    repository: null,
    isChange: () => Promise.resolve(isChange),
    branch: () => Promise.resolve('main'),
    outputs: (values) => Promise.resolve(void Object.assign(set, values)),
    log,
  })
  return { edges, cwd, temp, set, text }
}

it('an artifact is told from a folder by its prefix', () => {
  expect(artifactName('artifact:posture-history')).toBe('posture-history')
  expect(artifactName('history')).toBeNull()
  expect(artifactName(undefined)).toBeNull()
})

describe('the history of the Action', () => {
  it('is left for upload in a folder outside of the checkout, whose path is an output', async () => {
    const { edges, temp, set } = aScene('artifact:posture-history')
    expect(await edges.load()).toEqual([])
    await edges.append('2026-11-01T00-00-00Z', '{}\n')
    expect(set).toEqual({ history: `${temp}/posture-history` })
    expect(readdirSync(`${temp}/posture-history`)).toEqual(['2026-11-01T00-00-00Z.json'])
  })

  it('has what is said of a change in a folder of its own, named after the artifact', async () => {
    for (const [history, folder] of [
      ['artifact:posture-history', 'posture-judgement'],
      ['artifact:web', 'web-judgement'],
      ['artifact:history', 'posture-judgement'],
    ] as const) {
      const { edges, temp, set } = aScene(history, { isChange: true })
      await edges.leave('2026-11-01T00-00-00Z', '{}\n')
      expect(set).toEqual({ judgement: `${temp}/${folder}` })
      expect(readdirSync(`${temp}/${folder}`)).toEqual(['judgement.json'])
      expect(await edges.collect(new Set())).toEqual([])
    }
  })

  it('in a folder that lies in the repository is not used to judge a change', async () => {
    const files = { 'history/a.json': '{}' }
    const change = aScene('history', { isChange: true, files })
    expect(await change.edges.load()).toEqual([])
    expect(change.text()).toContain('are not used to judge a change')
    expect(await aScene('history', { files }).edges.load()).toHaveLength(1)
  })

  it('is none where nobody wants one', async () => {
    const { edges, set } = aScene(undefined)
    await edges.append('a', '{}')
    expect([await edges.load(), set]).toEqual([[], {}])
  })
})
