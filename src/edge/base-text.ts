import type { SideText } from '../model/lockfile.ts'
import { inRepository } from './base-documents.ts'
import { createGit, type Git } from './git.ts'
import type { Start } from './ports.ts'
import { once, type Workspace } from './workspace.ts'

export type BaseTextInput = {
  /** In the top of the checkout. */
  readonly git: Git
  /** Where the change says it starts: a tip of the base branch, seldom the very commit that was merged. */
  readonly baseSha: string
  /** Null where the change has no head of its own: what is checked out is it. */
  readonly headSha: string | null
  /** Asks the server for a path (from the top) at a commit; null where it shows none. Throws where it does not answer. */
  readonly fetch: ((path: string, commit: string) => Promise<string | null>) | null
}

/** The parents as the commit itself names them: also in a shallow clone, which has none of them. */
async function parentsOf(git: Git, commit: string): Promise<readonly string[]> {
  const text = (await git(['cat-file', 'commit', commit])) ?? ''
  return [...(text.split('\n\n')[0] ?? '').matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha)
}

/** The commit that is checked out, where it is the test merge of a change: the head of the change is its second parent. */
export async function testMergeOf(git: Git, headSha: string | undefined): Promise<string | null> {
  if (headSha === undefined) return null
  const [, second] = await parentsOf(git, 'HEAD')
  return second === headSha ? ((await git(['rev-parse', '--verify', 'HEAD']))?.trim() ?? null) : null
}

/** The commit that what is checked out is to be compared with: the other parent of the test merge, else where the two parted. */
async function startOf({ git, baseSha, headSha }: BaseTextInput): Promise<string> {
  const [first, second] = await parentsOf(git, 'HEAD')
  if (first !== undefined && second !== undefined && second === headSha) return first
  return (await git(['merge-base', '--end-of-options', baseSha, 'HEAD']))?.trim() || baseSha
}

const hasCommit = async (git: Git, commit: string): Promise<boolean> =>
  (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`])) !== null

/**
 * Files as they were before the change, by their paths from the top of the repository: from the clone where it has the commit, else
 * from the server. Where neither has it (shallow, force-pushed) it is unknown, which is not "not there". Never throws.
 */
export function createBaseText(input: BaseTextInput): (path: string) => Promise<SideText> {
  const { git, fetch } = input
  const start = once(async () => {
    const commit = await startOf(input)
    return { commit, isHere: await hasCommit(git, commit) }
  })
  return async (path) => {
    const { commit, isHere } = await start()
    if (isHere) {
      const text = await git(['cat-file', 'blob', `${commit}:${path}`])
      return text === null ? { state: 'absent' } : { state: 'there', text }
    }
    const why = `${path} at ${commit.slice(0, 7)} could not be had`
    if (fetch === null) return { state: 'unknown', why: `${why}: the clone does not have that commit` }
    try {
      const text = await fetch(path, commit)
      return text === null ? { state: 'unknown', why: `${why}: the server does not show it` } : { state: 'there', text }
    } catch (error) {
      return { state: 'unknown', why: `${why}: ${error instanceof Error ? error.message : String(error)}` }
    }
  }
}

/** Where a change starts and ends; null where there is none to compare with. */
export type Span = { readonly baseSha: string; readonly headSha: string | null }

export type Before = {
  /** The file at a path as a user writes it. */
  readonly file: (path: string) => Promise<SideText>
  readonly start: () => Promise<Start | null>
}

async function toStart(git: Git, start: string): Promise<Start | null> {
  const at = (await git(['show', '--no-patch', '--format=%cI', '--end-of-options', start]))?.trim()
  if (at === undefined || at === '') return null
  const isPart = async (commit: string, of: string): Promise<boolean> =>
    (await git(['merge-base', '--is-ancestor', commit, of])) !== null
  return {
    at,
    place: async (commit) => {
      if (!/^[0-9a-f]{40,64}$/.test(commit)) return 'unknown'
      if (await isPart(commit, start)) return 'before'
      return (await isPart(start, commit)) ? 'after' : 'unknown'
    },
  }
}

/** What was before the change; `span` is asked once, when something is wanted. */
export function createBefore(
  { cwd, checkout }: Pick<Workspace, 'cwd' | 'checkout'>,
  span: () => Promise<(Span & Pick<BaseTextInput, 'fetch'>) | null>,
): Before {
  const scene = once(async () => {
    const [top, found] = [(await checkout())?.top ?? cwd, await span()]
    return { top, input: found === null ? null : { ...found, git: createGit(top) } }
  })
  const read = once(async () => {
    const { input } = await scene()
    return input === null ? null : createBaseText(input)
  })
  return {
    file: async (path) => {
      const [{ top }, base] = [await scene(), await read()]
      const name = inRepository({ cwd, top }, path)
      if (base === null || name === null)
        return { state: 'unknown', why: `nobody says what ${path} is to be compared with` }
      return base(name)
    },
    start: async () => {
      const { input } = await scene()
      return input === null ? null : toStart(input.git, await startOf(input))
    },
  }
}
