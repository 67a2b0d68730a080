// https://yarnpkg.com/cli/npm/audit (yarn 4): one advisory or deprecation a line
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Line = z.object({
  value: z.string(),
  children: z.object({
    ID: z.union([z.number(), z.string()]),
    Issue: z.string(),
    URL: maybeText,
    Severity: maybeText,
    'Tree Versions': maybeTexts,
    Dependents: maybeTexts,
  }),
})
const Audited = z.strictObject({ audited: z.literal(true) })
const Issue = z.object({ ID: z.unknown(), Issue: z.string(), 'Tree Versions': z.unknown() })

function draftOf({ value: name, children: issue }: z.infer<typeof Line>, version: string | undefined): Draft {
  const advisory = issue.URL?.split('/').at(-1)
  return {
    category: /\(deprecation\)$/.test(String(issue.ID)) ? 'quality' : 'sca',
    ruleId: advisory ?? String(issue.ID),
    title: issue.Issue,
    severity: { word: issue.Severity },
    identifiers: [advisory],
    location: packageAt(packageUrl('npm', name, version)),
    relationship:
      issue.Dependents.length === 0
        ? undefined
        : issue.Dependents.some((dependent) => dependent.includes('@workspace:'))
          ? 'direct'
          : 'transitive',
  }
}

/** `yarn npm audit --json` of yarn 4. An entry is a line, or each installed version on it. A deprecation is no vulnerability. */
export const yarnNpmAudit = defineReader({
  id: 'yarn-npm-audit',
  title: 'yarn npm audit (yarn 4)',
  homepage: 'https://yarnpkg.com/cli/npm/audit',
  // A crash leaves zero bytes, too: only where yarn says by its exit code that it found nothing, the file says so.
  howToExport: `yarn npm audit -AR --json > yarn-npm-audit.jsonl && echo '{"audited":true}' > yarn-npm-audit.jsonl`,
  category: 'sca',
  syntax: 'json-lines',
  head: z.array(z.union([Audited, z.object({ value: z.string(), children: Issue })])).min(1),
  entries: ['/*'],
  entry: z.union([Audited, Line]),
  draft: (line) => {
    if ('audited' in line) return []
    const versions = line.children['Tree Versions']
    return versions.length <= 1
      ? draftOf(line, versions[0])
      : versions.map((version, index) => ({ at: `/children/Tree Versions/${index}`, ...draftOf(line, version) }))
  },
})
