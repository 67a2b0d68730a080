import { packageName } from '../src/model/location.ts'
import type { Sighting } from '../src/model/sighting.ts'

/** Keys under which another rule would take two sightings for one; sightings that share a key are one, chains included. */
export type Rival = { readonly name: string; readonly keys: (sighting: Sighting) => readonly string[] }

const key = (...parts: readonly unknown[]): string => JSON.stringify(parts)
const cwesOf = ({ identifiers }: Sighting): string[] =>
  identifiers.filter(({ scheme }) => scheme === 'cwe').map(({ value }) => value)
const publicIds = ({ identifiers }: Sighting): string[] =>
  identifiers.filter(({ scheme }) => scheme !== 'cwe').map(({ value }) => value)

/** File, line and first CWE; package and first id; URL, parameter and first CWE. */
function naive(sighting: Sighting): readonly string[] {
  const { location, ruleId } = sighting.evidence
  const [cwe] = cwesOf(sighting)
  if (location.type === 'code') return [key('code', location.path, location.startLine, cwe ?? ruleId)]
  if (location.type === 'package') return [key('package', packageName(location.purl), publicIds(sighting)[0] ?? ruleId)]
  return location.type === 'endpoint' ? [key('url', location.url, location.parameter, cwe ?? ruleId)] : []
}

/**
 * DefectDojo's hash_code, by its default fields (dojo/settings/settings.dist.py): Trivy title, severity, ids, CWE; Grype title,
 * severity, component, version; everything else the legacy fields title, CWE, line and file. Fields for descriptions are left out:
 * they could only tell more apart.
 */
function defectDojo(sighting: Sighting): readonly string[] {
  const { location, title, severity, tool } = sighting.evidence
  const name = tool.name.toLowerCase()
  if (location.type === 'package') {
    const component = packageName(location.purl)
    const version = location.purl
      .replace(/[?#].*$/, '')
      .split('@')
      .at(-1)
    if (name.includes('trivy')) return [key(title, severity, publicIds(sighting), cwesOf(sighting))]
    return [key(title, severity, component, version)]
  }
  const [cwe] = cwesOf(sighting)
  if (location.type === 'code') return [key(title, cwe, location.startLine, location.path)]
  return location.type === 'endpoint' ? [key(title, cwe, severity, location.url)] : []
}

/**
 * GitLab: same type of scan, same location, one identifier in common; CWE does not count as one, the scanner's own rule does. Code:
 * file and line; dependency: file, package and version; container: image and package; DAST: path, method and parameter.
 */
function gitLab(sighting: Sighting): readonly string[] {
  const { location, category, ruleId, tool } = sighting.evidence
  const ids = [...publicIds(sighting), `${tool.name} ${ruleId}`]
  const where =
    location.type === 'code'
      ? key(location.path, location.startLine)
      : location.type === 'package'
        ? key(location.image ?? location.manifest, location.purl.replace(/[?#].*$/, ''))
        : location.type === 'endpoint'
          ? key(location.method, location.url.replace(/[?#].*$/, ''), location.parameter)
          : null
  return where === null ? [] : ids.map((id) => key(category, where, id))
}

export const rivals: readonly Rival[] = [
  { name: 'naive key', keys: naive },
  { name: 'DefectDojo’s default fields', keys: defectDojo },
  { name: 'GitLab’s rule', keys: gitLab },
]

/** Sightings as the rival would join them. */
export function joinedBy({ keys }: Rival, sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  const parent = sightings.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    for (let at = index; at !== root;) [parent[at], at] = [root, parent[at] ?? root]
    return root
  }
  const first = new Map<string, number>()
  for (const [index, sighting] of sightings.entries())
    for (const one of keys(sighting)) {
      const before = first.get(one)
      if (before === undefined) first.set(one, index)
      else parent[find(index)] = find(before)
    }
  const groups = new Map<number, Sighting[]>()
  for (const [index, sighting] of sightings.entries()) {
    const root = find(index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [sighting])
    else group.push(sighting)
  }
  return [...groups.values()]
}
