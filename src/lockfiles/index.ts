import type { ChangedFile } from '../model/change.ts'
import { packageName } from '../model/location.ts'
import type { LockfileTexts, PackageChange, PackageSet, SideText } from '../model/lockfile.ts'
import { baseName, folderOf } from '../model/path-parts.ts'
import type { Problem } from '../model/problem.ts'
import * as registry from './formats/index.ts'
import type { LockfileFormat } from './format.ts'
import { unreadType } from './unread.ts'

const formats: readonly LockfileFormat[] = Object.values(registry)

/** What lies in folders of installed packages is theirs, and says nothing of this project. */
const isInstalled = (path: string): boolean => /(?:^|\/)(?:node_modules|site-packages|vendor\/bundle)\//.test(path)
const formatOf = (path: string): LockfileFormat | undefined =>
  isInstalled(path)
    ? undefined
    : formats.find(({ names, paths }) => names.test(baseName(path)) || paths?.test(path) === true)

/** What kind of file names packages here; null for one that names none, or that belongs to an installed package. */
export function packageFile(path: string): Pick<PackageChange, 'type' | 'kind'> | null {
  const format = formatOf(path)
  if (format !== undefined) return { type: format.type, kind: format.kind }
  const type = isInstalled(path) ? null : unreadType(path)
  return type === null ? null : { type, kind: 'manifest' }
}

/** Whether files that name packages of this purl type are known at all. */
export const knowsType = (type: string): boolean => formats.some((format) => format.type === type)

/** The manifests that may stand beside a lockfile: where one was there before, a new lockfile brings no new packages by itself. */
export const manifestsBeside = (path: string): readonly string[] =>
  (formatOf(path)?.manifests ?? []).map((name) => `${folderOf(path)}${name}`)

/** The touched files whose packages can be read, in the order of their paths. */
export const touchedLockfiles = (files: readonly ChangedFile[]): readonly ChangedFile[] =>
  files.filter(({ path }) => formatOf(path) !== undefined).sort((a, b) => (a.path < b.path ? -1 : 1))

const spelled = (type: string, name: string): string =>
  packageName(`pkg:${type}/${type === 'pypi' ? name.replace(/[-_.]+/g, '-') : name}`)

function toSet({ type, packages }: LockfileFormat, text: string): PackageSet {
  const set = new Map<string, Set<string>>()
  for (const { name, version } of packages(text.replace(/^\uFEFF/, ''))) {
    const key = spelled(type, name)
    const versions = set.get(key)
    if (versions === undefined) set.set(key, new Set([bareVersion(version)]))
    else versions.add(bareVersion(version))
  }
  return set
}

/** A version without the v that some tools write before it. */
export const bareVersion = (version: string): string => version.replace(/^v(?=\d)/, '')

const nothing: PackageSet = new Map()
type Side = { readonly set: PackageSet } | { readonly why: string; readonly problem?: Problem }

function readSide(format: LockfileFormat, path: string, side: SideText, when: 'base' | 'head'): Side {
  if (side.state === 'absent') return { set: nothing }
  if (side.state === 'unknown') return { why: side.why }
  try {
    return { set: toSet(format, side.text) }
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    const message = `cannot be read as a ${format.kind} (${when === 'base' ? 'at the base' : 'as it is now'}): ${said}`
    const next = 'What came with it is not known, and counts as such. Write it anew with its tool.'
    return { why: `${path} ${message}`, problem: { code: 'context', message, next, at: { file: path } } }
  }
}

const whyOf = (side: Side): string => ('why' in side ? side.why : '')

/**
 * What the change did to the packages of each touched file. A file that cannot be read is a problem and unknown, never "everything came
 * with it". The other touched files that have to do with packages are unknown as well. Never throws.
 */
export function comparePackages(
  texts: readonly LockfileTexts[],
  touched: readonly ChangedFile[],
): { readonly changes: readonly PackageChange[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const changes: PackageChange[] = []
  const read = new Set(texts.map(({ path }) => path))
  for (const { path } of touched) {
    const file = packageFile(path)
    if (file !== null && !read.has(path))
      changes.push({ path, ...file, known: false, why: `${path} was touched and is not read` })
  }
  for (const { path, base, head } of texts) {
    const format = formatOf(path)
    if (format === undefined) continue
    const { type, kind } = format
    const [before, after] = [readSide(format, path, base, 'base'), readSide(format, path, head, 'head')]
    for (const side of [before, after]) if ('why' in side && side.problem !== undefined) problems.push(side.problem)
    if ('set' in before && 'set' in after)
      changes.push({
        path,
        type,
        kind,
        known: true,
        base: before.set,
        head: after.set,
        removed: head.state === 'absent',
      })
    else changes.push({ path, type, kind, known: false, why: 'why' in before ? before.why : whyOf(after) })
  }
  return { changes: changes.sort((a, b) => (a.path < b.path ? -1 : 1)), problems }
}
