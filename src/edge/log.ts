import { randomUUID } from 'node:crypto'
import type { Log } from './ports.ts'
import { commandData, logLine, printable, withoutSecrets } from './safe-text.ts'

/** What a log writes to; `process.stdout` is one. */
export type Writer = { write(text: string): unknown }

type LogOptions = {
  readonly quiet: boolean
  readonly verbose: boolean
  /** Values that must never be printed. */
  readonly secrets: readonly string[]
}

/** Progress for a person at a terminal: everything to `people`, the verdict to `result`. */
export function createTerminalLog(streams: { people: Writer; result: Writer }, options: LogOptions): Log {
  const clean = (text: string): string => withoutSecrets(printable(text), options.secrets)
  const say = (text: string): void => {
    if (!options.quiet) streams.people.write(`${clean(text)}\n`)
  }
  return {
    info: say,
    warn: (text) => say(`warning: ${text}`),
    debug: (text) => {
      if (options.verbose) say(text)
    },
    result: (text) => void streams.result.write(`${clean(text)}\n`),
  }
}

/** Progress for the log of a workflow run. Nothing that is logged can become a workflow command of its own. */
export function createRunnerLog(stdout: Writer, options: LogOptions): Log {
  const clean = (text: string): string => withoutSecrets(text, options.secrets)
  const command = (name: string, text: string): void => void stdout.write(`::${name}::${commandData(clean(text))}\n`)
  return {
    info: (text) => {
      if (!options.quiet) stdout.write(`${logLine(clean(text))}\n`)
    },
    warn: (text) => {
      if (!options.quiet) command('warning', text)
    },
    debug: (text) => {
      if (options.verbose && !options.quiet) stdout.write(`${logLine(clean(text))}\n`)
      else command('debug', text)
    },
    result: (text) => void stdout.write(`${logLine(clean(text))}\n`),
  }
}

/** Tells the runner which values to mask. A value of several lines is masked line by line, as the runner reads lines. */
export function maskSecrets(stdout: Writer, secrets: readonly string[]): void {
  for (const secret of secrets)
    for (const line of secret.split(/\r?\n/))
      if (line.trim() !== '') stdout.write(`::add-mask::${line.replace(/%/g, '%25')}\n`)
}

/**
 * Writes chunks to the runner's log with command reading switched off, whatever stands in them; the word that switches it on again
 * is random.
 */
export function writeGuarded(stdout: Writer, chunks: Iterable<string>, token: string = randomUUID()): void {
  stdout.write(`::stop-commands::${token}\n`)
  let last = '\n'
  try {
    for (const chunk of chunks) {
      stdout.write(chunk)
      last = chunk.at(-1) ?? last
    }
  } finally {
    stdout.write(`${last === '\n' ? '' : '\n'}::${token}::\n`)
  }
}
