import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { contentOf } from '../github/git-objects.ts'
import { filesAt } from '../github/history.ts'
import type { Repository } from '../github/state.ts'

/** Whether this machine has git. On a runner it is always there. */
export const hasGit = spawnSync('git', ['--version']).status === 0

/** Puts a commit into a folder with all of its history, detached, as actions/checkout with `fetch-depth: 0` does. */
export function checkOut(repository: Repository, sha: string, folder: string): void {
  for (const [path, file] of filesAt(repository, sha)) {
    const blob = repository.objects.get(file.sha)
    if (blob?.type === 'blob') write(join(folder, path), blob.bytes)
  }
  for (const [name, object] of repository.objects) {
    const { type, content } = contentOf(object)
    const loose = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
    write(join(folder, '.git', 'objects', name.slice(0, 2), name.slice(2)), deflateSync(loose))
  }
  for (const [ref, tip] of repository.refs)
    write(join(folder, '.git', 'refs', ref.replace(/^heads\//, 'remotes/origin/')), `${tip}\n`)
  write(join(folder, '.git', 'HEAD'), `${sha}\n`)
  write(join(folder, '.git', 'config'), '[core]\n\trepositoryformatversion = 0\n')
  mkdirSync(join(folder, '.git', 'refs'), { recursive: true })
  // The index says what is tracked; only git writes one. Without git nobody reads it either.
  if (hasGit) spawnSync('git', ['-c', 'safe.directory=*', 'read-tree', 'HEAD'], { cwd: folder })
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
