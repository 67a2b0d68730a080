// https://quay.github.io/clair/reference/api.html (Clair 4, VulnerabilityReport; `clairctl report --out json`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { distributionNamed } from './distribution.ts'
import { headline } from './headline.ts'
import { fitting, maybeFields, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Package = z.object({
  id: z.string(),
  name: z.string(),
  version: maybeText,
  source: maybeFields({ name: maybeText }),
})
const Vulnerability = z.object({
  name: z.string(),
  description: maybeText,
  severity: maybeText,
  normalized_severity: maybeText,
  fixed_in_version: maybeText,
  distribution: maybeFields({ did: maybeText, name: maybeText }),
  repository: maybeFields({ name: maybeText, uri: maybeText }),
})
type Vulnerability = z.infer<typeof Vulnerability>
const Head = z.object({
  manifest_hash: z.string(),
  packages: z.record(z.string(), z.unknown()).nullable(),
  vulnerabilities: z.record(z.string(), z.unknown()).nullable(),
  package_vulnerabilities: z.record(z.string(), z.unknown()).nullable(),
})

function draftOf(found: Vulnerability, flawed: z.infer<typeof Package>, image: string): Draft {
  const ecosystem =
    distributionNamed(found.distribution?.did ?? found.distribution?.name) || (found.repository?.name ?? '')
  const [id = found.name] = /(?:CVE|GHSA|RHSA|ALAS|ELSA|DSA|USN|GO|PYSEC)-[\w:.-]+/.exec(found.name) ?? []
  return {
    ruleId: id,
    title: headline(found.description, `${id} in ${flawed.name}`),
    severity: { word: found.normalized_severity || found.severity },
    identifiers: [id],
    location: packageAt(packageUrl(ecosystem, flawed.name, flawed.version), { image }),
    fix: fixedIn(found.fixed_in_version),
  }
}

/** Clair 4. An entry is a vulnerability of a package: `/package_vulnerabilities/10/0`. */
export const clair = defineReader({
  id: 'clair',
  title: 'Clair',
  homepage: 'https://quay.github.io/clair/',
  howToExport: 'clairctl report --out json registry.example/app:1.2 > clair.json',
  category: 'container',
  syntax: 'json',
  head: Head,
  entries: ['/package_vulnerabilities/*'],
  entry: z.array(z.string()).min(1),
  prepare: ({ manifest_hash: image, packages, vulnerabilities }) => ({
    image,
    packages: packages ?? {},
    vulnerabilities: vulnerabilities ?? {},
  }),
  draft: (ids, { prepared, keys }) => {
    const [flawed] = fitting([lookUp(prepared.packages, String(keys[0]))], Package)
    if (flawed === undefined) throw new Error(`names package ${String(keys[0])}, which the report does not list`)
    return ids.map((id, index) => {
      const [found] = fitting([lookUp(prepared.vulnerabilities, id)], Vulnerability)
      if (found === undefined) throw new Error(`names vulnerability ${id}, which the report does not list`)
      return { at: `/${index}`, ...draftOf(found, flawed, prepared.image) }
    })
  },
})
