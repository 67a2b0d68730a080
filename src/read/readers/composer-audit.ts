// https://getcomposer.org/doc/03-cli.md#audit (`--format=json`), `Composer\Advisory\Auditor`
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { maybeList, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Advisory = z.object({
  advisoryId: maybeText,
  packageName: z.string(),
  title: maybeText,
  cve: maybeText,
  severity: maybeText,
  ignoreReason: maybeText,
  sources: maybeList(z.object({ remoteId: z.string() })),
})
/** PHP writes an empty list where there is no package, and an object where there are some. */
const byPackage = <Item extends z.ZodType>(item: Item) =>
  z.union([z.record(z.string(), item), z.array(z.unknown()).max(0)])

function known(advisory: z.infer<typeof Advisory>): Draft {
  const { packageName, advisoryId, cve, title, severity, sources } = advisory
  const ids = [cve, ...sources.map(({ remoteId }) => remoteId).filter((id) => /^GHSA-/.test(id)), advisoryId]
  const id = ids.find(Boolean) ?? packageName
  return {
    ruleId: id,
    title: title || `${id} in ${packageName}`,
    severity: { word: severity },
    identifiers: ids,
    // It names no version but those that are affected.
    location: packageAt(packageUrl('composer', packageName)),
  }
}

/** `composer audit --format=json`. An entry: `/advisories/acme~1shop/0`. Packages that nobody maintains any more are not flawed by that. */
export const composerAudit = defineReader({
  id: 'composer-audit',
  title: 'composer audit',
  homepage: 'https://getcomposer.org',
  howToExport: 'composer audit --format=json > composer-audit.json',
  category: 'sca',
  syntax: 'json',
  head: z.object({
    advisories: byPackage(z.array(z.object({ packageName: z.string(), affectedVersions: z.string() }))),
    abandoned: byPackage(z.string().nullable()).optional(),
  }),
  // Older versions say no more of a clean scan than an empty list, which could be anybody's.
  claims: ({ advisories, abandoned }) => abandoned !== undefined || Object.keys(advisories).length > 0,
  entries: ['/advisories/*/*', '/ignored-advisories/*/*'],
  entry: Advisory,
  draft: (advisory, { path }) => ({
    ...known(advisory),
    dismissed: dismissedIf(path.startsWith('/ignored'), advisory.ignoreReason || 'ignored in composer.json'),
  }),
})
