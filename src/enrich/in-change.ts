import type { ChangedFile, ChangedLines } from '../model/change.ts'
import type { CodeLocation, Location } from '../model/location.ts'
import type { Owned } from '../model/ownership.ts'
import type { PackageChanges } from '../model/lockfile.ts'
import type { Signal } from '../model/signal.ts'
import { touchedPackage, untouched } from './package-in-change.ts'
import { stated, unknown } from './signal.ts'

/** What the change touched: lines, and packages. */
export type Touched = { readonly change: ChangedLines; readonly packages: PackageChanges }

/** Whether the finding lies on lines, or in a component, that this change brought; made once for a change. */
export function inChange({ change, packages }: Touched): (finding: Owned) => Signal {
  if (!change.known) return () => unknown(change.why, 'change')
  const files = new Map(change.files.map((file) => [file.path, file]))
  return (finding) => {
    const places = [finding.location, ...finding.places]
    // A URL has no lines; where the code behind it is known, the code answers.
    const answering = places.filter(({ type }) => type === 'code' || type === 'package')
    const answers = (answering.length > 0 ? answering : places).map((location) =>
      touched(location, files, { change, packages }),
    )
    return (
      answers.find((signal) => signal.state === 'known' && signal.value === true) ??
      answers.find((signal) => signal.state === 'unknown') ??
      stated(false, change.source)
    )
  }
}

function touched(
  location: Location,
  files: ReadonlyMap<string, ChangedFile>,
  { change, packages }: { readonly change: ChangedLines & { known: true }; readonly packages: PackageChanges },
): Signal {
  switch (location.type) {
    case 'code':
      return touchedCode(location, files.get(location.path), change)
    case 'package':
      return touchedPackage(location, files, { change, packages })
    case 'endpoint':
    case 'workload':
      return unknown('a running application has no lines of its own', change.source)
  }
}

function touchedCode(
  location: CodeLocation,
  file: ChangedFile | undefined,
  change: ChangedLines & { known: true },
): Signal {
  if (file === undefined) return untouched(change)
  if (file.status === 'added') return stated(true, `${change.source}: ${location.path} is new`)
  if (file.added === null) return unknown(`the changed lines of ${location.path} are not known`, change.source)
  const { startLine } = location
  if (startLine === undefined) return unknown(`no report names a line in ${location.path}`, change.source)
  const endLine = location.endLine ?? startLine
  const hit = file.added.find(({ start, end }) => start <= endLine && end >= startLine)
  return hit === undefined
    ? stated(false, change.source)
    : stated(true, `${change.source}: ${location.path} lines ${hit.start}-${hit.end}`)
}
