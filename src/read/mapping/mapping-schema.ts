import { z } from 'zod'
import { categories } from '../../model/category.ts'
import { granularities, reachLevels, reachNegatives } from '../../model/reach.ts'
import { severities } from '../../model/severity.ts'
import { exactlyOne, sourceSchema, sourcesSchema, whenSchema } from './source-schema.ts'
import { fieldSchema, templateSchema } from './terms.ts'

const some = <T extends z.ZodType>(of: T) => z.array(of).min(1)
const text = (example: string) =>
  z
    .string()
    .min(1)
    .meta({ examples: [example] })

const anchors = ['file', 'purl', 'name', 'url', 'workload'] as const
const source = sourceSchema.optional()
/** A place in code, in a package, in the running application or a workload: the key that is there says which. */
const placeSchema = z
  .strictObject({
    file: source,
    line: source,
    endLine: source,
    column: source,
    purl: source,
    ecosystem: source,
    name: source,
    version: source,
    manifest: source,
    image: source,
    url: source,
    method: source,
    parameter: source,
    workload: source,
  })
  .refine(exactlyOne(anchors), { error: `exactly one of ${anchors.join(', ')}` })
  .refine((place) => place.name === undefined || place.ecosystem !== undefined, { error: '`ecosystem` beside `name`' })
  .meta({ examples: [{ file: 'path', line: 'line' }] })

const reasons = some(z.strictObject({ when: whenSchema, because: sourceSchema }))
const reachSchema = z.strictObject({
  when: whenSchema.optional(),
  level: z.enum([...reachLevels, ...reachNegatives]),
  granularity: z.enum(granularities),
  method: z.enum(['dynamic', 'dataflow', 'callgraph', 'pattern', 'metadata']),
  original: sourceSchema,
})

const findingSchema = z
  .strictObject({
    each: fieldSchema.optional(),
    require: some(whenSchema).optional(),
    aside: reasons.optional(),
    category: source,
    rule: sourceSchema,
    title: sourceSchema,
    severity: source,
    score: source,
    vectors: sourcesSchema.optional(),
    confidence: source,
    identifiers: sourcesSchema.optional(),
    cwe: sourcesSchema.optional(),
    place: z.union([placeSchema, some(placeSchema)]),
    also: z.union([placeSchema, some(placeSchema)]).optional(),
    fix: z.strictObject({ version: source, versions: sourcesSchema.optional(), advice: source }).optional(),
    scope: source,
    relationship: source,
    secret: source,
    validity: source,
    dismissed: reasons.optional(),
    reach: some(reachSchema).optional(),
    fingerprint: source,
    resource: source,
  })
  .meta({ examples: [{ rule: 'id', title: 'message', place: { file: 'path' } }] })

const healthSchema = z.strictObject({
  when: whenSchema,
  health: z.enum(['partial', 'scanner-failed']),
  message: templateSchema,
  next: text('See `errors` in the report.').optional(),
})

/** A reader described in YAML. The only definition of the file. */
export const mappingSchema = z.strictObject({
  version: z.literal(1),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'letters, digits and single hyphens such as acme-scan')
    .max(64),
  title: text('Acme Scan'),
  homepage: z.string().regex(/^https:\/\/\S+$/, 'an address that begins with https://'),
  export: text('acme scan --json > acme.json'),
  category: z.enum(categories),
  syntax: z.enum(['json', 'json-lines', 'xml', 'csv']),
  recognise: some(whenSchema),
  claim: some(whenSchema).optional(),
  entries: some(z.string().regex(/^(?:\/[^/]+)+$/, 'a path from the top such as /results/*')).optional(),
  emptyIsClean: z.boolean().optional(),
  tool: z.strictObject({ name: text('Acme Scan').optional(), version: source }).optional(),
  ran: z.strictObject({ at: source, commit: source }).optional(),
  severities: z.record(z.string(), z.enum(severities)).optional(),
  health: some(healthSchema).optional(),
  finding: findingSchema,
})
export type Mapping = z.infer<typeof mappingSchema>
export type Finding = Mapping['finding']
export type Place = z.infer<typeof placeSchema>
