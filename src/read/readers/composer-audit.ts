// https://getcomposer.org/doc/03-cli.md#audit (`--format=json`), `Composer\Advisory\Auditor`
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { maybeList, maybeText, maybeTexts } from './lenient.ts'
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
/** An entry of a list of packages that are not to be used, such as that of malware. */
const Listed = z.object({ packageName: z.string(), listName: z.string(), reason: maybeText, id: maybeText })
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

function listed({ packageName, listName, reason, id }: z.infer<typeof Listed>): Draft {
  return {
    ruleId: id || listName,
    title: `${packageName} is on the list of ${listName}${reason ? `: ${headline(reason)}` : ''}`,
    severity: {},
    identifiers: [id, listName === 'malware' ? 'CWE-506' : null],
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
    'unreachable-repositories': maybeTexts,
  }),
  // Older versions say no more of a clean scan than an empty list, which could be anybody's.
  claims: ({ advisories, abandoned }) => abandoned !== undefined || Object.keys(advisories).length > 0,
  entries: ['/advisories/*/*', '/ignored-advisories/*/*', '/filter/*/*'],
  entry: z.union([Listed, Advisory]),
  health: ({ 'unreachable-repositories': unreachable }, entries) =>
    unreachable.length === 0
      ? null
      : {
          health: entries === 0 ? 'scanner-failed' : 'partial',
          message: `composer audit could not ask ${unreachable.length} of its repositories for advisories: ${headline(unreachable[0])}`,
          next: 'Make the repository reachable from the job, and run it again.',
        },
  draft: (entry, { path }) =>
    'listName' in entry
      ? listed(entry)
      : {
          ...known(entry),
          dismissed: dismissedIf(path.startsWith('/ignored'), entry.ignoreReason || 'ignored in composer.json'),
        },
})
