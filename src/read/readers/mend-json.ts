// https://docs.mend.io (WhiteSource before): the inventory of a project with its vulnerabilities, and the vulnerability report
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { lookUp } from './look-up.ts'

const Library = z.object({
  type: maybeText,
  name: maybeText,
  artifactId: maybeText,
  groupId: maybeText,
  version: maybeText,
  locations: maybeList(z.object({ dependencyFile: maybeText })),
})
type Library = z.infer<typeof Library>
const Vulnerability = z.object({
  name: z.string(),
  severity: maybeText,
  score: maybeNumber,
  cvss3_severity: maybeText,
  cvss3_score: maybeNumber,
  scoreMetadataVector: maybeText,
  description: maybeText,
  topFix: maybeFields({ fixResolution: maybeText }),
})
type Vulnerability = z.infer<typeof Vulnerability>
const Inventory = Library.extend({ name: z.string(), vulnerabilities: z.array(Vulnerability) })
const Entry = z.union([Inventory, Vulnerability.extend({ library: Library })])

/** Kinds of library → ecosystem. Those of npm, Python and Ruby carry the package's name as group, and the file's as artifact. */
const ecosystems: Readonly<Record<string, string>> = {
  NODE_PACKAGED_MODULE: 'npm',
  JAVASCRIPT_LIBRARY: 'npm',
  MAVEN_ARTIFACT: 'maven',
  JAVA_ARCHIVE: 'maven',
  PYTHON_PACKAGE: 'pypi',
  NUGET_PACKAGE: 'nuget',
  RUBY_GEM: 'gem',
  GO_MODULE: 'golang',
  GO_PACKAGE: 'golang',
  CRATE: 'cargo',
  PHP_PACKAGE: 'composer',
  DEBIAN_PACKAGE: 'debian',
  RPM: 'rpm',
  ALPINE: 'alpine',
}

function purlOf({ type, groupId, artifactId, name, version }: Library): string {
  const ecosystem = lookUp(ecosystems, type?.toUpperCase() ?? '') ?? ''
  if (ecosystem === 'maven') return packageUrl(ecosystem, `${groupId ?? ''}:${artifactId ?? ''}`, version)
  if (ecosystem === '') return packageUrl('', [groupId, artifactId ?? name].filter((part) => part).join('/'), version)
  return packageUrl(ecosystem, groupId || artifactId || name || '', version)
}

function draftOf(vulnerability: Vulnerability, library: Library): Draft {
  const advice = vulnerability.topFix?.fixResolution
  const fixed = /^Upgrade to version:? (v?\d[\w.+-]*)$/i.exec(advice ?? '')?.[1]
  return {
    ruleId: vulnerability.name,
    title: headline(vulnerability.description, `${vulnerability.name} in ${library.artifactId ?? library.name ?? ''}`),
    severity: {
      word: vulnerability.cvss3_severity ?? vulnerability.severity,
      score: vulnerability.cvss3_score ?? vulnerability.score,
      vectors: cvssVectors(vulnerability.scoreMetadataVector),
    },
    identifiers: [vulnerability.name],
    location: packageAt(purlOf(library), { manifest: library.locations[0]?.dependencyFile }),
    fix: advice ? { version: fixed, advice } : undefined,
  }
}

/** Mend's JSON: libraries with vulnerabilities (`/libraries/3/vulnerabilities/0`), or vulnerabilities with their library. */
export const mendJson = defineReader({
  id: 'mend-json',
  title: 'Mend (WhiteSource)',
  homepage: 'https://www.mend.io',
  howToExport:
    'API 1.4, getProjectVulnerabilityReport with format json, or the unified agent with generateScanReport=true',
  category: 'sca',
  syntax: 'json',
  head: z.union([
    z.object({ projectVitals: z.object({ name: z.string() }), libraries: z.array(z.unknown()) }),
    z.object({ vulnerabilities: z.array(z.object({ library: z.object({ keyUuid: z.string() }) })).min(1) }),
  ]),
  entries: ['/libraries/*', '/vulnerabilities/*'],
  entry: Entry,
  draft: (entry) =>
    'library' in entry
      ? draftOf(entry, entry.library)
      : entry.vulnerabilities.map((vulnerability, index) => ({
          at: `/vulnerabilities/${index}`,
          ...draftOf(vulnerability, entry),
        })),
})
