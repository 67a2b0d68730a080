import { minimatch } from 'minimatch'
import { globOptions } from '../model/path-globs.ts'
import { packageName } from '../model/location.ts'
import type { Override, Selector } from '../model/override.ts'
import type { Sighting } from '../model/sighting.ts'
import { narrowestFamily } from '../model/weakness.ts'
import type { MayJoin } from './clusters.ts'

/** What people say about findings, of the policy. */
export type Overrides = { readonly same: readonly Override[]; readonly different: readonly Override[] }

export const noOverrides: Overrides = { same: [], different: [] }

const selectorsOf = (override: Override): readonly Selector[] => override.filter((item) => typeof item !== 'string')

/** The finding ids that an override names. */
export const idsIn = (override: Override): readonly string[] => override.filter((item) => typeof item === 'string')

/** Whether a sighting is meant: everything the selector says must agree. */
export function isMeant({ evidence, identifiers }: Sighting, selector: Selector): boolean {
  const { tool, rule, path, advisory, package: purl } = selector
  const { location } = evidence
  return (
    (tool === undefined || tool.toLowerCase() === evidence.tool.name.toLowerCase()) &&
    (rule === undefined || rule === evidence.ruleId) &&
    (path === undefined || (location.type === 'code' && minimatch(location.path, path, globOptions))) &&
    (advisory === undefined || identifiers.some(({ value }) => value.toLowerCase() === advisory.toLowerCase())) &&
    (purl === undefined || (location.type === 'package' && isPackage(location.purl, purl)))
  )
}

const isPackage = (purl: string, wanted: string): boolean =>
  purl.toLowerCase() === wanted.toLowerCase() || packageName(purl) === wanted.toLowerCase()

/** Families of the sightings where selectors of one `same` are one weakness: the narrowest that any of them has. */
export function unifyFamilies(
  sightings: readonly Sighting[],
  families: readonly (string | null)[],
  same: readonly Override[],
): readonly (string | null)[] {
  let unified = families
  for (const override of same) {
    const selectors = selectorsOf(override)
    if (selectors.length < 2) continue
    const meant = new Set([...sightings.keys()].filter((at) => isAnyOf(sightings[at], selectors)))
    const known = [...meant].flatMap((at) => unified[at] ?? [])
    const family = narrowestFamily(known) ?? `rule ${selectors[0]?.rule ?? ''}`
    unified = unified.map((own, at) => (meant.has(at) ? family : own))
  }
  return unified
}

const isAnyOf = (sighting: Sighting | undefined, selectors: readonly Selector[]): boolean =>
  sighting !== undefined && selectors.some((selector) => isMeant(sighting, selector))

/** Keeps apart what selectors of one `different` tell apart; whoever joins in between takes a side. */
export function barrier(sightings: readonly Sighting[], different: readonly Override[]): MayJoin {
  const sides = different
    .map(selectorsOf)
    .filter((selectors) => selectors.length > 1)
    .map((selectors) => {
      const sideOf = new Map<number, number>()
      for (const [index, sighting] of sightings.entries()) {
        const side = selectors.findIndex((selector) => isMeant(sighting, selector))
        if (side >= 0) sideOf.set(index, side)
      }
      return sideOf
    })
  return (keep, drop) => {
    const refuses = (sideOf: ReadonlyMap<number, number>): boolean =>
      sideOf.has(keep) && sideOf.has(drop) && sideOf.get(keep) !== sideOf.get(drop)
    if (sides.some(refuses)) return false
    for (const sideOf of sides) {
      const side = sideOf.get(drop)
      if (side !== undefined) sideOf.set(keep, side)
    }
    return true
  }
}
