import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A real folder with these files, gone when the test is over. Links are resolved, so that paths compare. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'posture-gate-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) write(folder, path, content)
  return folder
}

export function write(folder: string, path: string, content: string | Uint8Array): string {
  const absolute = join(folder, path)
  mkdirSync(dirname(absolute), { recursive: true })
  writeFileSync(absolute, content)
  return absolute
}

/** Runs git in a folder, as somebody, without the configuration of this machine. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = { name: 'A Tester', email: 'tester@example.com' }
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email,
    GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z',
  }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim()
}

/** Makes the folder a checkout with all its files in one commit; gives the commit. */
export function commitAll(folder: string, message = 'First'): string {
  if (!existsSync(join(folder, '.git'))) git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** A stream that keeps what was written to it. */
export function aWriter(): { write(text: string): boolean; text(): string } {
  const parts: string[] = []
  return { write: (text) => parts.push(text) > 0, text: () => parts.join('') }
}
