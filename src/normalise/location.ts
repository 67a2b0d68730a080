import { memoised } from '../memoised.ts'
import {
  codeLocation,
  endpointLocation,
  packageLocation,
  type CodeLocation,
  type Location,
  type PackageLocation,
} from '../model/location.ts'
import { canonicalPurl } from './purl.ts'
import { redact } from './redact.ts'

/** How one run spells paths and purls: each distinct text is worked out once. */
export type Spelling = { readonly path: (raw: string) => string; readonly purl: (raw: string) => string }

/** Spelling of purls; what is no purl stays as it is, so that nothing is lost. */
export const purlSpelling = (): ((raw: string) => string) => memoised((raw) => redact(canonicalPurl(raw) ?? raw))

/** A location in our spelling; lines that cannot be (zero, negative, end before start) are left out. */
export function normaliseLocation(location: Location, spelling: Spelling): Location {
  switch (location.type) {
    case 'code':
      return code(location, spelling)
    case 'package':
      return pkg(location, spelling)
    case 'endpoint':
      return endpointLocation(
        location.method.toUpperCase() || 'ANY',
        redact(location.url.trim()),
        location.parameter === undefined || location.parameter === '' ? undefined : redact(location.parameter),
      )
    case 'workload':
      return { type: 'workload', uri: redact(location.uri.trim()) }
  }
}

const line = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined

/** Locations in our spelling; the list itself where nothing of it changes. */
export function normaliseLocations(locations: readonly Location[], spelling: Spelling): readonly Location[] {
  let changed: Location[] | null = null
  for (let index = 0; index < locations.length; index++) {
    const location = locations[index] as Location // within its bounds
    const ours = normaliseLocation(location, spelling)
    if (changed === null && ours === location) continue
    changed ??= locations.slice(0, index)
    changed.push(ours)
  }
  return changed ?? locations
}

function code(location: CodeLocation, spelling: Spelling): CodeLocation {
  const path = spelling.path(location.path)
  const startLine = line(location.startLine)
  const endLine = startLine === undefined ? undefined : lineFrom(startLine, location.endLine)
  const startColumn = startLine === undefined ? undefined : line(location.startColumn)
  const isOurs =
    path === location.path &&
    startLine === location.startLine &&
    endLine === location.endLine &&
    startColumn === location.startColumn
  return isOurs ? location : codeLocation(path, startLine, endLine, startColumn)
}

const lineFrom = (start: number, value: number | undefined): number | undefined => {
  const end = line(value)
  return end === undefined || end < start ? undefined : end
}

function pkg(location: PackageLocation, spelling: Spelling): PackageLocation {
  const { manifest, image } = location
  return packageLocation(
    spelling.purl(location.purl),
    manifest === undefined || manifest === '' ? undefined : spelling.path(manifest),
    image === undefined || image === '' ? undefined : redact(image.trim()),
  )
}
