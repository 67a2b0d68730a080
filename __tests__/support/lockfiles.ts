import { comparePackages, knowsType, packageFile } from '../../src/lockfiles/index.ts'
import type { ChangedFile } from '../../src/model/change.ts'
import type { LockfileTexts, PackageChanges, SideText } from '../../src/model/lockfile.ts'

/** A change that touched no file that names packages. */
export const noPackages: PackageChanges = { changes: [], fileOf: packageFile, knows: knowsType }

const side = (text: string | null | undefined): SideText =>
  text === undefined
    ? { state: 'unknown', why: 'the base could not be had' }
    : text === null
      ? { state: 'absent' }
      : { state: 'there', text }

/** A file before and after; null where it is not there, undefined where nobody knows. */
export const aLockfile = (path: string, base: string | null | undefined, head: string | null): LockfileTexts => ({
  path,
  base: side(base),
  head: side(head),
})

/** What these files say of a change that also touched `others`. */
export const packagesOf = (texts: readonly LockfileTexts[], others: readonly ChangedFile[] = []): PackageChanges => ({
  ...noPackages,
  changes: comparePackages(texts, others).changes,
})

/** A package-lock.json of these packages, `name@version`. */
export const npmLockOf = (...packages: readonly string[]): string =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      new Map<string, object>([
        ['', { name: 'shop', version: '1.0.0' }],
        ...packages.map((spec): [string, object] => {
          const at = spec.lastIndexOf('@')
          return [`node_modules/${spec.slice(0, at)}`, { version: spec.slice(at + 1) }]
        }),
      ]),
    ),
  })

/** Packages of a text under this name, `name@version`, sorted; the message where it cannot be read. */
export function packagesIn(path: string, text: string): readonly string[] | string {
  const { changes, problems } = comparePackages([aLockfile(path, null, text)], [])
  const [change] = changes
  if (change === undefined) throw new Error(`${path} is not read`)
  if (!change.known) return problems[0]?.message ?? ''
  return [...change.head].flatMap(([name, versions]) => [...versions].map((one) => `${name}@${one}`)).sort()
}
