import { distributionNamed } from './distribution.ts'
import { fieldsOf, textOf } from './fields.ts'
import { closestFix } from './fixed-version.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'
import { ecosystemOf } from './sarif-ecosystem.ts'
import type { Asked, Found } from './sarif-found.ts'

/** `CVE-2020-8203_lodash_4.17.0` is the rule; a package of a system has its release in front (`debian:bookworm:libssl3`). */
export function xrayPackage({ facts, result, uri }: Asked): Found | null {
  const [, id, whole, version] = /^([A-Z]+-[\d-]+)_(.+)_([^_]+)$/.exec(facts.id) ?? []
  if (id === undefined || whole === undefined) return null
  const [system = '', ...rest] = whole.split(':')
  const distribution = rest.length === 0 ? '' : distributionNamed(system)
  const name = distribution === '' ? whole : (rest.at(-1) ?? whole)
  const file = uri()
  const { fixedVersion } = fieldsOf(result.properties)
  const fixes = textOf(fixedVersion)?.replace(/[[\]]/g, '') ?? ''
  return {
    purl: packageUrl(distribution || (ecosystemOf(file, name) ?? ''), name, version),
    manifest: distribution === '' ? file : undefined,
    image: /^Image: (\S+)/m.exec(textOf(fieldsOf(result.message).markdown) ?? '')?.[1],
    fix: /\d/.test(fixes) ? fixedIn(closestFix(version, fixes.split(','))) : undefined,
    identifiers: [id],
  }
}
