import { commands, help } from './commands/index.ts'
import { printable } from './edge/safe-text.ts'
import { describeFailure } from './errors.ts'

// The command line: picks a command. A crash is red.
const [name = '--help', ...rest] = process.argv.slice(2)
const terminal = { cwd: process.cwd(), env: process.env, stdout: process.stdout, stderr: process.stderr }
// `posture-gate … | head` closes the pipe early; that is no failure.
process.stdout.on('error', () => undefined)
try {
  const command = commands[name] ?? help
  process.exitCode = await command({ name, argv: rest, ...terminal })
} catch (error) {
  process.stderr.write(`${printable(describeFailure(error, { stack: rest.includes('--verbose') }))}\n`)
  process.exitCode = 2
}
