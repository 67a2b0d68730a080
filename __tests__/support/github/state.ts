import { createHash } from 'node:crypto'
import type { GitObject, Objects } from './git-objects.ts'

export type Identity = { readonly login: string; readonly type: 'User' | 'Bot'; readonly id: number }
export type Level = 'read' | 'write'
export type Token = {
  readonly value: string
  readonly identity: Identity
  /** What a workflow's `permissions` grants; a name that is missing means none. */
  readonly permissions: Readonly<Record<string, Level>>
  /** Repositories it is good for, as `owner/name`. */
  readonly repositories: readonly string[]
  readonly limit: number
  remaining: number
}
export type Comment = {
  readonly id: number
  readonly issue: number
  readonly author: Identity
  body: string
  readonly createdAt: string
  updatedAt: string
}
export type LabelEvent = {
  readonly id: number
  readonly issue: number
  readonly event: 'labeled' | 'unlabeled' | 'head_ref_force_pushed'
  readonly label: string
  readonly actor: Identity
  readonly createdAt: string
}
export type Pull = {
  readonly number: number
  readonly title: string
  readonly author: Identity
  readonly base: { readonly repository: Repository; readonly branch: string; readonly sha: string }
  readonly head: { readonly repository: Repository; readonly branch: string; sha: string }
  /** The test merge commit of refs/pull/N/merge, which is what a workflow checks out. */
  mergeSha: string
  labels: readonly string[]
  locked: boolean
  /** Paths whose `patch` GitHub leaves out: the diff is too large. */
  readonly withoutPatch: ReadonlySet<string>
  /** ISO 8601; open until then. */
  mergedAt?: string
}
export type Artifact = {
  readonly id: number
  readonly name: string
  readonly runId: number
  readonly bytes: Buffer
  readonly contentType: string
  readonly expired: boolean
  readonly createdAt: string
  readonly digest: string
}
export type Run = {
  readonly id: number
  readonly workflow: string
  readonly event: string
  readonly branch: string
  readonly sha: string
  readonly headRepository: Repository
  readonly conclusion: string | null
  readonly createdAt?: string
}
export type Repository = {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly private: boolean
  readonly fork: boolean
  readonly defaultBranch: string
  readonly objects: Objects
  /** `heads/main` → commit. */
  readonly refs: Map<string, string>
  readonly pulls: Map<number, Pull>
  readonly comments: Comment[]
  readonly labelEvents: LabelEvent[]
  readonly artifacts: Artifact[]
  readonly runs: Run[]
  readonly checkRuns: Map<number, Record<string, unknown>>
  readonly sarifs: { readonly ref: string; readonly commit: string; readonly sarif: string }[]
  /** Login → admin, maintain, write, triage, read. */
  readonly collaborators: Map<string, string>
}
export type State = {
  readonly repositories: Map<string, Repository>
  readonly tokens: Map<string, Token>
  readonly clock: () => Date
  nextId: number
}

export const actionsBot: Identity = { login: 'github-actions[bot]', type: 'Bot', id: 41898282 }

/** A person. The same login is always the same person. */
export const person = (login: string): Identity => ({
  login,
  type: 'User',
  id: parseInt(createHash('sha1').update(login).digest('hex').slice(0, 6), 16),
})

export const createState = (clock: () => Date): State => ({
  repositories: new Map(),
  tokens: new Map(),
  clock,
  nextId: 1001,
})

/** An empty repository. */
export function addRepository(
  state: State,
  fullName: string,
  options: { private?: boolean; forkOf?: Repository } = {},
): Repository {
  const [owner = '', name = ''] = fullName.split('/')
  const repository: Repository = {
    id: state.nextId++,
    owner,
    name,
    private: options.private ?? false,
    fork: options.forkOf !== undefined,
    defaultBranch: 'main',
    // A fork shares the objects of what it was forked from, as on GitHub.
    objects: options.forkOf?.objects ?? new Map<string, GitObject>(),
    refs: new Map(options.forkOf?.refs ?? []),
    pulls: new Map(),
    comments: [],
    labelEvents: [],
    artifacts: [],
    runs: [],
    checkRuns: new Map(),
    sarifs: [],
    collaborators: new Map(),
  }
  state.repositories.set(fullName.toLowerCase(), repository)
  return repository
}

/** Adds a comment as somebody else would. */
export function addComment(
  state: State,
  repository: Repository,
  issue: number,
  comment: { author: Identity; body: string },
): Comment {
  const at = state.clock().toISOString().replace(/\.\d+/, '')
  const added = { id: state.nextId++, issue, ...comment, createdAt: at, updatedAt: at }
  repository.comments.push(added)
  return added
}

export type ArtifactOptions = { name: string; runId: number; bytes: Buffer; contentType?: string; expired?: boolean }

/** An artifact that a job of the run has uploaded. */
export function addArtifact(state: State, repository: Repository, options: ArtifactOptions): Artifact {
  const { bytes, contentType = 'application/zip', expired = false, name, runId } = options
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const createdAt = state.clock().toISOString()
  const artifact = { id: state.nextId++, name, runId, bytes, contentType, expired, createdAt, digest }
  repository.artifacts.push(artifact)
  return artifact
}

/** Somebody sets a label. */
export function addLabel(state: State, repository: Repository, issue: number, label: string, actor: Identity): void {
  const pull = repository.pulls.get(issue)
  if (pull !== undefined) pull.labels = [...pull.labels, label]
  const createdAt = state.clock().toISOString()
  repository.labelEvents.push({ id: state.nextId++, issue, event: 'labeled', label, actor, createdAt })
}
