import { afterEach, beforeEach, expect } from 'vitest'
import { join } from 'node:path'
import { createActionEdges } from '../../src/edge/action-edges.ts'
import type { Env } from '../../src/edge/event.ts'
import { optionsSchema } from '../../src/edge/options.ts'
import { startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import type { Level } from '../support/github/state.ts'
import { aFolder, aWriter } from '../support/temp-folder.ts'

export type ActionOptions = {
  readonly env?: Env
  readonly permissions?: Record<string, Level>
  readonly event?: string
  readonly payload?: object
}
const usual: Record<string, Level> = { contents: 'read', 'pull-requests': 'write', actions: 'read' }

/** The edges of a run for the pull request of the small world, unless another event is given. */
export function anAction({ pull, github }: SmallWorld, cwd: string, raw: object, more: ActionOptions) {
  const token = github.createToken({ repository: 'acme/shop', permissions: more.permissions ?? usual })
  const described = { number: pull.number, head: { sha: pull.head.sha }, base: { sha: pull.base.sha, ref: 'main' } }
  const temp = aFolder({ 'event.json': JSON.stringify(more.payload ?? { pull_request: described }) })
  const env: Env = {
    GITHUB_EVENT_NAME: more.event ?? 'pull_request',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_WORKSPACE: cwd,
    GITHUB_API_URL: `${github.url}/`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7',
    RUNNER_TEMP: temp,
    ...more.env,
  }
  const stdout = aWriter()
  const edges = createActionEdges({ options: optionsSchema.parse({ token, ...raw }), env, cwd, stdout })
  return { edges, stdout, token, temp }
}

/** A small world and a folder for each test of the file, and the Action in them. */
export function inSmallWorld() {
  const here = {} as { world: SmallWorld; cwd: string } // filled before each test
  beforeEach(async () => {
    here.world = await startSmallWorld()
    here.cwd = aFolder({ 'a.txt': 'one\n2\nthree\n' })
  })
  afterEach(async () => {
    await here.world.github.close()
    expect(here.world.github.protocolErrors).toEqual([])
  })
  const action = (raw: object = {}, more: ActionOptions = {}) => anAction(here.world, here.cwd, raw, more)
  return Object.assign(here, { action })
}
