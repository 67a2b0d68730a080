// https://github.com/pypa/pip-audit (`--format json`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { closestFix } from './fixed-version.ts'
import { headline } from './headline.ts'
import { maybeList, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Vulnerability = z.object({
  id: z.string(),
  aliases: maybeTexts,
  fix_versions: maybeTexts,
  description: maybeText,
})
const Dependency = z.object({
  name: z.string(),
  version: maybeText,
  skip_reason: maybeText,
  vulns: z.array(Vulnerability).nullish(),
})
type Dependency = z.infer<typeof Dependency>

const Listed = z.object({ name: z.string(), vulns: z.array(z.unknown()).optional(), skip_reason: maybeText })
/** A list of dependencies until version 2.5, an object since. */
const Head = z
  .object({ dependencies: z.array(z.union([Listed, z.null(), z.string(), z.number()])), fixes: maybeList(z.unknown()) })
  .refine(
    ({ dependencies: [first] }) =>
      first === undefined ||
      typeof first !== 'object' ||
      first === null ||
      first.vulns !== undefined ||
      first.skip_reason != null,
  )

const draftOf = ({ name, version }: Dependency, vulnerability: z.infer<typeof Vulnerability>, index: number): Draft => {
  const fixed = closestFix(version, vulnerability.fix_versions)
  return {
    at: `/vulns/${index}`,
    ruleId: vulnerability.id,
    title: headline(vulnerability.description, `${vulnerability.id} in ${name}`),
    // The report has no severity at all.
    severity: {},
    identifiers: [vulnerability.id, ...vulnerability.aliases],
    location: packageAt(packageUrl('pypi', name, version)),
    fix: fixed === undefined ? undefined : { version: fixed },
  }
}

/** pip-audit's JSON. An entry: `/dependencies/3/vulns/0`. */
export const pipAudit = defineReader({
  id: 'pip-audit',
  title: 'pip-audit',
  homepage: 'https://github.com/pypa/pip-audit',
  howToExport: 'pip-audit --requirement requirements.txt --format json --output pip-audit.json',
  category: 'sca',
  syntax: 'json',
  head: Head,
  entries: ['/dependencies/*'],
  entry: Dependency,
  prepare: () => null,
  severities: {},
  tool: () => ({ name: 'pip-audit' }),
  draft: (dependency) =>
    (dependency.vulns ?? []).map((vulnerability, index) => draftOf(dependency, vulnerability, index)),
})
