import { z } from 'zod'
import { categories } from './category.ts'
import { causes, changes } from './change.ts'
import { fingerprintBases, mergeReasons, relatedReasons } from './finding.ts'
import { criticalities, exposures } from './ownership.ts'
import { bands, factNames } from './priority.ts'
import { granularities, reachLevels, reachNegatives } from './reach.ts'
import { confidences, severities } from './severity.ts'
import { signalNames } from './signal.ts'

const text = z.string()
const line = z.number().int().min(1)
const sha256 = text.describe('SHA-256 of the file, hex.')

const location = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('code'),
      path: text.describe('Relative to the root that was assessed, forward slashes.'),
      startLine: line.optional(),
      endLine: line.optional(),
      startColumn: line.optional(),
    }),
    z.strictObject({
      type: z.literal('package'),
      purl: text.describe('Package URL, with the version where it is known.'),
      manifest: text.optional().describe('The lockfile, manifest or file inside the image that brought it.'),
      image: text.optional(),
    }),
    z.strictObject({
      type: z.literal('endpoint'),
      method: text.describe('Upper case; ANY where the tool does not say.'),
      url: text,
      parameter: text.optional(),
    }),
    z.strictObject({ type: z.literal('workload'), uri: text }),
  ])
  .describe('Where a weakness is.')

const tool = z.strictObject({ name: text, version: text.optional() })
const dismissed = z.strictObject({ by: z.enum(['tool', 'vex']), justification: text })

const evidence = z.strictObject({
  tool,
  category: z.enum(categories),
  ruleId: text.describe('The tool’s own rule.'),
  title: text,
  severity: z.enum(severities),
  asReported: text.optional().describe('The severity in the tool’s own words.'),
  confidence: z.enum(confidences),
  location,
  reach: z
    .array(
      z.strictObject({
        level: z.enum([...reachLevels, ...reachNegatives]),
        granularity: z.enum(granularities),
        method: z.enum(['dynamic', 'dataflow', 'callgraph', 'pattern', 'metadata']),
        original: text.describe('The tool’s own words.'),
      }),
    )
    .optional()
    .describe('What this tool claims about reach.'),
  validity: z.enum(['valid', 'invalid']).optional().describe('Secrets: whether the tool found it to be live.'),
  dismissed: dismissed.optional().describe('Set aside by the tool itself or by VEX, and why.'),
  source: z
    .strictObject({
      file: text.describe('The report as it was given; `archive.zip!inner/path` for a file in an archive.'),
      sha256,
      pointer: text.describe('JSON Pointer, XPath with 1-based positions, or `row=N`.'),
    })
    .describe('Where the sighting was read.'),
})

const signal = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('known'), value: z.union([z.boolean(), z.number(), text]), source: text }),
    z.strictObject({ state: z.literal('unknown'), why: text, source: text }),
  ])
  .describe('A fact that bears on urgency. Unknown is not false.')

const fact = z.strictObject({
  of: z.enum(factNames),
  value: text,
  because: text.describe('In words.'),
  source: text.describe('Who said so.'),
})

export const serviceFileSchema = z.strictObject({
  name: text,
  paths: z.array(text),
  images: z.array(text),
  packages: z.array(text),
  hosts: z.array(text),
  routes: z.array(z.union([text, z.strictObject({ url: text, file: text })])),
  owners: z.array(text),
  exposure: z.enum(exposures),
  data: z.array(text),
  criticality: z.enum(criticalities),
  source: text.optional().describe('Where the catalogue says so.'),
})

/** One finding as the assessment file has it. */
export const findingFileSchema = z.strictObject({
  id: text.describe('Stable identity: `f`, version of the recipe, `:`, hash.'),
  basis: z.enum(fingerprintBases).describe('What the identity is made of.'),
  category: z.enum(categories).describe('Kind of tool that speaks first.'),
  title: text,
  identifiers: z.array(z.strictObject({ scheme: z.enum(['cve', 'ghsa', 'osv', 'cwe']), value: text })),
  family: text.nullable().describe('Weakness family, null where nothing says.'),
  severity: z.enum(severities),
  location,
  places: z.array(location).describe('Every further place the evidence names.'),
  fix: z.strictObject({ version: text.optional(), advice: text.optional() }).optional(),
  scope: z.enum(['runtime', 'development']).optional(),
  relationship: z.enum(['direct', 'transitive']).optional(),
  intel: z
    .strictObject({
      knownExploited: z.boolean().optional(),
      epss: z.strictObject({ probability: z.number(), date: text.optional() }).optional(),
    })
    .optional()
    .describe('What the reports themselves say about exploitation.'),
  evidence: z.array(evidence).min(1).describe('Every sighting; never trimmed.'),
  joined: z
    .array(z.strictObject({ reason: z.enum(mergeReasons), values: z.record(text, text) }))
    .describe('Why the evidence is one finding, and the values that agreed.'),
  related: z
    .array(z.strictObject({ id: text, reason: z.enum(relatedReasons) }))
    .describe('Findings that are close and not the same.'),
  owners: z.array(z.strictObject({ handle: text, because: text })).describe('Empty: nobody owns it.'),
  service: serviceFileSchema.nullable(),
  signals: z.strictObject(Object.fromEntries(signalNames.map((name) => [name, signal]))),
  reach: z.strictObject({
    verdict: z.enum(['path', 'refuted', 'unknown']),
    level: z.enum(reachLevels),
    contested: z.boolean().describe('Tools disagree at the same granularity.'),
    because: text,
  }),
  change: z.enum(changes).describe('Against the baseline.'),
  cause: z.enum(causes).describe('Introduced by this change, disclosed to the world, or neither can be shown.'),
  causeBecause: text,
  firstSeen: text.describe('ISO 8601.'),
  priority: z.strictObject({
    band: z.enum(bands).describe('From a decision table; orders the list and decides nothing.'),
    row: text.describe('The row of the table that held.'),
    facts: z.array(fact).describe('The checkable facts, most telling first.'),
  }),
})
