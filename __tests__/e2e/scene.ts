import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'vitest'
import { addCommit, addPull, type Files, type PullOptions } from '../support/github/history.ts'
import { startGitHub, type GitHub, type GitHubOptions } from '../support/github/start-github.ts'
import { addRepository, type Comment, type Pull, type Repository } from '../support/github/state.ts'
import { checkOut } from '../support/runner/checkout.ts'
import { pullRequestEvent } from '../support/runner/events.ts'
import { runAction, type RunOptions, type RunResult } from '../support/runner/run-action.ts'

export type SceneOptions = {
  /** Files that the base branch has besides the usual ones. */
  readonly base?: Files
  /** Files of the pull request besides the usual one. */
  readonly head?: Files
  /** Reports that scanners left in the workspace; they are not part of the repository. */
  readonly reports?: Readonly<Record<string, string>>
  readonly github?: GitHubOptions
  readonly pull?: Omit<PullOptions, 'from'>
  readonly fork?: boolean
}
export type Scene = {
  readonly github: GitHub
  readonly repository: Repository
  readonly pull: Pull
  readonly workspace: string
  /** Runs the action, for the pull request unless another event is given. */
  run(options?: Partial<Omit<RunOptions, 'github' | 'repository' | 'workspace'>>): Promise<RunResult>
  /** Pushes to the pull request and checks the new merge out. */
  push(files: Files): void
  leaveReports(reports: Readonly<Record<string, string>>): void
  comments(): readonly Comment[]
  /** Ids of the operations that were called, in order. */
  operations(): readonly string[]
  /** Ends the scene. Throws where GitHub's description did not allow a request. */
  end(): Promise<void>
}

export const orders = 'services/web/src/orders.js'
const line = (n: number) => `// line ${n}\n`
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => line(from + n)).join('')
/** The pull request changes line 10, and nothing else unless a scene says so. */
export const flawLine = 10
const before = lines(1, 20)
const after = `${lines(1, 9)}db.query("select * from orders where id = " + id)\n${lines(11, 20)}`

/** `it` for tests with scenes of their own, which end with the test: so tests can wait side by side. */
export const it = test.extend<{ open: (options?: SceneOptions) => Promise<Scene> }>({
  // Vitest wants to see by the pattern which other fixtures this one needs: none.
  // eslint-disable-next-line no-empty-pattern
  open: async ({}, use) => {
    const scenes: Scene[] = []
    await use(async (options) => {
      const scene = await createScene(options)
      scenes.push(scene)
      return scene
    })
    for (const scene of scenes) await scene.end()
  },
})

/** A repository, a pull request that brings one flaw, a checkout of its merge, and the reports of scanners. */
async function createScene(options: SceneOptions = {}): Promise<Scene> {
  const github = await startGitHub(options.github)
  const { state } = github
  const repository = addRepository(state, 'acme/shop')
  addCommit(state, repository, 'main', { [orders]: before, CODEOWNERS: '* @acme/shop-team\n', ...options.base })
  const source = options.fork === true ? addRepository(state, 'mona/shop', { forkOf: repository }) : repository
  addCommit(state, source, 'feature', { [orders]: after, ...options.head }, 'main')
  const fork = options.fork === true ? { fork: source } : {}
  const pull = addPull(state, repository, { from: 'feature', ...fork, ...options.pull })
  const workspace = mkdtempSync(join(tmpdir(), 'shop-'))
  const leaveReports = (reports: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(reports)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true })
      writeFileSync(join(workspace, path), text)
    }
  }
  checkOut(repository, pull.mergeSha, workspace)
  leaveReports(options.reports ?? {})
  return {
    github,
    repository,
    pull,
    workspace,
    leaveReports,
    run: (how = {}) => runAction({ github, repository, workspace, event: pullRequestEvent(pull), ...how }),
    push: (files) => {
      addCommit(state, source, 'feature', files)
      checkOut(repository, pull.mergeSha, workspace)
    },
    comments: () => repository.comments.filter(({ issue }) => issue === pull.number),
    operations: () => github.calls().map(({ operation }) => operation),
    end: async () => {
      await github.close()
      rmSync(workspace, { recursive: true, force: true })
      if (github.protocolErrors.length > 0) throw new Error(`Protocol errors:\n${github.protocolErrors.join('\n')}`)
    },
  }
}
