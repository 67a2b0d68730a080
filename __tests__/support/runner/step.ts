import { relative } from 'node:path'
import { parseCommand, runnerCommands, type Command } from './commands.ts'

export type Annotation = {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}
export type Step = {
  /** What the runner keeps: the first ten of each kind. */
  readonly annotations: Annotation[]
  /** How many it threw away. */
  dropped: number
  /** True once the runner itself fails the step, whatever the exit code. */
  failed: boolean
  readonly masks: Set<string>
  readonly outputs: Map<string, string>
  readonly state: Map<string, string>
  readonly commands: Command[]
  /** What people see in the log, with masks applied. */
  readonly log: string[]
  /** Takes one line of stdout or stderr. */
  read(line: string): void
  annotate(annotation: Annotation): void
  mask(text: string): string
}

const keptOfAKind = 10
const longestMessage = 4096

/** One step as the runner follows it: which lines are commands, what they do, what it keeps. */
export function createStep(workspace: string, secrets: readonly string[] = []): Step {
  const known = new Set(runnerCommands)
  let stopToken: string | undefined
  const step: Step = {
    annotations: [],
    dropped: 0,
    failed: false,
    masks: new Set(),
    outputs: new Map(),
    state: new Map(),
    commands: [],
    log: [],
    mask: (text) => [...step.masks].reduce((so, secret) => so.replaceAll(secret, '***'), text),
    annotate(annotation) {
      const message = step.mask(annotation.message).slice(0, longestMessage)
      step.log.push(`##[${annotation.kind}]${step.mask(annotation.message)}`)
      if (step.annotations.filter(({ kind }) => kind === annotation.kind).length < keptOfAKind)
        step.annotations.push({ ...annotation, message })
      else step.dropped++
    },
    read(line) {
      const command = parseCommand(line, known)
      if (command === undefined || (stopToken !== undefined && command.name !== stopToken))
        step.log.push(step.mask(line))
      else if (stopToken !== undefined) {
        known.delete(stopToken)
        stopToken = undefined
      } else if (command.name === 'stop-commands') {
        const token = command.data.toLowerCase()
        if (token === '' || known.has(token)) fail(step, `Invalid stop token '${command.data}'`)
        else known.add((stopToken = token))
      } else {
        step.commands.push(command)
        follow(step, command, workspace)
      }
    },
  }
  for (const secret of secrets) addMask(step, secret)
  return step
}

function fail(step: Step, message: string): void {
  step.failed = true
  step.annotate({ kind: 'error', message })
}

function addMask(step: Step, secret: string): void {
  for (const line of [secret, ...secret.split(/\r\n|\r|\n/)]) if (line.trim() !== '') step.masks.add(line)
}

function follow(step: Step, command: Command, workspace: string): void {
  const { name, data, properties } = command
  if (name === 'error' || name === 'warning' || name === 'notice') step.annotate(toAnnotation(name, command, workspace))
  else if (name === 'add-mask') addMask(step, data)
  else if (name === 'set-output') step.outputs.set(properties['name'] ?? '', data)
  else if (name === 'save-state') step.state.set(properties['name'] ?? '', data)
  else if (name === 'set-env' || name === 'add-path') fail(step, `The '${name}' command is disabled.`)
  else if (name === 'group' || name === 'endgroup') step.log.push(`##[${name}]${step.mask(data)}`)
}

function toAnnotation(kind: Annotation['kind'], { properties, data }: Command, workspace: string): Annotation {
  const file = properties['file']
  const places = validPlaces(properties)
  return {
    kind,
    message: data,
    ...(properties['title'] === undefined ? {} : { title: properties['title'] }),
    ...(file === undefined || file === ''
      ? {}
      : { file: file.startsWith(`${workspace}/`) ? relative(workspace, file) : file }),
    ...places,
  }
}

type Places = { line?: number; endLine?: number; col?: number; endColumn?: number }

/** Lines and columns that make no sense are dropped without a word, as the runner does. */
function validPlaces(properties: Readonly<Record<string, string>>): Places {
  const number = (name: string) => (/^-?\d+$/.test(properties[name] ?? '') ? Number(properties[name]) : undefined)
  let [endLine, endColumn] = [number('endLine'), number('endColumn')]
  let line = number('line') ?? endLine
  let col = number('col') ?? endColumn
  const columnsMakeNoSense =
    line === undefined ||
    (endLine !== undefined && line !== endLine) ||
    (endColumn !== undefined && col !== undefined && endColumn < col)
  if (columnsMakeNoSense) [col, endColumn] = [undefined, undefined]
  if (line !== undefined && endLine !== undefined && endLine < line) [line, endLine] = [undefined, undefined]
  const all = { line, endLine, col, endColumn }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
