import type { Location } from '../../model/location.ts'
import { codeAt, endpointAt, packageAt, workloadAt } from '../readers/locations.ts'
import { packageUrl } from '../readers/package-url.ts'
import { compileText, type Text } from './compile-source.ts'
import type { Place } from './mapping-schema.ts'
import type { Scope } from './scope.ts'

type Locate = (scope: Scope) => Location | undefined

const numbered =
  (text: Text) =>
  (scope: Scope): number | undefined => {
    const value = Number(text(scope))
    return Number.isFinite(value) ? value : undefined
  }

/** The first of several places whose main field has a value; undefined where none has. */
export function compilePlace(places: Place | readonly Place[]): Locate {
  const made = (isList(places) ? places : [places]).map(compileOne)
  return (scope) => {
    for (const locate of made) {
      const place = locate(scope)
      if (place !== undefined) return place
    }
    return undefined
  }
}

/** All of several places whose main field has a value. */
export function compilePlaces(places: Place | readonly Place[] | undefined): (scope: Scope) => readonly Location[] {
  const made = places === undefined ? [] : (isList(places) ? places : [places]).map(compileOne)
  return (scope) => made.flatMap((locate) => locate(scope) ?? [])
}

const isList = (places: Place | readonly Place[]): places is readonly Place[] => Array.isArray(places)

function compileOne(place: Place): Locate {
  if (place.file !== undefined) return code(place)
  if (place.url !== undefined) return endpoint(place)
  if (place.workload !== undefined) {
    const uri = compileText(place.workload)
    return (scope) => {
      const found = uri(scope)
      return found === undefined ? undefined : workloadAt(found)
    }
  }
  return inPackage(place)
}

function code(place: Place): Locate {
  const file = compileText(place.file)
  const start = numbered(compileText(place.line))
  const end = numbered(compileText(place.endLine))
  const column = numbered(compileText(place.column))
  return (scope) => {
    const path = file(scope)
    return path === undefined
      ? undefined
      : codeAt(path, { start: start(scope), end: end(scope), column: column(scope) })
  }
}

function endpoint(place: Place): Locate {
  const url = compileText(place.url)
  const method = compileText(place.method)
  const parameter = compileText(place.parameter)
  return (scope) => {
    const found = url(scope)
    return found === undefined ? undefined : endpointAt(method(scope), found, parameter(scope))
  }
}

function inPackage(place: Place): Locate {
  const purl = compileText(place.purl)
  const ecosystem = compileText(place.ecosystem)
  const name = compileText(place.name)
  const version = compileText(place.version)
  const manifest = compileText(place.manifest)
  const image = compileText(place.image)
  return (scope) => {
    const called = name(scope)
    const found = purl(scope) ?? (called && packageUrl(ecosystem(scope) ?? '', called, version(scope)))
    return found ? packageAt(found, { manifest: manifest(scope), image: image(scope) }) : undefined
  }
}
