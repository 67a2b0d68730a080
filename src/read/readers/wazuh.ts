// https://documentation.wazuh.com/current/user-manual/capabilities/vulnerability-detection/ (index `wazuh-states-vulnerabilities-*`, since 4.8)
import { z } from 'zod'
import { defineReader, type HealthNote } from '../reader.ts'
import { headline } from './headline.ts'
import { maybe, maybeFields, maybeFlag, maybeNumber, maybeText } from './lenient.ts'
import { packageAt, workloadAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

const Vulnerability = z.object({
  id: z.string(),
  severity: maybeText,
  description: maybeText,
  under_evaluation: maybeFlag,
  score: maybeFields({ base: maybeNumber }),
  scanner: maybeFields({ condition: maybeText }),
})
const Source = z.object({
  agent: z.object({ id: z.string(), name: maybeText }),
  host: maybeFields({ os: maybeFields({ platform: maybeText }) }),
  package: z.object({ name: z.string(), version: maybeText, type: maybeText }),
  vulnerability: Vulnerability,
})
const Hit = z.object({ _source: Source })

const Total = maybe(z.union([z.number(), z.object({ value: z.number() }).transform(({ value }) => value)]))
const Head = z.object({
  timed_out: maybeFlag,
  _shards: maybeFields({ failed: maybeNumber }),
  hits: z.object({
    total: Total,
    hits: z.array(z.object({ _index: z.string().startsWith('wazuh-states-vulnerabilities') })),
  }),
})

/** The package manager says which distribution only together with the host. */
const ecosystemOf = ({ package: { type }, host }: z.infer<typeof Source>): string =>
  type === 'deb' || type === 'rpm' || type === 'apk' ? host?.os?.platform || type : (type ?? '')

function healthOf({ timed_out, _shards, hits: { total } }: z.infer<typeof Head>, entries: number): HealthNote | null {
  if (timed_out === true || (_shards?.failed ?? 0) > 0)
    return { health: 'partial', message: 'The search in Wazuh’s index timed out or some shards failed.' }
  if (total == null || total <= entries) return null
  return {
    health: 'partial',
    message: `The search in Wazuh’s index found ${total} vulnerabilities, and the answer holds ${entries} of them.`,
    next: 'Ask for all of them with `size`, beyond 10000 with `search_after`, and put the answers into files of their own.',
  }
}

/** Vulnerabilities of hosts, as a search in Wazuh's index answers. */
export const wazuh = defineReader({
  id: 'wazuh',
  title: 'Wazuh',
  homepage: 'https://wazuh.com',
  howToExport: "curl 'https://indexer.example:9200/wazuh-states-vulnerabilities-*/_search?size=10000' > wazuh.json",
  category: 'container',
  syntax: 'json',
  head: Head,
  // A search that finds nothing does not say what was searched.
  claims: ({ hits }) => hits.hits.length > 0,
  entries: ['/hits/hits/*'],
  entry: Hit,
  health: healthOf,
  draft: ({ _source: source }) => {
    const { vulnerability, package: found, agent } = source
    const host = `host://${agent.name || agent.id}`
    return {
      ruleId: vulnerability.id,
      title: headline(vulnerability.description, vulnerability.id),
      // Not evaluated yet: `-`.
      severity:
        vulnerability.under_evaluation === true
          ? {}
          : { word: vulnerability.severity, score: vulnerability.score?.base },
      identifiers: [vulnerability.id],
      location: packageAt(packageUrl(ecosystemOf(source), found.name, found.version), { image: host }),
      also: [workloadAt(host)],
      fix: fixOf(vulnerability.scanner?.condition),
    }
  },
})

/** `Package less than 2.4.1-1ubuntu2` names the version that is no longer affected. */
function fixOf(condition: string | null | undefined): { readonly version: string } | undefined {
  const version = /\bless than (\S+)$/.exec(condition ?? '')?.[1]
  return version === undefined ? undefined : { version }
}
