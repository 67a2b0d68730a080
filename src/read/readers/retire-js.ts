// https://github.com/RetireJS/retire.js (`--outputformat json`, version 2 and later)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeList, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Identifiers = z.object({
  summary: maybeText,
  CVE: maybeTexts,
  githubID: maybeText,
  issue: maybeText,
  bug: maybeText,
  PR: maybeText,
  retid: maybeText,
  tickets: maybeTexts,
})
const Vulnerability = z.object({
  severity: maybeText,
  below: maybeText,
  identifiers: Identifiers,
  cwe: maybeTexts,
  info: maybeTexts,
})
const Library = z.object({
  component: z.string(),
  npmname: maybeText,
  version: maybeText,
  vulnerabilities: z.array(Vulnerability).nullish(),
})
type Library = z.infer<typeof Library>
const File = z.object({ file: maybeText, results: z.array(Library) })

const Head = z.object({
  version: z.string(),
  start: z.string(),
  data: z.array(z.object({ results: z.array(z.unknown()) })),
  messages: z.array(z.unknown()),
  errors: maybeList(z.unknown()),
})

/** Many of its entries have no public id: then the number in the library's own tracker tells them apart. */
function ruleOf({ identifiers, info }: z.infer<typeof Vulnerability>, component: string): string {
  const { CVE, githubID, retid, issue, bug, PR, tickets } = identifiers
  const own = [
    retid && `retid-${retid}`,
    issue && `issue-${issue}`,
    bug && `bug-${bug}`,
    PR && `PR-${PR}`,
    tickets[0],
  ].find((id) => id)
  return CVE[0] ?? githubID ?? `${component}/${own ?? info[0] ?? headline(identifiers.summary)}`
}

function draftsOf(
  { component, npmname, version, vulnerabilities }: Library,
  at: string,
  file: string | null | undefined,
): Draft[] {
  return (vulnerabilities ?? []).map((vulnerability, index) => ({
    at: `${at}/vulnerabilities/${index}`,
    ruleId: ruleOf(vulnerability, component),
    title: headline(vulnerability.identifiers.summary, `Vulnerable version of ${component}`),
    severity: { word: vulnerability.severity },
    identifiers: [...vulnerability.identifiers.CVE, vulnerability.identifiers.githubID, ...vulnerability.cwe],
    location: packageAt(packageUrl('npm', npmname ?? component, version), { manifest: file }),
    fix: fixedIn(vulnerability.below),
  }))
}

/** Retire.js's JSON. An entry: `/data/0/results/0/vulnerabilities/2`. */
export const retireJs = defineReader({
  id: 'retire-js',
  title: 'Retire.js',
  homepage: 'https://retirejs.github.io/retire.js/',
  howToExport: 'retire --path . --outputformat json --outputpath retire-js.json',
  category: 'sca',
  syntax: 'json',
  head: Head,
  entries: ['/data/*'],
  entry: File,
  version: ({ version }) => version,
  ran: ({ start }) => ({ scannedAt: start }),
  health: ({ errors, data }) =>
    errors.length === 0
      ? null
      : {
          health: data.length === 0 ? 'scanner-failed' : 'partial',
          message: `Retire.js reports ${errors.length} errors, the first: ${String(errors[0])}`,
          next: 'Check that Retire.js can reach its list of vulnerable libraries, and run it again.',
        },
  draft: ({ file, results }) => results.flatMap((library, index) => draftsOf(library, `/results/${index}`, file)),
})
