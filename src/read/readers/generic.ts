// docs/formats-generic.md: our own small format, for tools without a reader.
import { z } from 'zod'
import { categories } from '../../model/category.ts'
import type { Location } from '../../model/location.ts'
import { granularities, reachLevels, reachNegatives } from '../../model/reach.ts'
import { confidences, severities } from '../../model/severity.ts'
import { defineReader } from '../reader.ts'
import { codeAt, endpointAt, packageAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'

const text = z.string().min(1)
const line = z.number().int().positive().optional()

/** Strict, like all of it: a misspelt key would be a fact that silently does not count. */
const Place = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('code'), path: text, startLine: line, endLine: line, startColumn: line }),
    z.strictObject({
      type: z.literal('package'),
      purl: z.string().startsWith('pkg:'),
      manifest: text.optional(),
      image: text.optional(),
    }),
    z.strictObject({ type: z.literal('endpoint'), method: text, url: text, parameter: text.optional() }),
    z.strictObject({ type: z.literal('workload'), uri: text }),
  ])
  .transform((place): Location => {
    switch (place.type) {
      case 'code':
        return codeAt(place.path, { start: place.startLine, end: place.endLine, column: place.startColumn })
      case 'package':
        return packageAt(place.purl, place)
      case 'endpoint':
        return endpointAt(place.method, place.url, place.parameter)
      case 'workload':
        return place
    }
  })

const Reach = z.strictObject({
  level: z.enum([...reachLevels, ...reachNegatives]),
  granularity: z.enum(granularities).default('flow'),
  method: z.enum(['dynamic', 'dataflow', 'callgraph', 'pattern', 'metadata']).default('metadata'),
  original: text.optional(),
})

const Finding = z.strictObject({
  rule: text,
  title: text,
  severity: z.enum(severities),
  confidence: z.enum(confidences).optional(),
  identifiers: z.array(text).optional(),
  location: Place,
  also: z.array(Place).optional(),
  fix: z.strictObject({ version: text.optional(), advice: text.optional() }).optional(),
  reach: Reach.optional(),
  scope: z.enum(['runtime', 'development']).optional(),
  relationship: z.enum(['direct', 'transitive']).optional(),
})

const Head = z.object({
  schema: z.literal('posture-gate/report/v1'),
  tool: z.object({ name: text, version: z.string().optional() }),
  category: z.enum(categories),
  scannedAt: z.string().optional(),
  commit: z.string().optional(),
  findings: z.array(z.unknown()),
})

/** Posture Gate's own report format. */
export const generic = defineReader({
  id: 'generic',
  title: 'Posture Gate report',
  homepage: 'https://github.com/posture-gate/posture-gate/blob/main/docs/formats-generic.md',
  howToExport: 'your own script: see docs/formats-generic.md',
  category: 'sast',
  reaches: [...reachLevels.filter((level) => level !== 'unknown'), ...reachNegatives],
  categoryOf: ({ category }) => category,
  syntax: 'json',
  head: Head,
  entries: ['/findings/*'],
  entry: Finding,
  prepare: ({ category }) => category,
  severities: Object.fromEntries(severities.map((severity) => [severity, severity])),
  tool: ({ tool }) => toolNamed(tool.name, tool.version),
  ran: ({ scannedAt, commit }) => ({ scannedAt, commit }),
  draft: (finding, { prepared: category }) => ({
    category,
    ruleId: finding.rule,
    title: finding.title,
    severity: { word: finding.severity },
    confidence: finding.confidence,
    identifiers: finding.identifiers,
    location: finding.location,
    also: finding.also,
    fix: finding.fix,
    reach:
      finding.reach === undefined
        ? undefined
        : [{ ...finding.reach, original: finding.reach.original ?? finding.reach.level }],
    scope: finding.scope,
    relationship: finding.relationship,
  }),
})
