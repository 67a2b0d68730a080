import type { Env } from '../edge/event.ts'
import type { Terminal } from '../edge/local-edges.ts'

/** What a command is given: its arguments and the place it was called from. */
export type Call = {
  /** As typed. */
  readonly name: string
  readonly argv: readonly string[]
  readonly cwd: string
  readonly env: Env
  readonly stdout: Terminal
  readonly stderr: Terminal
  /** The script that runs; threads run it anew. */
  readonly script?: string | undefined
}

/** A command of the command line; gives the exit code. */
export type Command = (call: Call) => Promise<number>

/** Whether the arguments ask what the command does. */
export const asksForHelp = (argv: readonly string[]): boolean => argv.includes('--help') || argv.includes('-h')
