import { execFile } from 'node:child_process'

/** Asks git; null where there is no git, no repository or no answer in time. */
export type Git = (args: readonly string[]) => Promise<string | null>

/** No child of ours needs the inputs of the Action; `GIT_DIR` and its kin would point a hook's git at another repository. */
const withoutSecrets = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_|GIT_|GITHUB_TOKEN$|GH_TOKEN$)/.test(name)),
  )

/**
 * Git in one folder, for reading only. The repository's own configuration may name programs to run (hooks, file system monitors,
 * diff drivers); none of them is.
 */
export function createGit(cwd: string, timeout = 10_000): Git {
  // The folder is the user's own checkout, often with another owner inside a container.
  const safe = [
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotepath=off',
    '-c',
    'diff.external=',
  ]
  const env = {
    ...withoutSecrets(process.env),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_LITERAL_PATHSPECS: '1',
    LC_ALL: 'C',
  }
  return (args) =>
    new Promise((resolve) => {
      execFile(
        'git',
        [...safe, ...args],
        { cwd, timeout, maxBuffer: 256 * 1024 * 1024, env, encoding: 'utf8', windowsHide: true },
        (error, stdout) => resolve(error === null ? stdout : null),
      )
    })
}

/** Where a folder lies in its checkout. */
export type Checkout = {
  /** Absolute. */
  readonly top: string
  /** From the top to the folder, `` at the top, no trailing slash. */
  readonly prefix: string
  readonly head: string | null
  readonly branch: string | null
}

/** The checkout that a folder belongs to; null outside of one. */
export async function findCheckout(git: Git): Promise<Checkout | null> {
  const places = (await git(['rev-parse', '--show-toplevel', '--show-prefix']))?.split('\n')
  const top = places?.[0]
  if (top === undefined || top === '') return null
  const [head, branch] = await Promise.all([
    git(['rev-parse', '--verify', 'HEAD']),
    git(['symbolic-ref', '--short', '-q', 'HEAD']),
  ])
  return {
    top,
    prefix: (places?.[1] ?? '').replace(/\/$/, ''),
    head: head?.trim() ?? null,
    branch: branch?.trim() ?? null,
  }
}

const manyPaths = 500

/**
 * Which of these paths (relative to the folder of `git`) are tracked; null where nobody can tell. One call: few paths are asked for
 * by name, for many the whole list is cheaper than its arguments.
 */
export async function findTracked(git: Git, paths: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (paths.length === 0) return new Set()
  const listing = await git(['ls-files', '-z', ...(paths.length > manyPaths ? [] : ['--', ...paths])])
  if (listing === null) return null
  const tracked = new Set(listing.split('\0'))
  return new Set(paths.filter((path) => tracked.has(path)))
}

/** Which of these paths (relative to the folder of `git`) differ from the commit that is checked out; null where nobody can tell. */
export async function findEdited(git: Git, paths: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (paths.length === 0) return new Set()
  const flags = ['--no-ext-diff', '--no-textconv', '--name-only', '--relative', '-z']
  const listing = await git(['diff', ...flags, 'HEAD', ...(paths.length > manyPaths ? [] : ['--', ...paths])])
  return listing === null ? null : new Set(listing.split('\0'))
}

/** The change from where `base` and HEAD parted to the working tree, as a patch without context, paths relative to the folder. */
export async function diffSince(git: Git, base: string): Promise<string | null> {
  const fork = (await git(['merge-base', base, 'HEAD']))?.trim()
  const from = fork ?? (await git(['rev-parse', '--verify', '--end-of-options', `${base}^{commit}`]))?.trim()
  if (from === undefined || from === '') return null
  const flags = [
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--find-renames',
    '--unified=0',
    '--relative',
    '--src-prefix=a/',
    '--dst-prefix=b/',
  ]
  return git(['diff', ...flags, from, '--'])
}
