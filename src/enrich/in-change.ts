import type { ChangedFile, ChangedLines } from '../model/change.ts'
import type { CodeLocation, Location } from '../model/location.ts'
import type { Owned } from '../model/ownership.ts'
import type { Signal } from '../model/signal.ts'
import { stated, unknown } from './signal.ts'

/** Whether the finding lies on lines, or in a component, that this change brought; made once for a change. */
export function inChange(change: ChangedLines): (finding: Owned) => Signal {
  if (!change.known) return () => unknown(change.why, 'change')
  const files = new Map(change.files.map((file) => [file.path, file]))
  return (finding) => {
    const places = [finding.location, ...finding.places]
    // A URL has no lines; where the code behind it is known, the code answers.
    const answering = places.filter(({ type }) => type === 'code' || type === 'package')
    const answers = (answering.length > 0 ? answering : places).map((location) => touched(location, files, change))
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
  change: ChangedLines & { known: true },
): Signal {
  switch (location.type) {
    case 'code':
      return touchedCode(location, files.get(location.path), change)
    case 'package': {
      if (location.image !== undefined) return unknown('what this change did to the image is not known', change.source)
      if (location.manifest === undefined) return unknown('no report names the lockfile it came from', change.source)
      const file = files.get(location.manifest)
      if (file === undefined) return untouched(change)
      if (file.status === 'added') return stated(true, `${change.source}: ${location.manifest} came with it`)
      return unknown(`${location.manifest} was touched; whether this package came with it is not known`, change.source)
    }
    case 'endpoint':
    case 'workload':
      return unknown('a running application has no lines of its own', change.source)
  }
}

const untouched = (change: ChangedLines & { known: true }): Signal =>
  change.complete ? stated(false, change.source) : unknown('the list of changed files is not complete', change.source)

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
