import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from '../github/state.ts'
import type { RunnerEvent } from './events.ts'

export type Place = {
  /** Where the step starts and the repository lies. */
  readonly workspace: string
  /** Of this step alone; holds the runner's files and the home of the user. */
  readonly temp: string
  readonly apiUrl: string
  readonly runId: number
}
/** The files that a step talks to the runner through. */
export type StepFiles = Readonly<Record<'output' | 'state' | 'env' | 'path' | 'step_summary', string>>

/** Creates the empty files of a step. */
export function createStepFiles(temp: string): StepFiles {
  const folder = join(temp, '_runner_file_commands')
  mkdirSync(folder, { recursive: true })
  const create = (name: string): string => {
    const path = join(folder, `${name}_0f1e2d3c`)
    closeSync(openSync(path, 'w'))
    return path
  }
  return {
    output: create('output'),
    state: create('state'),
    env: create('env'),
    path: create('path'),
    step_summary: create('step_summary'),
  }
}

/** The `github` context of a run, which expressions see and from which the environment is made. */
export function githubContext(
  event: RunnerEvent,
  repository: Repository,
  place: Place,
  files: StepFiles,
): Readonly<Record<string, string>> {
  const eventPath = join(place.temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(event.payload, null, 2))
  return {
    ...files,
    action: '__posture_gate',
    actor: 'mona',
    api_url: place.apiUrl,
    base_ref: event.baseRef,
    event_name: event.name,
    event_path: eventPath,
    graphql_url: `${place.apiUrl}/graphql`,
    head_ref: event.headRef,
    job: 'gate',
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: `${repository.owner}/${repository.name}`,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    retention_days: '90',
    run_attempt: '1',
    run_id: String(place.runId),
    run_number: '1',
    server_url: 'https://github.com',
    sha: event.sha,
    triggering_actor: 'mona',
    workflow: 'ci',
    workspace: place.workspace,
  }
}

/** All that the process sees. Nothing of the machine's own environment comes along but the way to programs. */
export function toEnvironment(context: Readonly<Record<string, string>>, place: Place): Record<string, string> {
  const github = Object.entries(context).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value] as const)
  return {
    ...Object.fromEntries(github),
    PATH: process.env['PATH'] ?? '',
    HOME: place.temp,
    TMPDIR: place.temp,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'stand-in',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: place.temp,
    RUNNER_TOOL_CACHE: join(place.temp, 'tools'),
    RUNNER_WORKSPACE: join(place.workspace, '..'),
    // There on every runner; whoever writes an environment into a log writes a token.
    ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-stand-in',
  }
}
