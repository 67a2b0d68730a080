// What composer says of a package: https://getcomposer.org/doc/03-cli.md#audit, `Composer\Advisory\Auditor`
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
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
/** An entry of a list of packages that are not to be used, such as that of malware. */
const Listed = z.object({ packageName: z.string(), listName: z.string(), reason: maybeText, id: maybeText })
export const ComposerEntry = z.union([Listed, Advisory])

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

/** An advisory about a package, or a list that the package stands on. */
export function composerDraft(entry: z.infer<typeof ComposerEntry>, isIgnored: boolean): Draft {
  if ('listName' in entry) return listed(entry)
  return { ...known(entry), dismissed: dismissedIf(isIgnored, entry.ignoreReason || 'ignored in composer.json') }
}
