import { Minimatch } from 'minimatch'
import { memoised } from '../memoised.ts'
import type { Finding } from '../model/finding.ts'
import { globOptions, pathGlobs } from '../model/path-globs.ts'
import type { Location } from '../model/location.ts'
import { known, type Signal } from '../model/signal.ts'
import { isTestPath } from '../model/test-path.ts'
import { stated, unknown } from './signal.ts'

/** What is said of a path: whether it is one of test code, and who says so. */
export type TestPaths = {
  /** By the policy, else by convention. */
  readonly ofCode: (path: string) => Signal
  /** By the policy alone, null where it says nothing of a path, or of any: a manifest among tests may well list what ships. */
  readonly ofManifest: ((path: string) => Signal | null) | null
}

const noPath = unknown('it has no path', 'path')
const inTests = stated(true, 'path')
const outsideOfTests = stated(false, 'path')

/**
 * Reads the globs of a policy: test code, or with `!` in front what ships although it is named like tests. The last that matches counts.
 * Each path is looked at once.
 */
export function testPaths(globs: readonly string[]): TestPaths {
  const said = globs
    .map((glob) => ({
      matches: pathGlobs(glob.replace(/^!/, '')).map((one) => new Minimatch(one, globOptions)),
      signal: stated(!glob.startsWith('!'), `testCode of the policy: ${glob}`),
    }))
    .reverse()
  const bySaid = memoised(
    (path: string) => said.find(({ matches }) => matches.some((one) => one.match(path)))?.signal ?? null,
  )
  const byName = memoised((path: string) => (isTestPath(path) ? inTests : outsideOfTests))
  return {
    ofCode: said.length === 0 ? byName : (path) => bySaid(path) ?? byName(path),
    ofManifest: said.length === 0 ? null : bySaid,
  }
}

/** Whether a finding lies in test code; any place outside counts as outside. */
export function testCode({ location, places }: Finding, { ofCode, ofManifest }: TestPaths): Signal {
  let found: Signal | null = null
  for (let index = -1; index < places.length; index++) {
    const place = places[index] ?? location
    if (place.type !== 'code') continue
    found = ofCode(place.path)
    if (known(found) === false) return found
  }
  return found ?? (ofManifest === null ? noPath : ofPackages([location, ...places], ofManifest))
}

/** Without code, the manifests tell, where something is said of each of them. */
function ofPackages(places: readonly Location[], of: NonNullable<TestPaths['ofManifest']>): Signal {
  const signals = places.map((place) =>
    place.type === 'package' && place.manifest !== undefined ? of(place.manifest) : null,
  )
  const ships = signals.find((signal) => signal !== null && known(signal) === false)
  return ships ?? (signals.includes(null) ? noPath : (signals[0] ?? noPath))
}
