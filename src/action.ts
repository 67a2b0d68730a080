import { createActionEdges } from './edge/action-edges.ts'
import { parseInputs } from './edge/inputs.ts'
import { commandData } from './edge/safe-text.ts'
import { describeFailure } from './errors.ts'
import { exitCodeOf, run } from './run.ts'

/** The Action: inputs → edges → run → status. A crash is red. */
export async function runAction(process: NodeJS.Process): Promise<number> {
  const { env, argv, stdout } = process
  try {
    const options = parseInputs(env)
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd()
    const edges = createActionEdges({ options, env, cwd: workspace, stdout, script: argv[1] })
    return exitCodeOf(await run(options, edges), options)
  } catch (error) {
    const stack = env.INPUT_VERBOSE === 'true' || env.RUNNER_DEBUG === '1'
    stdout.write(`::error title=Posture Gate::${commandData(describeFailure(error, { stack }))}\n`)
    return 2
  }
}
