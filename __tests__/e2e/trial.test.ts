import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { addCommit, addPull, mergePull } from '../support/github/history.ts'
import { addArtifact, addRepository, type Pull } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { checkOut } from '../support/runner/checkout.ts'
import * as events from '../support/runner/events.ts'
import type { RunnerEvent } from '../support/runner/events.ts'
import type { RunResult } from '../support/runner/run-action.ts'
import { clean, critical } from './reports.ts'
import { it, orders, type Scene } from './scene.ts'

const permissions = { contents: 'read', 'pull-requests': 'write', actions: 'read' } as const

type Ran = { readonly result: RunResult; readonly calls: readonly string[] }
type Given = { readonly pull?: Pull; readonly report: string; readonly policy?: string }
type Files = Readonly<Record<string, string>>

const filesIn = (folder: string): Files =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** The upload step of a run. */
function upload(
  { github, repository }: Scene,
  event: string,
  head: Head,
  artifacts: Readonly<Record<string, Files>>,
): void {
  const id = github.state.nextId++
  const { branch, sha, repository: headRepository } = head
  repository.runs.push({ id, workflow: 'ci', event, branch, sha, headRepository, conclusion: 'success' })
  for (const [name, files] of Object.entries(artifacts)) {
    const entries = Object.entries(files).map(([file, text]) => ({ name: file, bytes: Buffer.from(text) }))
    addArtifact(github.state, repository, { name, runId: id, bytes: zip(entries) })
  }
}
type Head = Pull['head']

/** One run of the workflow: the gate, and the uploads of what its outputs name. */
async function runWorkflow(
  scene: Scene,
  event: RunnerEvent,
  { pull, report, policy = 'advisory' }: Given,
): Promise<Ran> {
  const { repository, workspace } = scene
  checkOut(repository, event.sha, workspace)
  scene.leaveReports({ 'reports/semgrep.sarif': report.replaceAll('"startLine":10', '"startLine":1') })
  // The runner’s own folder is gone with the run, before anything could be uploaded here.
  const temp = mkdtempSync(join(tmpdir(), 'kept-'))
  const before = scene.operations().length
  const result = await scene.run({ event, permissions, inputs: { policy }, env: { RUNNER_TEMP: temp } })
  const calls = scene.operations().slice(before)
  const left = ['history', 'judgement'].flatMap((name) => {
    const folder = result.outputs[name] ?? ''
    return folder === '' ? [] : [[`posture-${name}`, filesIn(folder)] as const]
  })
  upload(scene, event.name, pull?.head ?? { branch: 'main', sha: event.sha, repository }, Object.fromEntries(left))
  rmSync(temp, { recursive: true, force: true })
  return { result, calls }
}

/** A pull request of a branch of its own. */
function propose({ github, repository }: Scene, n: number, forked = false): Pull {
  const fork = forked ? addRepository(github.state, `mona${n}/shop`, { forkOf: repository }) : undefined
  addCommit(github.state, fork ?? repository, `change-${n}`, { [orders]: `db.query(input${n})\n` }, 'main')
  return addPull(github.state, repository, { from: `change-${n}`, ...(fork === undefined ? {} : { fork }) })
}

const judge = (scene: Scene, pull: Pull, report: string, policy?: string): Promise<Ran> =>
  runWorkflow(scene, events.pullRequestEvent(pull), { pull, report, ...(policy === undefined ? {} : { policy }) })

/** What a run of a pull request left, without the run. */
function leave(scene: Scene, pull: Pull, more: object = {}): void {
  const presets = ['default', 'strict'].map((preset) => ({ preset, outcome: 'pass', blocking: 0 }))
  const { number: pullRequest, head } = pull
  const said = { pullRequest, commit: head.sha, at: '2026-11-20T09:00:00Z', outcome: 'pass', presets }
  const text = JSON.stringify({ schema: 'posture-gate/judgement/v1', ...said, ...more })
  upload(scene, 'pull_request', head, { 'posture-judgement': { 'judgement.json': text } })
}

/** The run of the branch after merges. */
const record = (scene: Scene): Promise<Ran> => runWorkflow(scene, events.pushEvent(scene.repository), { report: clean })

const numbered = (pulls: readonly (Pull | undefined)[]): string =>
  pulls.map((pull) => `[#${pull?.number}](https://github.com/acme/shop/pull/${pull?.number})`).join(', ')

describe.concurrent('from advisory to block:', () => {
  it('runs of pull requests say what the presets would have done, and the branch counts those that were merged', async ({
    open,
  }) => {
    const scene = await open()
    const quiet = [1, 2, 3].map((n) => propose(scene, n))
    for (const pull of quiet) leave(scene, pull)
    const bad = propose(scene, 4)
    expect((await judge(scene, bad, critical)).result).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } })
    const forked = propose(scene, 5, true)
    await judge(scene, forked, critical)
    // Judged twice: what was merged counts.
    const mended = propose(scene, 6)
    await judge(scene, mended, critical)
    addCommit(scene.github.state, scene.repository, 'change-6', { [orders]: 'db.query(sql, [input])\n' })
    await judge(scene, mended, clean)
    // Still open: no change of the branch.
    const open7 = propose(scene, 7)
    leave(scene, open7, { presets: [{ preset: 'default', outcome: 'block', blocking: 1 }] })
    for (const [n, pull] of [...quiet, bad, forked, mended].entries()) mergePull(pull, `2026-11-20T10:0${n}:00Z`)

    const { result, calls } = await record(scene)
    expect(result.summary).toContain(
      `**On trial:** default would have blocked 2 of 6 changes: ${numbered([bad, forked])}. 1 of the changes came from a fork, whose runs speak for themselves.`,
    )
    expect(result.summary).toContain('**On trial:** strict would have blocked 2 of 6 changes')
    expect(calls.filter((name) => name === 'actions/download-artifact')).toHaveLength(6)

    // The usual push, of one merge: all is in the history by now, and one judgement is new.
    mergePull(open7, '2026-11-20T11:00:00Z')
    const next = await record(scene)
    expect(next.result.summary).toContain('default would have blocked 3 of 7 changes')
    expect(next.calls).toEqual([
      'actions/list-artifacts-for-repo',
      'actions/get-workflow-run',
      'actions/download-artifact',
      'actions/list-artifacts-for-repo',
      'pulls/list',
      'actions/download-artifact',
    ])

    // A pull request reads it with its baseline, at no further cost; its comment is about the change.
    const again = await judge(scene, propose(scene, 8), critical)
    expect(again.result.summary).toContain('default would have blocked 3 of 7 changes')
    // Six, and one more for a first comment: whoever created one looks again, in case another run did so too.
    expect(again.calls.filter((name) => name !== 'issues/create-comment')).toHaveLength(6)
    expect(scene.repository.comments.length).toBeGreaterThan(0)
    expect(scene.repository.comments.map(({ body }) => body).join()).not.toContain('On trial')
  }, 120_000)

  it('nothing that a run of a change leaves reaches a verdict, or the summary as text', async ({ open }) => {
    const scene = await open()
    const text = '[all is well](https://evil.example) <img src=x> \u001b[2J ::error::'
    const forgeries = [
      { note: text },
      { commit: text },
      { pullRequest: 1 },
      { outcome: text },
      { presets: [{ preset: text, outcome: 'pass', blocking: 0 }] },
      { schema: undefined, version: 2, open: [], closed: [] },
    ]
    for (const [n, forgery] of forgeries.entries()) {
      const pull = propose(scene, n + 1)
      leave(scene, pull, forgery)
      mergePull(pull, `2026-11-20T10:0${n}:00Z`)
    }
    const { result } = await record(scene)
    expect(result.exitCode).toBe(0)
    expect(result.summary).not.toMatch(/On trial|evil|all is well/)
    expect(result.log).toContain('is no judgement of the change it came with and does not count')
    expect(result.log).not.toMatch(/evil|all is well/)

    // A change that brings a flaw is blocked, whatever was left behind.
    const { result: judged } = await judge(scene, propose(scene, 9), critical, 'default')
    expect(judged.outputs['verdict']).toBe('block')
  }, 120_000)
})
