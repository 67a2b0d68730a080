/** Builds `dist`: TypeScript to `build/`, then one bundle for the Action and one for the command line. Same sources, same bytes. */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string): string => join(root, 'node_modules', '.bin', name)

export function build(dist: string): void {
  rmSync(join(root, 'build'), { recursive: true, force: true })
  const run = (command: string, args: readonly string[]): void => {
    execFileSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  }
  run(bin('tsc'), ['-p', 'tsconfig.build.json'])
  // Only once the sources compile: a mistake must not cost the bundle that works.
  rmSync(dist, { recursive: true, force: true })
  run(bin('ncc'), ['build', 'build/main.js', '-o', dist, '--license', 'licenses.txt', '--quiet'])
  run(bin('ncc'), ['build', 'build/cli.js', '-o', join(dist, 'cli'), '--license', 'licenses.txt', '--quiet'])
}

if (process.argv[1] === import.meta.filename) build(join(root, process.argv[2] ?? 'dist'))
