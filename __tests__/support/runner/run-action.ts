import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GitHub } from '../github/start-github.ts'
import type { Level, Repository } from '../github/state.ts'
import { readAction, toInputs } from './action-metadata.ts'
import type { Command } from './commands.ts'
import { createStepFiles, githubContext, toEnvironment, type StepFiles } from './environment.ts'
import type { RunnerEvent } from './events.ts'
import { parseFileCommands } from './file-commands.ts'
import { runProcess } from './run-process.ts'
import { createStep, type Annotation, type Step } from './step.ts'

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))
/** The folder with action.yml and the build that is tested; the environment may name another build. */
export const buildUnderTest = process.env['ACTION_UNDER_TEST'] ?? projectRoot
const node24 = join(projectRoot, 'node_modules', 'node', 'bin', 'node')
/** What action.yml asks for, where it is installed; else what runs the tests. */
export const actionNode = existsSync(node24) ? node24 : process.execPath

export type RunOptions = {
  readonly github: Pick<GitHub, 'url' | 'createToken'>
  readonly repository: Repository
  readonly event: RunnerEvent
  readonly workspace: string
  /** As under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** As under `permissions:`; the event may grant less. */
  readonly permissions?: Readonly<Record<string, Level>>
  /** As under `env:`. */
  readonly env?: Readonly<Record<string, string>>
  readonly runId?: number
  readonly node?: string
  /** The folder of action.yml, where it is not the build under test. */
  readonly action?: string
}
export type RunResult = {
  readonly exitCode: number
  readonly outcome: 'success' | 'failure'
  readonly annotations: readonly Annotation[]
  /** Annotations that the runner threw away because there were more than ten of a kind. */
  readonly dropped: number
  readonly outputs: Readonly<Record<string, string>>
  /** As uploaded, with masks applied; empty where nothing was written or it was too large. */
  readonly summary: string
  /** As people read it. */
  readonly log: string
  readonly stdout: string
  readonly stderr: string
  /** Every command that the runner followed. */
  readonly commands: readonly Command[]
  readonly masked: readonly string[]
  readonly token: string
  readonly milliseconds: number
  readonly peakMegabytes: number | null
}

const summaryLimit = 1024 * 1024
const outputLimit = 1024 * 1024
/** What the shortest useful workflow asks for. */
const usual = { contents: 'read', 'pull-requests': 'write' } as const

/** Runs the built action as a step of a job, with the runner's environment, commands and limits. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { github, repository, event, workspace } = options
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const fullName = `${repository.owner}/${repository.name}`
    const token = github.createToken({ repository: fullName, permissions: event.grant(options.permissions ?? usual) })
    const place = { workspace, temp, apiUrl: github.url, runId: options.runId ?? 1 }
    const files = createStepFiles(temp)
    const context = githubContext(event, repository, place, files)
    const action = readAction(options.action ?? buildUnderTest)
    const inputs = toInputs(action, options.inputs ?? {}, {
      github: { ...context, token, event: event.payload },
      runner: { temp },
    })
    const step = createStep(workspace, [token])
    for (const message of inputs.warnings) step.annotate({ kind: 'warning', message })
    const env = { ...toEnvironment(context, place), ...options.env, ...inputs.env }
    const ran = await runProcess({
      file: options.node ?? actionNode,
      args: [action.main],
      cwd: workspace,
      env,
      onLine: (line) => step.read(line),
    })
    const summary = readSummary(step, files.step_summary)
    readOutputs(step, files, action.outputs)
    return {
      ...ran,
      token,
      summary,
      outcome: ran.exitCode !== 0 || step.failed ? 'failure' : 'success',
      annotations: step.annotations,
      dropped: step.dropped,
      outputs: Object.fromEntries(step.outputs),
      log: step.log.join('\n'),
      commands: step.commands,
      masked: [...step.masks],
    }
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

function readSummary(step: Step, path: string): string {
  const { size } = statSync(path)
  if (size <= summaryLimit)
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => step.mask(line))
      .join('\n')
  const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.floor(size / 1024)}k.`
  step.annotate({ kind: 'error', message })
  return ''
}

function readOutputs(step: Step, files: StepFiles, declared: readonly string[]): void {
  try {
    for (const [name, value] of parseFileCommands(readFileSync(files.output, 'utf8'))) step.outputs.set(name, value)
    for (const [name, value] of parseFileCommands(readFileSync(files.state, 'utf8'))) step.state.set(name, value)
    parseFileCommands(readFileSync(files.env, 'utf8'))
  } catch (error) {
    step.failed = true
    step.annotate({ kind: 'error', message: error instanceof Error ? error.message : String(error) })
  }
  // Whoever uses an output that action.yml does not name gets nothing, and no word of it.
  for (const name of step.outputs.keys())
    if (!declared.includes(name)) throw new Error(`action.yml does not declare the output ${name}`)
  const size = [...step.outputs.values()].reduce((sum, value) => sum + value.length * 2, 0)
  if (size <= outputLimit) return
  step.failed = true
  step.annotate({ kind: 'error', message: `Outputs are ${size} bytes, the job takes ${outputLimit}.` })
}
