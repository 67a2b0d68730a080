import { describe, expect, it } from 'vitest'
import type { Scene } from '../../src/edge/action-scene.ts'
import { createGit, findCheckout } from '../../src/edge/git.ts'
import { otherCheckout } from '../../src/edge/other-checkout.ts'
import { aFolder, commitAll, git, write } from '../support/temp-folder.ts'

/** A base branch and a change to it; the base is checked out. */
function aRepository() {
  const folder = aFolder({ 'a.js': 'base' })
  const base = commitAll(folder)
  git(folder, 'checkout', '-q', '-b', 'feature')
  write(folder, 'a.js', 'change')
  const head = commitAll(folder, 'Change')
  git(folder, 'checkout', '-q', 'main')
  return { folder, base, head }
}

function told(folder: string, headSha: string | null, name = 'pull_request_target') {
  const own = createGit(folder)
  const change = headSha === null ? null : { baseSha: '', headSha, branch: 'main', pullRequest: null }
  const scene = {
    workspace: { git: own, checkout: () => findCheckout(own) },
    event: { name, payload: {} },
    change: () => Promise.resolve(change),
  }
  return otherCheckout(scene as unknown as Scene) // As much of a scene as is asked for.
}

describe('what is checked out', () => {
  it('is not the change where it is the base: a scanner that ran on it did not see the change', async () => {
    const { folder, base, head } = aRepository()
    expect(await told(folder, head)).toBe(
      `What is checked out here is ${base.slice(0, 7)}, not this change (${head.slice(0, 7)}): a scanner that ran on it did not see the change. Let scanners run on pull_request, and read their reports as artifacts.`,
    )
  })

  it('is the change where it is its head, its test merge, or a commit of the workflow on top', async () => {
    const { folder, head } = aRepository()
    git(folder, 'checkout', '-q', 'feature')
    expect(await told(folder, head)).toBeNull()
    write(folder, 'b.js', 'formatted')
    commitAll(folder, 'Format')
    expect(await told(folder, head)).toBeNull()
    git(folder, 'checkout', '-q', 'main')
    write(folder, 'c.js', 'moved on')
    commitAll(folder, 'Move on')
    git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge', head)
    expect(await told(folder, head)).toBeNull()
  })

  it('is nothing to speak of without a change, without git, and in the run that follows another', async () => {
    const { folder, head } = aRepository()
    expect(await told(folder, null)).toBeNull()
    expect(await told(aFolder({}), head)).toBeNull()
    expect(await told(folder, head, 'workflow_run')).toBeNull()
  })
})
