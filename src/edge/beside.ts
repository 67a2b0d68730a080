import { realpathSync, statSync } from 'node:fs'
import { dirname, posix, resolve } from 'node:path'
import type { Place, ReportFile } from '../model/report.ts'
import { bytesAt, digestFile } from './file-bytes.ts'
import { isInside } from './find-files.ts'
import { inMegabytes, type Limits } from './limits.ts'

type Beside = NonNullable<ReportFile['beside']>

/**
 * How a report asks for a file that it names as a part of itself: by a relative path downwards from where the report lies, in its folder or
 * in its archive. Whatever else is asked for is refused; links lead nowhere else either.
 */
export const besideOf =
  (report: Place, limits: Limits): Beside =>
  (name) => {
    const refused = refusal(name)
    if (refused !== null) return { refused }
    const found = report.siblings === undefined ? inFolder(report, name) : inArchive(report.path, name, report.siblings)
    if (found === null) return { refused: 'is not there', missing: true }
    const { size, sha256 } = digestFile(found.absolute)
    if (size > limits.reportBytes)
      return { refused: `has ${inMegabytes(size)}, more than the ${inMegabytes(limits.reportBytes)} a report may have` }
    return { path: found.path, sha256, size, ...bytesAt(found.absolute) }
  }

function refusal(name: string): string | null {
  if (name === '' || name.length > 1000 || name.includes('\0')) return 'is no name of a file'
  if (/^[a-z][a-z0-9+.-]*:/i.test(name) || name.startsWith('/') || name.includes('\\'))
    return 'is not named relative to the report'
  return name.split('/').includes('..') ? 'lies outside the folder of the report' : null
}

/** By paths relative to its own folder in the archive. */
function inArchive(path: string, name: string, siblings: ReadonlyMap<string, Place>): Place | null {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1)
  return siblings.get(folder + posix.normalize(name)) ?? null
}

function inFolder({ path, absolute, hashed }: Place, name: string): Place | null {
  const folder = dirname(hashed ?? absolute)
  try {
    const target = realpathSync(resolve(folder, name))
    if (!isInside(realpathSync(folder), target) || !statSync(target).isFile()) return null
    return { path: posix.join(dirname(path), name), absolute: target }
  } catch {
    return null
  }
}
