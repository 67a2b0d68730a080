import { isMainThread } from 'node:worker_threads'
import { commands, help } from './commands/index.ts'
import { printable } from './edge/safe-text.ts'
import { describeFailure } from './errors.ts'

// The command line: picks a command. A crash is red.
async function main(): Promise<number> {
  const [name = '--help', ...rest] = process.argv.slice(2)
  const place = { cwd: process.cwd(), env: process.env, stdout: process.stdout, stderr: process.stderr }
  // `posture-gate … | head` closes the pipe early; that is no failure.
  process.stdout.on('error', () => undefined)
  try {
    const command = commands[name] ?? help
    return await command({ name, argv: rest, ...place, script: process.argv[1] })
  } catch (error) {
    process.stderr.write(`${printable(describeFailure(error, { stack: rest.includes('--verbose') }))}\n`)
    return 2
  }
}

// A thread of the program reads reports.
if (isMainThread) process.exitCode = await main()
else (await import('./reading-thread.ts')).serveAsThread()
