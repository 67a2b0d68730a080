import type { Git } from './git.ts'

/** Commits between the two ends above which only the ends are compared. */
const mostCommits = 1000

const flags = ['--no-ext-diff', '--find-renames', '-l0', '--name-status', '--relative', '-z']
/** Stands before the names of each commit; as a status of a file it does not exist. */
const mark = '\u0001'

/**
 * Files below the folder of `git` that were renamed between a commit and the working tree, old name to new; null where git cannot tell.
 * Followed commit by commit where the history is there: a file that was renamed and then rewritten is no longer like its old self.
 * Where it is not (a shallow clone, a commit that HEAD does not come from, very many commits), the two ends are compared.
 */
export async function renamedSince(git: Git, commit: string): Promise<ReadonlyMap<string, string> | null> {
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return null
  const listing = await git(['diff', ...flags, '--diff-filter=RAD', commit, '--'])
  if (listing === null) return null
  const [ends = []] = stepsOf(listing)
  const gone = new Set(ends.flatMap(({ status, from }) => (status === 'A' ? [] : [from])))
  const come = new Set(ends.flatMap(({ status, to }) => (status === 'D' ? [] : [to])))
  // One file that was renamed needs no history; without any that came, none was renamed.
  const steps = gone.size === 0 || come.size === 0 ? [] : await stepsSince(git, commit)
  const renames = new Map<string, string>()
  const taken = new Set<string>()
  const add = (from: string, to: string): void => {
    if (!gone.has(from) || !come.has(to) || renames.has(from) || taken.has(to)) return
    renames.set(from, to)
    taken.add(to)
  }
  for (const [from, to] of followed(steps)) add(from, to)
  for (const { status, from, to } of ends) if (status === 'R') add(from, to)
  return renames
}

type Step = { readonly status: 'R' | 'A' | 'D'; readonly from: string; readonly to: string }

/** What git says of names, one list for each commit. */
function stepsOf(listing: string): readonly (readonly Step[])[] {
  const fields = listing.split('\0')
  const commits: Step[][] = []
  let current: Step[] | undefined
  for (let at = 0; at < fields.length;) {
    const word = (fields[at++] ?? '').trimStart()
    if (word === mark || current === undefined) commits.push((current = []))
    if (word.startsWith('R')) current.push({ status: 'R', from: fields[at++] ?? '', to: fields[at++] ?? '' })
    else if (word === 'A' || word === 'D') {
      const path = fields[at++] ?? ''
      current.push({ status: word, from: path, to: path })
    }
  }
  return commits
}

/** Commit by commit along the line that HEAD came along, then what is not committed; nothing where the history does not lead there. */
async function stepsSince(git: Git, commit: string): Promise<readonly (readonly Step[])[]> {
  const range = `${commit}..HEAD`
  const isShallow = (await git(['rev-parse', '--is-shallow-repository']))?.trim() !== 'false'
  if (isShallow || (await git(['merge-base', '--is-ancestor', commit, 'HEAD'])) === null) return []
  const count = Number((await git(['rev-list', '--count', '--first-parent', range])) ?? Number.NaN)
  if (!(count >= 1 && count <= mostCommits)) return []
  const log = ['log', '--first-parent', '-m', '--reverse', ...flags, '--diff-filter=RD', '--format=%x01', range, '--']
  const committed = await git(log)
  if (committed === null) return []
  const uncommitted = await git(['diff', ...flags, '--diff-filter=RD', 'HEAD', '--'])
  return [...stepsOf(committed), ...stepsOf(uncommitted ?? '')]
}

/** Where files of the beginning ended up. A name that is used again, after its file went, is another file. */
function followed(commits: readonly (readonly Step[])[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>()
  const used = new Set<string>()
  for (const steps of commits) {
    const moved: (readonly [string, string])[] = []
    for (const { status, from, to } of steps) {
      const origin = origins.get(from) ?? (used.has(from) ? undefined : from)
      if (status === 'R' && origin !== undefined) moved.push([to, origin])
    }
    for (const { from } of steps) {
      origins.delete(from)
      used.add(from)
    }
    for (const [to, origin] of moved) origins.set(to, origin)
  }
  return new Map([...origins].map(([to, origin]) => [origin, to]))
}
