import { memoised } from '../memoised.ts'
import { isDismissed } from '../model/dismissed.ts'
import type { Finding } from '../model/finding.ts'
import type { Group } from '../model/group.ts'
import { folderOf } from '../model/path-parts.ts'
import type { Ranked } from '../model/priority.ts'
import { decoded, sourceName, type Location, type PackageLocation } from '../model/location.ts'
import { smallestThatCloses } from './versions.ts'

/** Findings of one rule from which on they are one piece of work, and files they must lie in. */
const enough = { findings: 5, files: 3 }

/**
 * Findings that one piece of work closes: an upgrade, a rule repeated through a file tree, a secret in several places. Given in rank
 * order; what closes most comes first. A finding stands in one group of a kind at most; what is dismissed in none.
 */
export function groupFindings(findings: readonly (Finding & Pick<Ranked, 'reach'>)[]): readonly Group[] {
  const [upgrades, rules] = [collectUpgrades(), collectRules()]
  const secrets: Finding[] = []
  // One walk for all kinds: a hundred thousand findings come from memory slower than they are looked at.
  for (const finding of findings) {
    if (isDismissed(finding)) continue
    upgrades.add(finding)
    rules.add(finding)
    if (finding.category === 'secret') secrets.push(finding)
  }
  return [...upgrades.groups.flatMap(upgrade), ...rules.groups.flatMap(rule), ...secrets.flatMap(secret)].sort(
    (a, b) => b.findings.length - a.findings.length || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
  )
}

type Key = (finding: Finding) => string | null

/** Findings that are given one after the other, put together by what they have in common. */
type Collected = { readonly add: (finding: Finding) => void; readonly groups: readonly (readonly Finding[])[] }

/** By two keys, which are not put together into a text of their own; findings without the first are in no group. */
function collectBy(first: Key, second: Key): Collected {
  const groups: Finding[][] = []
  const found = new Map<string, Map<string | null, Finding[]>>()
  const add = (finding: Finding): void => {
    const name = first(finding)
    if (name === null) return
    const among = found.get(name) ?? new Map<string | null, Finding[]>()
    if (among.size === 0) found.set(name, among)
    const key = second(finding)
    const group = among.get(key)
    if (group !== undefined) group.push(finding)
    else {
      const begun = [finding]
      among.set(key, begun)
      groups.push(begun)
    }
  }
  return { add, groups }
}

const targetOf = ({ image, manifest }: PackageLocation): string => image ?? manifest ?? ''
const idsOf = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id)
const times = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

/** Packages that are upgraded together: distributions build several binaries from one source. */
function collectUpgrades(): Collected {
  const asBuilt = memoised((purl: string) => JSON.stringify([sourceName(purl), versionOf(purl) ?? '']))
  return collectBy(
    ({ location, fix }) => (location.type === 'package' && fix?.version !== undefined ? asBuilt(location.purl) : null),
    ({ location }) => (location.type === 'package' ? targetOf(location) : null),
  )
}

function upgrade(group: readonly Finding[]): readonly Group[] {
  const location = group[0]?.location
  if (location?.type !== 'package' || group.length < 2) return []
  const from = versionOf(location.purl)
  const name = sourceName(location.purl)
  const fixes = group.flatMap(({ fix }) => (fix?.version === undefined ? [] : [fix.version]))
  const to = smallestThatCloses(name.slice(4).split('/')[0] ?? '', from, fixes)
  const shown = name.replace(/^pkg:[^/]+\//, '')
  const goal = to === null ? '(their fixed versions do not compare)' : `to ${to}`
  return [
    {
      kind: 'upgrade',
      title: `upgrade ${shown} ${goal}: closes ${times(group.length, 'finding')}`,
      findings: idsOf(group),
      where: targetOf(location),
      package: name,
      ...(from === undefined ? {} : { from }),
      to,
    },
  ]
}

function versionOf(purl: string): string | undefined {
  const head = purl.replace(/[?#].*$/, '')
  const at = head.lastIndexOf('@')
  return at > head.lastIndexOf('/') ? decoded(head.slice(at + 1)) : undefined
}

const collectRules = (): Collected =>
  collectBy(
    ({ category, evidence: [{ tool, location }] }) =>
      location.type === 'code' && category !== 'secret' ? tool.name : null,
    ({ evidence: [{ ruleId }] }) => ruleId,
  )

function rule(group: readonly Finding[]): readonly Group[] {
  if (group.length < enough.findings) return []
  const paths = new Set<string>()
  for (const { location } of group) if (location.type === 'code') paths.add(location.path)
  const files = paths.size
  if (files < enough.files) return []
  const where = commonFolder([...paths])
  const [{ evidence }] = group as [Finding] // at least as many as are enough
  const title = `${evidence[0].ruleId} in ${where === '' ? 'the repository' : `${where}/`}: ${times(group.length, 'finding')} in ${times(files, 'file')}`
  return [{ kind: 'rule', title, findings: idsOf(group), where }]
}

/** The innermost folder that holds all of these files; empty where it is the root. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths
  // With its slash, so that `src/a/` does not hold `src/ab/c`.
  let folder = folderOf(first)
  for (const path of rest)
    while (!path.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  return folder.slice(0, -1)
}

/** One value is one finding already; in several places it is still one revocation. */
function secret(finding: Finding): readonly Group[] {
  const places = [finding.location, ...finding.places].filter(isCode)
  const paths = places.map(({ path }) => path)
  if (places.length < 2) return []
  const [{ tool, ruleId }] = finding.evidence
  const title = `revoke one secret (${tool.name}: ${ruleId}): it stands in ${times(places.length, 'place')}`
  return [{ kind: 'secret', title, findings: [finding.id], where: commonFolder(paths) }]
}

const isCode = (location: Location): location is Extract<Location, { type: 'code' }> => location.type === 'code'
