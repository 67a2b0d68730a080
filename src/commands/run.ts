import { parseRunFlags } from '../edge/flags.ts'
import { runHelp } from '../edge/help.ts'
import { createLocalEdges } from '../edge/local-edges.ts'
import { exitCodeOf, run } from '../run.ts'
import { asksForHelp, type Command } from './command.ts'

/** `posture-gate run`: gives the exit code of the verdict. */
export const runCommand: Command = async ({ argv, cwd, env, stdout, stderr, script }) => {
  if (asksForHelp(argv)) {
    stdout.write(runHelp())
    return 0
  }
  const options = parseRunFlags(argv)
  return exitCodeOf(await run(options, createLocalEdges({ options, env, cwd, stdout, stderr, script })), options)
}
