import { describeLocation, type CodeLocation, type Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'

/** Further places, each once, the finding's own left out; in speaking order. */
export function placesOf(sightings: readonly [Sighting, ...Sighting[]]): readonly Location[] {
  const found: Found = { own: sightings[0].evidence.location, places: [], isNew: null }
  for (const { evidence, also } of sightings) {
    note(found, evidence.location)
    for (const location of also) note(found, location)
  }
  // A copy has the room it needs and no more.
  return found.places.length === 0 ? nowhere : found.places.slice()
}

const nowhere: readonly Location[] = []

/** So many places are looked through one by one: most findings have fewer, and need no index of their own. */
const few = 12

type Found = { readonly own: Location; readonly places: Location[]; isNew: ((location: Location) => boolean) | null }

function note(found: Found, location: Location): void {
  const { own, places } = found
  if (location === own || (found.isNew === null ? isAmong(found, location) : !found.isNew(location))) return
  if (places.push(location) !== few) return
  found.isNew = placesOnce()
  for (const known of [own, ...places]) found.isNew(known)
}

function isAmong({ own, places }: Found, location: Location): boolean {
  if (isSame(own, location)) return true
  for (const place of places) if (isSame(place, location)) return true
  return false
}

function isSame(a: Location, b: Location): boolean {
  if (a.type === 'code') return b.type === 'code' && lineOf(a) === lineOf(b) && a.path === b.path
  return a.type === b.type && placeKey(a) === placeKey(b)
}

/** Tells whether a place is met for the first time. Data flows have steps by the million: lines of code are told by numbers. */
function placesOnce(): (location: Location) => boolean {
  const files = new Map<string, Set<number | string>>()
  return (location) => {
    const isCode = location.type === 'code'
    const file = isCode ? location.path : ''
    const place = isCode ? lineOf(location) : placeKey(location)
    const known = files.get(file)
    if (known === undefined) files.set(file, new Set([place]))
    else if (known.has(place)) return false
    else known.add(place)
    return true
  }
}

const lineOf = ({ startLine = 0 }: CodeLocation): number => startLine

const placeKey = (location: Exclude<Location, CodeLocation>): string =>
  `${location.type} ${describeLocation(location)}${location.type === 'package' ? ` ${location.manifest ?? ''} ${location.image ?? ''}` : ''}`
