// Which package a result of a dependency or image scanner is about. SARIF has no field for it: each tool writes it somewhere else, and
// only what it really writes is looked at (see the tests for the sentences).
import type { Draft } from '../../model/draft.ts'
import { checkmarxPurl } from './checkmarx-package.ts'
import { fieldsOf, listOf, textOf, textsOf, type Fields } from './fields.ts'
import { closestFix } from './fixed-version.ts'
import { packageUrl } from './package-url.ts'
import type { Asked, Found } from './sarif-found.ts'
import { distributionOf, ecosystemOf } from './sarif-ecosystem.ts'
import { govulncheckPackage } from './sarif-govulncheck.ts'
import type { Run } from './sarif-schema.ts'
import { lineOf } from './sarif-severity.ts'
import { snykPackage } from './sarif-snyk.ts'
import { xrayPackage } from './sarif-xray.ts'

export type Finder = (asked: Asked) => Found | null

const finders: readonly (readonly [RegExp, Finder])[] = [
  [/^trivy/i, trivy],
  [/^(?:grype|anchore)/i, grype],
  [/^snyk (?:open source|container)/i, snykPackage],
  [/^osv-scanner/i, osvScanner],
  [/^govulncheck/i, govulncheckPackage],
  [/^dependency-check/i, dependencyCheck],
  [/^checkmarx/i, checkmarx],
  [/^jfrog xray/i, xrayPackage],
]

/** How the package that a result is about is found: null for results about code and the like. */
export const finderOf = (run: Run): Finder =>
  finders.find(([pattern]) => pattern.test(run.tool?.driver?.name ?? ''))?.[1] ?? stated

const fixedIn = (version: string | undefined, fixes: string | undefined): Draft['fix'] => {
  const fixed = closestFix(version, fixes?.split(',') ?? [])
  return fixed === undefined ? undefined : { version: fixed }
}

/** The distribution that the rules of a run speak of, by the fixed versions and packages they name. */
export function distributionOfRun(run: Run): string | undefined {
  const votes = new Map<string, number>()
  for (const rule of run.tool?.driver?.rules ?? []) {
    const text = rule?.help?.text
    const found = distributionOf(lineOf(text, 'Package') ?? '', lineOf(text, 'Fixed Version'))
    if (found !== undefined) votes.set(found, (votes.get(found) ?? 0) + 1)
  }
  return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}

/** `Package: apt⏎Installed Version: 2.6.1⏎…⏎Fixed Version: 2.6.2`, the class in the rule’s name, the image in the run’s properties. */
function trivy({ message, facts, run, uri, distribution }: Asked): Found | null {
  // Its template for other formats (contrib/sarif.tpl) says all in the help of the rule instead.
  const text = message.startsWith('Package:') ? message : (facts.rule?.help?.text ?? '')
  const name = lineOf(text, 'Package')
  const version = lineOf(text, 'Installed Version')
  if (name === undefined || version === undefined) return null
  const isSystem = facts.rule?.name === 'OsPackageVulnerability'
  const ecosystem = isSystem ? (distributionOf(name, version) ?? distribution) : ecosystemOf(uri(), name)
  return {
    purl: packageUrl(ecosystem ?? '', name, version),
    manifest: isSystem ? undefined : uri(),
    image: textOf(run.properties?.imageName),
    fix: fixedIn(version, lineOf(text, 'Fixed Version')),
  }
}

/** All in the rule’s help, line by line; the image stands in front of the layer and the path of a logical location. */
function grype({ result, facts, message, uri }: Asked): Found | null {
  const help = facts.rule?.help?.text
  const said = /reports (\S+) at version (\S+)\s+which (?:is|would result in) a vulnerable \(([^)]+)\)/.exec(message)
  const name = lineOf(help, 'Package') ?? said?.[1]
  if (name === undefined) return null
  const version = lineOf(help, 'Version') ?? said?.[2]
  const type = lineOf(help, 'Type') ?? said?.[3] ?? ''
  const namespace = lineOf(help, 'Data Namespace')?.split(':') ?? []
  const [location] = listOf(result.locations).map(fieldsOf)
  const full = listOf(location?.logicalLocations).map((logical) => textOf(fieldsOf(logical).fullyQualifiedName))[0]
  const image = /^(.+)@sha256:[0-9a-f]{64}:\//.exec(full ?? '')?.[1]
  const vulnerability = /^Vulnerability (\S+)/m.exec(help ?? '')?.[1]
  return {
    purl: packageUrl(
      namespace[1] === 'distro' && /^(?:deb|apk|rpm)$/.test(type) ? (namespace[2] ?? type) : type,
      name,
      version,
    ),
    manifest: lineOf(help, 'Location') ?? uri(),
    image,
    fix: fixedIn(version, lineOf(help, 'Fix Version')),
    identifiers: vulnerability === undefined ? [] : [vulnerability],
  }
}

/** `Package 'regex@1.5.1' is vulnerable to 'CVE-2022-24713' (also known as 'RUSTSEC-2022-0013')`, fixed versions in a table of the help. */
function osvScanner({ message, facts, uri }: Asked): Found | null {
  const found = /^Package '(.+)@([^@']*)' is vulnerable to /.exec(message)
  const [, name, version] = found ?? []
  if (name === undefined) return null
  const help = facts.rule?.help?.markdown ?? facts.rule?.help?.text ?? ''
  const [, table = ''] = help.split(/^### Fixed Versions$/m)
  const fixes = [...table.matchAll(/^\| *\S+ *\| *(\S+) *\| *(\S+) *\|$/gm)].flatMap(([, of, fix]) =>
    of === name ? [fix ?? ''] : [],
  )
  const ids = [...message.matchAll(/'([^'\s]+)'/g)].map(([, id]) => id ?? '').slice(1)
  return {
    purl: packageUrl(ecosystemOf(uri(), name) ?? '', name, version),
    manifest: uri(),
    fix: fixedIn(version, fixes.join(',')),
    identifiers: [...ids, ...(facts.rule?.deprecatedIds ?? [])],
  }
}

/** The purl is a logical location, or stands at the end of the rule’s short description; older versions only give the file. */
function dependencyCheck(asked: Asked): Found | null {
  const found = stated(asked)
  if (found !== null) return found
  const purl = / in (pkg:\S+)$/.exec(asked.facts.rule?.shortDescription?.text ?? '')?.[1]
  return purl === undefined ? null : { purl, manifest: asked.uri() }
}

/** `Npm-lodash-4.17.20 (CVE-2021-23337)`, of its engine for packages. */
function checkmarx({ facts, message, uri }: Asked): Found | null {
  const [, identifier, id] = (facts.category === 'sca' && /^(\S+) \(([^()\s]+)\)$/.exec(message)) || []
  return identifier === undefined || id === undefined
    ? null
    : { purl: checkmarxPurl(identifier), manifest: uri(), identifiers: [id] }
}

/** What any tool may state: a purl among the logical locations, or in the properties of the result or its rule (Docker Scout). */
function stated({ result, facts, uri }: Asked): Found | null {
  const own = result.properties === undefined ? none : fieldsOf(result.properties)
  const of = facts.rule?.properties ?? none
  const purl = logicalPurl(listOf(result.locations)) ?? statedPurl(own) ?? statedPurl(of)
  if (purl === undefined) return null
  const fixed = [own.fixedVersion, own.fixed_version, of.fixedVersion, of.fixed_version]
    .map(textOf)
    .find((text) => text !== undefined)
  return { purl, manifest: uri(), fix: fixed === undefined || !/\d/.test(fixed) ? undefined : { version: fixed } }
}

const none: Fields = {}
const statedPurl = ({ purl, packageUrl: url, purls }: Fields): string | undefined =>
  purl === undefined && url === undefined && purls === undefined
    ? undefined
    : [purl, url, ...textsOf(purls)].find(isPurl)

const isPurl = (value: unknown): value is string => typeof value === 'string' && value.startsWith('pkg:')

function logicalPurl(locations: readonly unknown[]): string | undefined {
  for (const location of locations)
    for (const logical of listOf(fieldsOf(location).logicalLocations)) {
      const { fullyQualifiedName, name } = fieldsOf(logical)
      if (isPurl(fullyQualifiedName)) return fullyQualifiedName
      if (isPurl(name)) return name
    }
  return undefined
}
