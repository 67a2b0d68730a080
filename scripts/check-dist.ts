/** Builds `dist` anew beside the committed one and compares every file: what is committed is what the sources give. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from './build.ts'

const root = join(import.meta.dirname, '..')
const committed = join(root, 'dist')
const scratch = mkdtempSync(join(root, 'node_modules', '.dist-'))

function files(folder: string): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
  return new Map(found.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]))
}

try {
  build(join(scratch, 'dist'))
  const fresh = files(join(scratch, 'dist'))
  const kept = files(committed)
  const names = [...new Set([...fresh.keys(), ...kept.keys()])].sort()
  const different = names.filter((name) => fresh.get(name) !== kept.get(name))
  for (const name of different) console.error(`dist/${name} is not what the sources give`)
  if (different.length > 0) {
    console.error('Run `npm run build` and commit dist.')
    process.exitCode = 1
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
