import type { Call, Command } from '../../src/commands/command.ts'
import { aWriter } from '../support/temp-folder.ts'

/** Calls a command as the command line does; gives the code and what was printed. */
export async function call(command: Command, argv: readonly string[], more: Partial<Call> = {}) {
  const [stdout, stderr] = [aWriter(), aWriter()]
  const code = await command({ name: 'x', argv, cwd: process.cwd(), env: {}, stdout, stderr, ...more })
  return { code, out: stdout.text(), err: stderr.text() }
}
