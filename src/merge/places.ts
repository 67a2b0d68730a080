import { describeLocation, type CodeLocation, type Location } from '../model/location.ts'
import type { Sighting } from '../model/sighting.ts'

/** Further places, each once, the finding's own left out; in speaking order. */
export function placesOf(sightings: readonly Sighting[]): readonly Location[] {
  const isNew = placesOnce()
  const places: Location[] = []
  for (const [at, { evidence, also }] of sightings.entries()) {
    if (isNew(evidence.location) && at > 0) places.push(evidence.location)
    for (const location of also) if (isNew(location)) places.push(location)
  }
  return places
}

/** So many places are looked through one by one: most findings have fewer, and need no index of their own. */
const few = 12

/** Tells whether a place is met for the first time. Data flows have steps by the million: lines of code are told by numbers. */
function placesOnce(): (location: Location) => boolean {
  const first: CodeLocation[] = []
  let isNewLine: ((location: CodeLocation) => boolean) | null = null
  let others: Set<string> | null = null
  return (location) => {
    if (location.type === 'code') {
      if (isNewLine !== null) return isNewLine(location)
      if (first.some((known) => lineOf(known) === lineOf(location) && known.path === location.path)) return false
      if (first.push(location) === few) isNewLine = linesOnce(first)
      return true
    }
    const key = keyOf(location)
    others ??= new Set()
    if (others.has(key)) return false
    others.add(key)
    return true
  }
}

const lineOf = ({ startLine = 0 }: CodeLocation): number => startLine

function linesOnce(known: readonly CodeLocation[]): (location: CodeLocation) => boolean {
  const files = new Map<string, Set<number>>()
  const isNew = ({ path, startLine = 0 }: CodeLocation): boolean => {
    const lines = files.get(path)
    if (lines === undefined) files.set(path, new Set([startLine]))
    else if (lines.has(startLine)) return false
    else lines.add(startLine)
    return true
  }
  known.forEach(isNew)
  return isNew
}

const keyOf = (location: Exclude<Location, CodeLocation>): string =>
  `${location.type} ${describeLocation(location)}${location.type === 'package' ? ` ${location.manifest ?? ''} ${location.image ?? ''}` : ''}`
