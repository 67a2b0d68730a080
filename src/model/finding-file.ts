import { z } from 'zod'
import { categories } from './category.ts'
import { causes, changes, trackReasons } from './change.ts'
import { fingerprintBases, mergeReasons, relatedReasons } from './finding.ts'
import { criticalities, exposures } from './ownership.ts'
import { bands, factNames } from './priority.ts'
import { granularities, reachLevels, reachNegatives } from './reach.ts'
import { confidences, severities } from './severity.ts'
import { signalNames } from './signal.ts'

const text = z.string()
const line = z.number().int().min(1)
const sha256 = text.describe('SHA-256 of the file, hex.')

/** A place as the assessment file has it. */
export const locationFileSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('code').describe('A line or a file of the repository.'),
      path: text.describe('Relative to the root that was assessed, forward slashes.'),
      startLine: line.optional().describe('From 1.'),
      endLine: line.optional().describe('Included.'),
      startColumn: line.optional().describe('From 1.'),
    }),
    z.strictObject({
      type: z.literal('package').describe('A component.'),
      purl: text.describe('Package URL, with the version where it is known.'),
      manifest: text.optional().describe('The lockfile, manifest or file inside the image that brought it.'),
      image: text.optional().describe('The container image it is in.'),
    }),
    z.strictObject({
      type: z.literal('endpoint').describe('A running address.'),
      method: text.describe('Upper case; ANY where the tool does not say.'),
      url: text.describe('As the tool called it.'),
      parameter: text.optional().describe('The input that is at fault.'),
    }),
    z.strictObject({
      type: z.literal('workload').describe('Something that runs: a container, a pod, a cloud resource.'),
      uri: text.describe('Its name.'),
    }),
  ])
  .describe('Where a weakness is.')

const tool = z
  .strictObject({
    name: text.describe('As the tool calls itself.'),
    version: text.optional().describe('Where it says so.'),
  })
  .describe('The tool that saw it.')
const dismissed = z.strictObject({
  by: z.enum(['tool', 'vex']).describe('The tool’s own suppression, or a VEX statement.'),
  justification: text.describe('Why, in its words.'),
  accepted: z.literal(true).optional().describe('A statement of the platform team’s own, which speaks for every tool.'),
})

const evidence = z.strictObject({
  tool,
  category: z.enum(categories).describe('Kind of the tool.'),
  ruleId: text.describe('The tool’s own rule.'),
  title: text.describe('What the tool says is wrong.'),
  severity: z.enum(severities).describe('On our scale.'),
  asReported: text.optional().describe('The severity in the tool’s own words.'),
  confidence: z.enum(confidences).describe('How sure the tool is.'),
  location: locationFileSchema,
  reach: z
    .array(
      z.strictObject({
        level: z.enum([...reachLevels, ...reachNegatives]).describe('The level it claims, or what it denies.'),
        granularity: z.enum(granularities).describe('How fine it looked.'),
        method: z.enum(['dynamic', 'dataflow', 'callgraph', 'pattern', 'metadata']).describe('How it looked.'),
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
    z.strictObject({
      state: z.literal('known').describe('Whether anybody knows.'),
      value: z.union([z.boolean(), z.number(), text]).describe('Where it is known.'),
      source: text.describe('Who says so, or who could.'),
    }),
    z.strictObject({ state: z.literal('unknown'), why: text.describe('Where it is unknown.'), source: text }),
  ])
  .describe('A fact that bears on urgency. Unknown is not false.')

const fact = z.strictObject({
  of: z.enum(factNames).describe('What the fact is about.'),
  value: text.describe('As a short word or number.'),
  because: text.describe('In words.'),
  source: text.describe('Who said so.'),
})

/** A service of the catalogue as the file repeats it. */
export const serviceFileSchema = z.strictObject({
  name: text.describe('Unique in the catalogue.'),
  paths: z.array(text).describe('Globs of its source files.'),
  images: z.array(text).describe('Globs of its images.'),
  packages: z.array(text).describe('Globs of its packages.'),
  hosts: z.array(text).describe('Host names that reach it.'),
  routes: z
    .array(
      z.union([
        text,
        z.strictObject({ url: text.describe('URL template.'), file: text.describe('The source that handles it.') }),
      ]),
    )
    .describe('URL templates it answers.'),
  owners: z.array(text).describe('Handles.'),
  exposure: z.enum(exposures).describe('Who can reach it.'),
  data: z.array(text).describe('Kinds of data it touches.'),
  criticality: z.enum(criticalities).describe('How much the business depends on it.'),
  source: text.optional().describe('Where the catalogue says so.'),
})

/** One finding as the assessment file has it. */
export const findingFileSchema = z.strictObject({
  id: text.describe('Stable identity: `f`, version of the recipe, `:`, hash.'),
  basis: z.enum(fingerprintBases).describe('What the identity is made of.'),
  category: z.enum(categories).describe('Kind of tool that speaks first.'),
  title: text.describe('What is wrong, in one line.'),
  identifiers: z
    .array(
      z.strictObject({
        scheme: z.enum(['cve', 'ghsa', 'osv', 'cwe']).describe('Which list it is of.'),
        value: text.describe('In its canonical spelling.'),
      }),
    )
    .describe('Public names of the flaw and of its weakness.'),
  family: text.nullable().describe('Weakness family, null where nothing says.'),
  severity: z.enum(severities).describe('The worst that a standing sighting says; unknown is a rating of its own.'),
  location: locationFileSchema,
  places: z.array(locationFileSchema).describe('Every further place the evidence names.'),
  fix: z
    .strictObject({
      version: text.optional().describe('The first version without the flaw.'),
      advice: text.optional().describe('What the tool says to do.'),
    })
    .optional()
    .describe('The way out, where a report names one.'),
  scope: z.enum(['runtime', 'development']).optional().describe('Whether a dependency ships.'),
  relationship: z.enum(['direct', 'transitive']).optional().describe('How a dependency came in.'),
  intel: z
    .strictObject({
      knownExploited: z.boolean().optional().describe('Listed as exploited.'),
      epss: z
        .strictObject({
          probability: z.number().describe('From 0 to 1.'),
          date: text.optional().describe('Of the model.'),
        })
        .optional()
        .describe('Probability of exploitation.'),
    })
    .optional()
    .describe('What the reports themselves say about exploitation.'),
  evidence: z.array(evidence).min(1).describe('Every sighting; never trimmed.'),
  joined: z
    .array(
      z.strictObject({
        reason: z.enum(mergeReasons).describe('The named reason.'),
        values: z.record(text, text).describe('What was compared, and agreed.'),
      }),
    )
    .describe('Why the evidence is one finding, and the values that agreed.'),
  related: z
    .array(
      z.strictObject({
        id: text.describe('Of the other finding.'),
        reason: z.enum(relatedReasons).describe('Why they belong together.'),
      }),
    )
    .describe('Findings that are close and not the same.'),
  owners: z
    .array(
      z.strictObject({
        handle: text.describe('A user, a team or an address.'),
        because: text.describe('The line that says so.'),
      }),
    )
    .describe('Empty: nobody owns it.'),
  service: serviceFileSchema
    .nullable()
    .describe('The service it belongs to, as in `services`; null where none claims it.'),
  signals: z
    .strictObject(Object.fromEntries(signalNames.map((name) => [name, signal])))
    .describe('Every signal, known or unknown with a reason.'),
  reach: z
    .strictObject({
      verdict: z
        .enum(['path', 'refuted', 'unknown'])
        .describe('path: a call path or further. refuted: only negatives that count. Unknown is not refuted.'),
      level: z.enum(reachLevels).describe('The furthest that a tool shows.'),
      contested: z.boolean().describe('Tools disagree at the same granularity.'),
      because: text.describe('Which tool, and its words.'),
    })
    .describe('How far an attacker’s input is shown to get.'),
  change: z.enum(changes).describe('Against the baseline.'),
  cause: z.enum(causes).describe('Introduced by this change, disclosed to the world, or neither can be shown.'),
  causeBecause: text.describe('Who says so.'),
  firstSeen: text.describe('By the history, else by this run; ISO 8601.'),
  trackedBy: z
    .strictObject({
      reason: z.enum(trackReasons).describe('The named reason.'),
      values: z.record(text, text).describe('What was compared, and agreed.'),
    })
    .optional()
    .describe('Why it is a finding that an earlier run saw; absent where none did.'),
  priority: z
    .strictObject({
      band: z.enum(bands).describe('From a decision table; orders the list and decides nothing.'),
      row: text.describe('The row of the table that held.'),
      facts: z.array(fact).describe('The checkable facts, most telling first.'),
    })
    .describe('Why it stands where it stands. There is no score.'),
})
