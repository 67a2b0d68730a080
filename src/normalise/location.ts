import type { CodeLocation, Location, PackageLocation } from '../model/location.ts'
import { canonicalPurl } from './purl.ts'
import { redact } from './redact.ts'

/** How one run spells paths and purls: each distinct text is worked out once. */
export type Spelling = { readonly path: (raw: string) => string; readonly purl: (raw: string) => string }

/** Remembers what a function gave for each text. */
export function memoised(make: (raw: string) => string): (raw: string) => string {
  const known = new Map<string, string>()
  return (raw) => {
    let value = known.get(raw)
    if (value === undefined) known.set(raw, (value = make(raw)))
    return value
  }
}

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
      return {
        type: 'endpoint',
        method: location.method.toUpperCase() || 'ANY',
        url: redact(location.url.trim()),
        ...(location.parameter === undefined || location.parameter === ''
          ? {}
          : { parameter: redact(location.parameter) }),
      }
    case 'workload':
      return { type: 'workload', uri: redact(location.uri.trim()) }
  }
}

const line = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined

function code(location: CodeLocation, spelling: Spelling): CodeLocation {
  const startLine = line(location.startLine)
  const endLine = startLine === undefined ? undefined : line(location.endLine)
  const startColumn = startLine === undefined ? undefined : line(location.startColumn)
  return {
    type: 'code',
    path: spelling.path(location.path),
    ...(startLine === undefined ? {} : { startLine }),
    ...(endLine === undefined || endLine < (startLine ?? 0) ? {} : { endLine }),
    ...(startColumn === undefined ? {} : { startColumn }),
  }
}

function pkg(location: PackageLocation, spelling: Spelling): PackageLocation {
  return {
    type: 'package',
    purl: spelling.purl(location.purl),
    ...(location.manifest === undefined || location.manifest === ''
      ? {}
      : { manifest: spelling.path(location.manifest) }),
    ...(location.image === undefined || location.image === '' ? {} : { image: redact(location.image.trim()) }),
  }
}
