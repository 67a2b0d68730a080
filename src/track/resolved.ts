import { memoised } from '../memoised.ts'
import type { Finding } from '../model/finding.ts'
import { parentOf } from '../model/path-parts.ts'
import { healthyScans, type ReportInfo } from '../model/report.ts'
import type { OpenEntry, Scan, Snapshot } from '../model/snapshot.ts'
import type { Mark } from '../model/trace.ts'
import { addTo } from './matching.ts'

export type ResolveContext = {
  readonly baseline: Snapshot
  readonly reports: readonly ReportInfo[]
  /** Of this run, dismissed ones too. */
  readonly findings: readonly Finding[]
  /** Whether the code of a mark is still in its file; null where nobody can tell. */
  readonly stands: (mark: Mark) => boolean | null
  /** Whether a file is there now, as far as there is a checkout to ask. */
  readonly exists: (path: string) => boolean
}

/**
 * Whether what is no longer seen is fixed: every report that saw it must be here again, healthy, and reach the place. One of two
 * reports of a tool that is missing fixes nothing.
 */
export function resolver({
  baseline,
  reports,
  findings,
  stands,
  exists,
}: ResolveContext): (entry: OpenEntry) => boolean {
  const now = healthyScans(reports)
  const healthy = new Set(now.map(({ tool }) => tool))
  const unhealthy = new Set(reports.filter(({ health }) => health !== 'ok').map(({ file }) => stem(file)))
  const successors = successorsOf(
    baseline.scans.filter(({ file }) => !unhealthy.has(stem(file))),
    now,
  )
  let reached: ReadonlyMap<string, Reached> | undefined
  const scopeOf = scopes(reports, exists)
  return (entry) => {
    if (entry.by.length === 0 || !entry.by.every((tool) => healthy.has(tool))) return false
    const saw = baseline.scans.filter(
      ({ tool, file }) => entry.by.includes(tool) && entry.reports?.includes(file) === true,
    )
    reached ??= reachedBy(findings)
    const known = reached
    return saw.every((scan) => {
      const heir = successors.get(scanKey(scan))
      if (heir === undefined || (heir.documents ?? 1) < (scan.documents ?? 1)) return false
      return covers(entry, heir, { reached: known.get(heir.file), stands, inScope: scopeOf(heir.file) })
    })
  }
}

const scanKey = ({ tool, file }: Scan): string => `${tool}\n${file}`

/** A report's name without what changes from run to run: dates, numbers, hashes. */
const stem = (file: string): string => file.toLowerCase().replace(/[0-9a-f]{7,64}|\d+/g, '#')

/**
 * For each report of then the one of now that takes its place: of the same tool and name; of the same name but for numbers; or the only
 * one that is left on either side.
 */
function successorsOf(then: readonly Scan[], now: readonly Scan[]): ReadonlyMap<string, Scan> {
  const found = new Map<string, Scan>()
  const free = new Set(now)
  for (const name of [({ file }: Scan) => file, ({ file }: Scan) => stem(file), () => '']) {
    const heirs = new Map<string, Scan[]>()
    for (const scan of free) addTo(heirs, `${scan.tool}\n${name(scan)}`, scan)
    const olds = new Map<string, Scan[]>()
    for (const scan of then) if (!found.has(scanKey(scan))) addTo(olds, `${scan.tool}\n${name(scan)}`, scan)
    for (const [key, [old, ...more]] of olds) {
      const [heir, ...rivals] = heirs.get(key) ?? []
      if (old === undefined || heir === undefined || more.length > 0 || rivals.length > 0) continue
      found.set(scanKey(old), heir)
      free.delete(heir)
    }
  }
  return found
}

/** Where a report says anything: folders of code, images. */
type Reached = { readonly folders: Set<string>; readonly images: Set<string> }

function reachedBy(findings: readonly Finding[]): ReadonlyMap<string, Reached> {
  const byFile = new Map<string, Reached>()
  const folder = memoised(parentOf)
  for (const { evidence } of findings)
    for (const { location, source } of evidence) {
      let reached = byFile.get(source.file)
      if (reached === undefined) byFile.set(source.file, (reached = { folders: new Set(), images: new Set() }))
      if (location.type === 'code') reached.folders.add(folder(location.path))
      else if (location.type === 'package' && location.image !== undefined)
        reached.images.add(imageRepository(location.image))
    }
  return byFile
}

const imageRepository = (image: string): string => image.replace(/@.*$/, '').replace(/:[^/:]*$/, '')

type Coverage = {
  readonly reached: Reached | undefined
  readonly stands: ResolveContext['stands']
  /** Whether the tool says it looked at a file, or the file is gone; null where it does not say, or in paths that are not those of the checkout. */
  readonly inScope: ((path: string) => boolean) | null
}

/** The scope of each report that says which files its tool looked at. A file that is gone needs no look. */
function scopes(
  reports: readonly ReportInfo[],
  exists: ResolveContext['exists'],
): (file: string) => Coverage['inScope'] {
  return memoised((file) => {
    const lists = reports.filter((report) => report.file === file).map(({ scanned }) => scanned)
    if (lists.length === 0 || lists.includes(undefined)) return null
    const scanned = new Set(lists.flatMap((list) => list ?? []))
    // Paths of another root, or no checkout at all: then they say nothing of the files here.
    if (![...scanned].slice(0, enoughToAsk).some(exists)) return null
    return (path) => scanned.has(path) || !exists(path)
  })
}

/** Scanned files of which one must be there for the checkout to be the one that was scanned. */
const enoughToAsk = 100

/**
 * Whether a report reaches what the entry is about, as far as is known: a report about other images says nothing of this one, and code
 * that still stands word for word where the report says nothing at all was, for all we know, not looked at.
 */
function covers({ trace }: OpenEntry, heir: Scan, { reached, stands, inScope }: Coverage): boolean {
  return (trace?.marks ?? []).every((mark) => {
    if (mark.tool !== heir.tool) return true
    if (mark.type === 'package' && mark.image !== '')
      return reached === undefined || reached.images.size === 0 || reached.images.has(imageRepository(mark.image))
    if (mark.type === 'code' && inScope !== null) return inScope(mark.path)
    return mark.type !== 'code' || reached?.folders.has(parentOf(mark.path)) === true || stands(mark) !== true
  })
}
