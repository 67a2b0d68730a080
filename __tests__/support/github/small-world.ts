import { Octokit } from '@octokit/rest'
import { afterEach, beforeEach, expect } from 'vitest'
import { addCommit, addPull } from './history.ts'
import { startGitHub, type GitHub, type GitHubOptions } from './start-github.ts'
import { addRepository, type Level, type Pull, type Repository } from './state.ts'

export const home = { owner: 'acme', repo: 'shop' }
// The client tells the console about every refusal; here refusals are the point.
const log = { debug() {}, info() {}, warn() {}, error() {} }

export type SmallWorld = { readonly github: GitHub; readonly repository: Repository; readonly pull: Pull }

/** A repository with a branch that changes, renames and leaves alone, and a pull request for it. */
export async function startSmallWorld(options: GitHubOptions = {}): Promise<SmallWorld> {
  const github = await startGitHub(options)
  const repository = addRepository(github.state, 'acme/shop')
  const before = { 'a.txt': 'one\ntwo\nthree\n', 'old.txt': 'same\n', 'img.png': Buffer.from([0, 1]) }
  addCommit(github.state, repository, 'main', before)
  const after = { 'a.txt': 'one\n2\nthree\n', 'new.txt': 'same\n', 'old.txt': null, 'img.png': Buffer.from([0, 2]) }
  addCommit(github.state, repository, 'feature', after, 'main')
  return { github, repository, pull: addPull(github.state, repository, { from: 'feature' }) }
}

/** A small world for each test of the file, which must have kept to the protocol. Filled before each test. */
export function smallWorld(): SmallWorld {
  const world = {} as { -readonly [Key in keyof SmallWorld]: SmallWorld[Key] }
  beforeEach(async () => {
    Object.assign(world, await startSmallWorld())
  })
  afterEach(async () => {
    await world.github.close()
    expect(world.github.protocolErrors).toEqual([])
  })
  return world
}

/** The real client, with a token that may do this much. */
export const clientWith = (
  { github }: SmallWorld,
  permissions: Readonly<Record<string, Level>>,
  limit?: number,
): Octokit =>
  clientAs(
    github,
    github.createToken({ repository: 'acme/shop', permissions, ...(limit === undefined ? {} : { limit }) }),
  )

/** The real client with this token. */
export const clientAs = (github: GitHub, auth: string): Octokit => new Octokit({ baseUrl: github.url, auth, log })

/** The status a call was refused with, or `done`. */
export const statusOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    // Whatever the client throws for an answer carries its status.
    (error: unknown) => (error as { status?: unknown }).status,
  )

/** What the call was rejected with. */
export const errorOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  )
