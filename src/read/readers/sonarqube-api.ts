// https://next.sonarqube.com/sonarqube/web_api/api/issues/search and …/api/hotspots/search
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { CodeLocation } from '../../model/location.ts'
import { defineReader } from '../reader.ts'
import { dataFlow } from './data-flow.ts'
import { maybeFields, maybeList, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt, packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import {
  sonarqubeCategory,
  sonarqubeDecision,
  sonarqubeFields,
  sonarqubeSeverities,
  sonarqubeSeverity,
} from './sonarqube-issue.ts'

const Component = z.object({ key: z.string(), path: maybeText, qualifier: z.string() })
const Paging = z.object({ pageIndex: z.number(), pageSize: z.number(), total: z.number() })
const shared = { paging: Paging, components: z.array(z.unknown()) }
const Head = z.union([
  z.object({ ...shared, issues: z.array(z.unknown()) }),
  z.object({ ...shared, hotspots: z.array(z.unknown()) }),
])

/** Offsets count from 0. */
const Range = maybeFields({ startLine: z.number(), endLine: maybeNumber, startOffset: maybeNumber })
const Place = z.object({ component: z.string(), textRange: Range })
const Issue = z.object({
  ...sonarqubeFields,
  rule: maybeText,
  ruleKey: maybeText,
  component: z.string(),
  line: maybeNumber,
  message: z.string(),
  tags: maybeTexts,
  textRange: Range,
  flows: maybeList(z.object({ locations: maybeList(Place) })),
  vulnerabilityProbability: maybeText,
})
type Issue = z.infer<typeof Issue>
type Paths = ReadonlyMap<string, string>

const placeOf = (component: string, range: z.infer<typeof Range>, paths: Paths): CodeLocation =>
  codeAt(paths.get(component) ?? component.slice(component.indexOf(':') + 1), {
    start: range?.startLine,
    end: range?.endLine,
    column: typeof range?.startOffset === 'number' ? range.startOffset + 1 : null,
  })

/** Dependency-Check's plug-in puts a component and its CVE into the message; several CVEs of one message are not one flaw. */
function dependencyOf({ message, rule }: Issue): Pick<Draft, 'category' | 'title' | 'identifiers' | 'location'> | null {
  if (rule?.startsWith('OWASP:') !== true) return null
  const file = /^Filename: (.+?) \|/.exec(message)?.[1] ?? 'unnamed'
  const [, name = file, version] = /^(.+):(\d[\w.+-]*)$/.exec(file) ?? []
  const ids = [...new Set(message.match(/\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[\da-z]{4}){3})\b/g) ?? [])]
  return {
    category: 'sca',
    title: `${ids.length === 1 ? ids[0] : 'Known vulnerabilities'} in ${file}`,
    identifiers: [...(ids.length === 1 ? ids : []), ...(message.match(/\bCWE-\d+\b/g) ?? [])],
    location: packageAt(packageUrl('generic', name, version)),
  }
}

function draftOf(issue: Issue, paths: Paths): Draft {
  const isHotspot = Boolean(issue.vulnerabilityProbability)
  const isFile = paths.has(issue.component) || issue.component.includes(':')
  // A flow is told from the sink back to the source.
  const flow = issue.flows.find(({ locations }) => locations.length > 1)
  const steps = (flow?.locations ?? [])
    .map(({ component, textRange }) => placeOf(component, textRange, paths))
    .reverse()
  return {
    category: sonarqubeCategory(issue),
    ruleId: issue.rule ?? issue.ruleKey ?? 'hotspot',
    title: issue.message,
    severity: isHotspot ? { word: issue.vulnerabilityProbability } : sonarqubeSeverity(issue),
    // A place to be looked at by a person, in Sonar's own words.
    confidence: isHotspot || issue.type === 'SECURITY_HOTSPOT' ? 'low' : undefined,
    identifiers: issue.tags.filter((tag) => /^cwe-\d+$/i.test(tag)),
    location: isFile
      ? placeOf(issue.component, issue.textRange ?? (issue.line ? { startLine: issue.line } : null), paths)
      : codeAt('.'),
    ...dataFlow(issue.type === 'VULNERABILITY' ? steps : [], `a flow of ${steps.length} locations`),
    ...dependencyOf(issue),
  }
}

/** What SonarQube and SonarCloud answer to a search for issues or hotspots. */
export const sonarqubeApi = defineReader({
  id: 'sonarqube-api',
  title: 'SonarQube (API)',
  homepage: 'https://www.sonarsource.com/products/sonarqube/',
  howToExport: 'curl -u "$SONAR_TOKEN:" "$SONAR_URL/api/issues/search?components=app&ps=500" > sonarqube.json',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'json',
  head: Head,
  entries: ['/issues/*', '/hotspots/*'],
  entry: Issue,
  prepare: ({ components }): Paths =>
    new Map(
      components.flatMap((component) => {
        const { key, path } = Component.safeParse(component).data ?? {}
        return key !== undefined && path ? [[key, path] as const] : []
      }),
    ),
  severities: sonarqubeSeverities,
  health: ({ paging: { pageIndex, pageSize, total } }) =>
    pageIndex > 1 || total > pageSize
      ? {
          health: 'partial',
          message: `This is page ${pageIndex} of SonarQube’s answer, with at most ${pageSize} of ${total} issues.`,
          next: 'Fetch every page and put their entries into one file.',
        }
      : null,
  draft: (issue, { prepared }) => {
    const decision = sonarqubeDecision(issue)
    return 'aside' in decision ? decision : { ...draftOf(issue, prepared), ...decision }
  },
})
