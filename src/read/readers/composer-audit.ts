// https://getcomposer.org/doc/03-cli.md#audit (`--format=json`), `Composer\Advisory\Auditor`
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { ComposerEntry, composerDraft } from './composer-entry.ts'
import { headline } from './headline.ts'
import { maybeTexts } from './lenient.ts'

/** PHP writes an empty list where there is no package, and an object where there are some. */
const byPackage = <Item extends z.ZodType>(item: Item) =>
  z.union([z.record(z.string(), item), z.array(z.unknown()).max(0)])

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
  entry: ComposerEntry,
  health: ({ 'unreachable-repositories': unreachable }, entries) =>
    unreachable.length === 0
      ? null
      : {
          health: entries === 0 ? 'scanner-failed' : 'partial',
          message: `composer audit could not ask ${unreachable.length} of its repositories for advisories: ${headline(unreachable[0])}`,
          next: 'Make the repository reachable from the job, and run it again.',
        },
  draft: (entry, { path }) => composerDraft(entry, path.startsWith('/ignored')),
})
