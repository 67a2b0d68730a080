import { packageFile } from '../lockfiles/index.ts'
import { baseName } from '../model/path-parts.ts'

/** Files that ask for packages without saying their versions, by purl type, and what writes these down. */
const kinds: readonly (readonly [names: RegExp, type: string, remedy: string])[] = [
  [/^package\.json$/, 'npm', 'npm install --package-lock-only'],
  [/\.(?:cs|fs|vb)proj$/, 'nuget', 'dotnet restore --use-lock-file'],
  [/^build\.gradle(?:\.kts)?$/, 'maven', 'gradle dependencies --write-locks'],
  [/^(?:pyproject\.toml|setup\.py|setup\.cfg|Pipfile)$/, 'pypi', 'uv lock'],
  [/^Cargo\.toml$/, 'cargo', 'cargo generate-lockfile'],
  [/^(?:Gemfile|gems\.rb)$/, 'gem', 'bundle lock'],
  [/^composer\.json$/, 'composer', 'composer update --no-install'],
]

/** Files that ask for packages whose versions no file says: no scanner sees what came in through them. */
export type Unlocked = { readonly files: readonly string[]; readonly remedy: string }

/** Whether the drafted scanner reads packages and their versions from a file; a `pom.xml` it resolves itself. */
export const saysVersions = (path: string): boolean =>
  packageFile(path)?.kind === 'lockfile' || baseName(path) === 'pom.xml'

/** The files that ask for packages where no lockfile of their kind stands beside them or in a folder above. */
export function unlockedIn(files: readonly string[]): readonly Unlocked[] {
  const locked = new Set(
    files
      .filter(saysVersions)
      .map((path) => `${packageFile(path)?.type ?? ''} ${path.slice(0, -baseName(path).length)}`),
  )
  return kinds.flatMap(([names, type, remedy]) => {
    const open = files.filter(
      (path) => names.test(baseName(path)) && !foldersTo(path).some((folder) => locked.has(`${type} ${folder}`)),
    )
    return open.length === 0 ? [] : [{ files: open, remedy }]
  })
}

/** The folder of a file and all above it, each with its slash; the root is ``. */
function foldersTo(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1)
  return [...segments.keys(), segments.length].map((length) =>
    segments
      .slice(0, length)
      .map((segment) => `${segment}/`)
      .join(''),
  )
}
