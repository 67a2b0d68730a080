import { basename, resolve } from 'node:path'
import { parseFlags } from '../edge/flags.ts'
import { createGit } from '../edge/git.ts'
import { listFiles } from '../edge/list-files.ts'
import { printable } from '../edge/safe-text.ts'
import { readText } from '../edge/text-file.ts'
import { writeNew } from '../edge/write-new.ts'
import { failure } from '../errors.ts'
import { draftFor, wantedTexts, type Draft } from '../init/index.ts'
import { asksForHelp, type Call, type Command } from './command.ts'

const help = `posture-gate init: looks at this repository and drafts what the gate needs, each line with its reason.

Usage: posture-gate init [--dry-run]   writes a workflow, a policy and a catalogue; --dry-run prints them instead

What is there already is left as it is, and printed as it would have been written.
`

/** The branch that changes go to: what the remote calls its head, else the one that is checked out. */
async function branchOf(cwd: string): Promise<string> {
  const git = createGit(cwd)
  const remote = (await git(['symbolic-ref', '--short', '-q', 'refs/remotes/origin/HEAD']))
    ?.trim()
    .replace(/^origin\//, '')
  return remote || (await git(['symbolic-ref', '--short', '-q', 'HEAD']))?.trim() || 'main'
}

/** What the remote calls the repository, else its folder. */
async function nameOf(cwd: string): Promise<string> {
  const remote = (await createGit(cwd)(['remote', 'get-url', 'origin']))?.trim() ?? ''
  return /([^/:]+?)(?:\.git)?\/*$/.exec(remote)?.[1] ?? (basename(resolve(cwd)) || 'app')
}

async function drafts(cwd: string): Promise<readonly Draft[]> {
  const files = await listFiles(cwd, createGit(cwd))
  const wanted = wantedTexts(files)
  const read = async (paths: readonly string[]) =>
    (await Promise.all(paths.map(async (file) => ({ file, text: await readText(resolve(cwd, file), file) })))).flatMap(
      ({ file, text }) => (text === null ? [] : [{ file, text }]),
    )
  const [workflows, openapi, manifests, codeowners] = await Promise.all([
    read(wanted.workflows),
    read(wanted.openapi),
    read(wanted.manifests),
    read(wanted.codeowners === null ? [] : [wanted.codeowners]),
  ])
  const [name, branch] = await Promise.all([nameOf(cwd), branchOf(cwd)])
  return draftFor({ name, files, workflows, openapi, manifests, codeowners: codeowners[0] ?? null, branch })
}

const shown = ({ path, text }: Draft, why: string): string => printable(`# ${path}${why}\n${text}\n`)

async function write(all: readonly Draft[], { cwd, stdout }: Call): Promise<void> {
  for (const draft of all)
    stdout.write(
      (await writeNew(resolve(cwd, draft.path), draft.text, draft.path))
        ? printable(`wrote ${draft.path}\n`)
        : shown(draft, ' is there already and was left as it is; it would have been:'),
    )
  stdout.write('Read them, commit them, and open a pull request: the gate starts with what that one introduces.\n')
}

/** `posture-gate init`: drafts for the repository in the working directory. Overwrites nothing. */
export const initCommand: Command = async (call) => {
  const { argv, cwd, stdout } = call
  if (asksForHelp(argv)) {
    stdout.write(help)
    return 0
  }
  const { values, positionals, mistakes } = parseFlags(argv, [
    { name: 'dry-run', kind: 'switch' },
    { name: 'verbose', kind: 'switch' },
  ])
  const wrong = [...mistakes, ...positionals.map((word) => `\`${word}\` belongs to no flag; init takes no argument`)]
  if (wrong.length > 0) throw failure('input-invalid', wrong.join('; '))
  const all = await drafts(cwd)
  if (values['dry-run'] === true) for (const draft of all) stdout.write(shown(draft, ''))
  else await write(all, call)
  return 0
}
