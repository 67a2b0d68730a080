import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/**
 * How well findings keep their identity through the history of a repository, against `git blame`. The folder was made by
 * `../shared/score/track.mjs prepare`; the git directory, where it is given, is asked once more with `--first-parent`: plain blame goes
 * into side branches, and where one of them overwrote a file with another’s text it says the opposite of what git’s renames say.
 */
export type History = { readonly folder: string; readonly git: string | null }

type Rates = { readonly kept: number; readonly carried: number; readonly wrong: number; readonly joined: number }
type Score = Rates & { readonly scans: number; readonly sightings: number }

const keys = ['id', 'rule+path+code', 'rule+path+line'] as const

/** The origin of each line of a file, as blame along the first parents has it: commit, path and line. */
function originsOf(git: string, commit: string, path: string): readonly string[] {
  const args = ['--git-dir', git, 'blame', '-w', '--first-parent', '--porcelain', commit, '--', path]
  const lines: string[] = []
  const names = new Map<string, string>()
  let at = { commit: '', line: '', final: 0 }
  for (const text of execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 30 }).split('\n')) {
    const head = /^([0-9a-f]{40}) (\d+) (\d+)/.exec(text)
    if (head !== null) at = { commit: head[1] ?? '', line: head[2] ?? '', final: Number(head[3]) }
    else if (text.startsWith('filename ')) names.set(at.commit, text.slice(9))
    else if (text.startsWith('\t'))
      lines[at.final] = `${at.commit.slice(0, 12)} ${names.get(at.commit) ?? path} ${at.line}`
  }
  return lines
}

type Result = { readonly test_id: string; readonly filename: string; readonly line_number: number }

/** A folder like the first, with the truth along the first parents; asked of git once and kept beside the other. */
function alongFirstParents({ folder, git }: { readonly folder: string; readonly git: string }): string {
  const other = `${resolve(folder)}-first-parent`
  if (existsSync(join(other, 'truth'))) return other
  mkdirSync(join(other, 'truth'), { recursive: true })
  for (const shared of ['reports', 'src', 'assessments'])
    if (!existsSync(join(other, shared))) symlinkSync(join(resolve(folder), shared), join(other, shared))
  for (const file of readdirSync(join(folder, 'reports')).sort()) {
    const meta = file.replace('.json', '.meta.json')
    cpSync(join(folder, 'truth', meta), join(other, 'truth', meta))
    const { commit } = JSON.parse(readFileSync(join(folder, 'truth', meta), 'utf8')) as { commit: string }
    const { results } = JSON.parse(readFileSync(join(folder, 'reports', file), 'utf8')) as {
      results: readonly Result[]
    }
    const blamed = new Map(
      [...new Set(results.map(({ filename }) => filename))].map((path) => [path, originsOf(git, commit, path)]),
    )
    const truth = results.map(({ test_id: rule, filename, line_number: line }) => {
      const origin = blamed.get(filename)?.[line]
      return `${rule} ${origin ?? `? ${commit} ${filename} ${line}`}`
    })
    writeFileSync(join(other, 'truth', file), JSON.stringify(truth))
  }
  return other
}

const percent = (ratio: number): string => (100 * ratio).toFixed(2)
const cells = ({ kept, wrong, joined }: Rates): string => [kept, wrong, joined].map(percent).join(' / ')

/** Rows of a table: kept, wrong and joined in percent, for us and for two simple keys, on each truth. */
export function trackingRows(histories: readonly History[], scorer: string, cli: string): readonly string[] {
  const scored = (folder: string, key: string): Score =>
    JSON.parse(
      execFileSync(process.execPath, [scorer, 'score', '--out', folder, '--key', key, '--json'], { encoding: 'utf8' }),
    ) as Score
  return histories.flatMap(({ folder, git }) => {
    const { status } = spawnSync(process.execPath, [scorer, 'run', '--out', folder, '--cli', cli], { stdio: 'inherit' })
    if (status !== 0) throw new Error(`the scans of ${folder} could not be run`)
    const truths = [
      { said: '`git blame`', of: folder },
      ...(git === null ? [] : [{ said: '`git blame --first-parent`', of: alongFirstParents({ folder, git }) }]),
    ]
    return truths.map(({ said, of }) => {
      const scores = keys.map((key) => scored(of, key))
      const { scans, sightings } = scored(of, 'id')
      const what = `${basename(folder)}, ${scans} scans, ${sightings.toLocaleString('en')} sightings, by ${said}`
      return `| ${what} | ${scores.map(cells).join(' | ')} |`
    })
  })
}
