// https://learn.microsoft.com/dotnet/core/tools/dotnet-package-list (`--vulnerable --format json`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeList, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Package = z.object({
  id: z.string(),
  resolvedVersion: maybeText,
  vulnerabilities: maybeList(z.object({ severity: maybeText, advisoryurl: maybeText, advisoryUrl: maybeText })),
})
const Project = z.object({
  path: z.string(),
  frameworks: maybeList(z.object({ topLevelPackages: maybeList(Package), transitivePackages: maybeList(Package) })),
})
type Project = z.infer<typeof Project>

const lists = [
  ['topLevelPackages', 'direct'],
  ['transitivePackages', 'transitive'],
] as const
type About = { readonly at: string; readonly manifest: string; readonly relationship: 'direct' | 'transitive' }

function packageDrafts(
  { id, resolvedVersion, vulnerabilities }: z.infer<typeof Package>,
  about: About,
): readonly Draft[] {
  const { at, manifest, relationship } = about
  return vulnerabilities.map(({ severity, advisoryurl, advisoryUrl }, index): Draft => {
    const url = advisoryurl ?? advisoryUrl ?? ''
    const advisory = /(?:GHSA|CVE)-[\w-]+/i.exec(url)?.[0] ?? url
    return {
      at: `${at}/vulnerabilities/${index}`,
      ruleId: advisory,
      title: `${advisory} in ${id}`,
      severity: { word: severity },
      identifiers: [advisory],
      location: packageAt(packageUrl('nuget', id, resolvedVersion), { manifest }),
      relationship,
    }
  })
}

/** Each project, with what it asks for and what came along, for every framework that it is built for. */
const projectDrafts = ({ path, frameworks }: Project): readonly Draft[] =>
  frameworks.flatMap((framework, index) =>
    lists.flatMap(([list, relationship]) =>
      framework[list].flatMap((one, place) =>
        packageDrafts(one, { at: `/frameworks/${index}/${list}/${place}`, manifest: path, relationship }),
      ),
    ),
  )

/** `dotnet list package --vulnerable`. An entry: `/projects/0/frameworks/0/topLevelPackages/3/vulnerabilities/0`. */
export const dotnetList = defineReader({
  id: 'dotnet-list',
  title: 'dotnet list package',
  homepage: 'https://learn.microsoft.com/dotnet',
  howToExport: 'dotnet list package --vulnerable --include-transitive --format json > dotnet-list.json',
  category: 'sca',
  syntax: 'json',
  head: z.object({
    version: z.number(),
    // Without it the packages that it lists are all there are, and says nothing of flaws.
    parameters: z.string().regex(/--vulnerable/),
    projects: z.array(z.object({ path: z.string() })).nullish(),
    problems: maybeList(z.object({ level: maybeText, text: maybeText, message: maybeText })),
  }),
  entries: ['/projects/*'],
  entry: Project,
  health: ({ problems, projects }) => {
    const errors = problems.filter(({ level }) => level !== 'warning')
    if (errors.length === 0 && (projects ?? []).length > 0) return null
    const why = headline(errors.map(({ text, message }) => text ?? message ?? '').join('; '), 'it names no project')
    return {
      health: (projects ?? []).length === 0 ? 'scanner-failed' : 'partial',
      message: `dotnet list package looked at no project or not at all of them: ${why}`,
      next: 'Run `dotnet restore` first, and see `problems` in the report.',
    }
  },
  draft: projectDrafts,
})
