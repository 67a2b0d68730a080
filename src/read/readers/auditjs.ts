// https://github.com/sonatype-nexus-community/auditjs (`auditjs ossi --json`): components as Sonatype's OSS Index knows them
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { headline } from './headline.ts'
import { maybe, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'

const Vulnerability = z.object({
  id: z.string(),
  title: maybeText,
  description: maybeText,
  cvssScore: maybe(z.union([z.number(), z.string().transform(Number)])),
  cvssVector: maybeText,
  cve: maybeText,
  cwe: maybeText,
})
const Component = z.object({ coordinates: z.string(), vulnerabilities: z.array(Vulnerability) })
type Component = z.infer<typeof Component>

const draftOf = ({ coordinates }: Component, found: z.infer<typeof Vulnerability>, index: number): Draft => {
  // `CWE-400: Uncontrolled Resource Consumption`, or the CVE and what it is, where no other field says it.
  const inTitle = /(?:CVE-\d{4}-\d{4,}|CWE-\d+)/g
  return {
    at: `/vulnerabilities/${index}`,
    ruleId: found.cve ?? found.id,
    title: headline(/^\d+ vulnerabilit/.test(found.title ?? '') ? null : found.title, found.description, found.id),
    severity: { score: found.cvssScore, vectors: cvssVectors(found.cvssVector) },
    identifiers: [found.cve, found.id, found.cwe, ...(found.title?.match(inTitle) ?? [])],
    location: packageAt(coordinates),
  }
}

/** `auditjs ossi --json`. Every component is listed, also the sound ones. An entry: `/3/vulnerabilities/0`. */
export const auditjs = defineReader({
  id: 'auditjs',
  title: 'AuditJS',
  homepage: 'https://github.com/sonatype-nexus-community/auditjs',
  howToExport: 'npx auditjs ossi --json > auditjs.json',
  category: 'sca',
  syntax: 'json',
  head: z.array(
    z.object({ coordinates: z.string().regex(/^pkg:/), reference: z.string(), vulnerabilities: z.array(z.unknown()) }),
  ),
  entries: ['/*'],
  entry: Component,
  draft: (component) => component.vulnerabilities.map((found, index) => draftOf(component, found, index)),
})
