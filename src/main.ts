import { createActionEdges } from './edge/action-edges.ts'
import { parseInputs } from './edge/inputs.ts'
import { commandData } from './edge/safe-text.ts'
import { describeFailure } from './errors.ts'
import { exitCodeOf, run } from './run.ts'

// The Action: inputs → edges → run → status. A crash is red.
try {
  const options = parseInputs(process.env)
  const cwd = process.env.GITHUB_WORKSPACE ?? process.cwd()
  const outcome = await run(options, createActionEdges({ options, env: process.env, cwd, stdout: process.stdout }))
  process.exitCode = exitCodeOf(outcome, options)
} catch (error) {
  const stack = process.env.INPUT_VERBOSE === 'true' || process.env.RUNNER_DEBUG === '1'
  process.stdout.write(`::error title=Posture Gate::${commandData(describeFailure(error, { stack }))}\n`)
  process.exitCode = 2
}
