import { readFileSync } from 'node:fs'
import type { Occasion } from '../model/occasion.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** What started this run, as the runner tells it. */
export type Event = {
  /** `` outside of CI. */
  readonly name: string
  /** The payload; webhooks of other servers may lack any field. */
  readonly payload: unknown
}

/** A field of a payload, or undefined wherever the way there ends. */
export function field(from: unknown, ...way: readonly string[]): unknown {
  let at = from
  for (const name of way) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    // Checked above: an object with this property of its own.
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  return at
}
export const textField = (from: unknown, ...way: readonly string[]): string | undefined => {
  const value = field(from, ...way)
  return typeof value === 'string' && value !== '' ? value : undefined
}
export const numberField = (from: unknown, ...way: readonly string[]): number | undefined => {
  const value = field(from, ...way)
  return typeof value === 'number' ? value : undefined
}

/** Reads the event of this run; without one, or with one that cannot be read, the payload is empty. */
export function readEvent(env: Env): Event {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const path = env.GITHUB_EVENT_PATH ?? ''
  try {
    return { name, payload: path === '' ? {} : (JSON.parse(readFileSync(path, 'utf8')) as unknown) }
  } catch {
    return { name, payload: {} }
  }
}

const isTag = (ref: string | undefined): boolean => ref?.startsWith('refs/tags/') === true

/**
 * What the event is to the gate: a change, a release or a record. An event nobody thought of is a release: judged, and not by what
 * it introduces. Null outside of CI.
 */
export function occasionOf({ name, payload }: Event, ref: string | undefined): Occasion | null {
  switch (name) {
    case '':
      return null
    case 'pull_request':
    case 'pull_request_target':
    case 'merge_group':
      return 'change'
    case 'workflow_run':
      return textField(payload, 'workflow_run', 'event')?.startsWith('pull_request') === true ? 'change' : 'record'
    case 'push':
    case 'workflow_dispatch':
      return isTag(ref) ? 'release' : 'record'
    case 'schedule':
    case 'repository_dispatch':
      return 'record'
    default:
      return field(payload, 'pull_request') === undefined ? 'release' : 'change'
  }
}

/** A pull request as far as a run needs it. */
export type PullRequest = {
  readonly number: number
  readonly headSha: string
  readonly baseSha: string
  /** The branch it wants to go to. */
  readonly baseBranch: string
}

/** The pull request out of an object that describes one, in a payload or an answer of the API. */
export function toPullRequest(from: unknown): PullRequest | null {
  const number = numberField(from, 'number')
  const headSha = textField(from, 'head', 'sha')
  const baseSha = textField(from, 'base', 'sha')
  if (number === undefined || headSha === undefined || baseSha === undefined) return null
  return { number, headSha, baseSha, baseBranch: textField(from, 'base', 'ref') ?? '' }
}
