import { z } from 'zod'
import { assessmentFileSchema, assessmentFileVersion } from '../src/model/assessment-file.ts'
import { locationFileSchema } from '../src/model/finding-file.ts'
import type { GeneratedFile } from './generate-policy.ts'

const notice =
  'Generated from src/model/assessment-file.ts and src/model/finding-file.ts by scripts/generate-assessment.ts; not edited.'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The schema as others may check against it. Fields may be added within a version, so it allows what it does not name; our own tests
 * are strict.
 */
const open = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })

/** The JSON Schema of the assessment file and the page that explains it, field by field. */
export const generateAssessment: (root: string) => Promise<readonly GeneratedFile[]> = () => {
  const schema = { $comment: notice, title: assessmentFileVersion, ...open(assessmentFileSchema) }
  return Promise.resolve([
    { path: 'docs/assessment.schema.json', text: `${JSON.stringify(schema, null, 2)}\n` },
    { path: 'docs/assessment.md', text: page(schema) },
  ])
}

const page = (schema: JsonSchema): string =>
  [
    `<!-- ${notice} -->`,
    introduction,
    ...Object.entries(schema.properties ?? {}).map(([key, value]) => section(key, asSchema(value))),
    '## Places',
    'Every `location` and every entry of `places` is one of these; `type` says which.',
    ...(open(locationFileSchema).oneOf ?? [])
      .map(asSchema)
      .map(
        (variant) =>
          `### ${String(asSchema(variant.properties?.['type'] ?? {}).const)}\n\n${table(rowsOf('', variant))}`,
      ),
  ].join('\n\n')

const introduction = `# The assessment file

\`posture-gate run --json assessment.json\` (the Action: \`json: assessment.json\`) writes everything the run found out, whatever the
verdict. Its format is named in the field \`schema\`: \`${assessmentFileVersion}\`. Fields may be added without a new version; readers
ignore what they do not know. [assessment.schema.json](assessment.schema.json) is the same as JSON Schema.

Every sighting leads back to the report it was read in: \`evidence[].source\` has the file as it was given, its SHA-256, and a pointer:

- a JSON Pointer (RFC 6901) for JSON; in JSON lines, and in runs of JSON objects, it begins with the index of the object: \`/3/finding\`;
- an XPath with positions from 1 for XML, \`[1]\` left out: \`/OWASPZAPReport/site/alerts/alertitem[9]/instances/instance[3]\`;
- \`row=N\` for CSV; the header is row 1, and a record is one row however many lines it spans;
- where a file holds several documents, one after the other, the index of the document stands first: \`/1/runs/0/results/4\`;
- for a result in an external property file of SARIF, the file stands in front, as the log names it: \`scan.results.json#/results/4\`;
- for a file in an archive the inner path follows a \`!\` in \`file\`: \`scan.zip!results.sarif\`.

Text in it comes from reports and is as it was there: escape it for wherever you print it.`

function section(key: string, schema: JsonSchema): string {
  const item = asSchema(schema.items ?? {})
  const said = [schema.description, item.description].filter((text) => text !== undefined).join(' ')
  const rows = schema.type === 'array' ? rowsOf('', item) : rowsOf('', schema)
  const head = `## \`${key}\`\n\n${typeOf(schema)}. ${said}`
  return rows.length === 0 ? head : `${head}\n\n${table(rows)}`
}

type Row = readonly [path: string, type: string, meaning: string]

/** A row for each field, those inside after the field that holds them. A place is explained once, at the end. */
function rowsOf(prefix: string, schema: JsonSchema): readonly Row[] {
  const required = new Set(schema.required ?? [])
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const field = asSchema(value)
    const isList = field.type === 'array'
    const inner = isList ? asSchema(field.items ?? {}) : field
    const path = `${prefix}${key}${isList ? '[]' : ''}`
    const optional = required.has(key) ? '' : ', may be absent'
    const meaning = [field.description, isList ? inner.description : undefined]
      .filter((text) => text !== undefined)
      .join(' ')
    const isPlace = key === 'location' || key === 'places'
    return [[path, `${typeOf(field)}${optional}`, meaning], ...(isPlace ? [] : insideOf(`${path}.`, inner))]
  })
}

/** The fields of an object, or of the one object among what a field may be; signals are all alike and explained by their first. */
function insideOf(prefix: string, schema: JsonSchema): readonly Row[] {
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(asSchema)
  const objects = variants.filter((variant) => variant.properties !== undefined)
  if (prefix === 'signals.') {
    const [first] = Object.values(schema.properties ?? {}).map(asSchema)
    return first === undefined
      ? []
      : [
          ['signals.*', Object.keys(schema.properties ?? {}).join(', '), first.description ?? ''],
          ...insideOf('signals.*.', first),
        ]
  }
  if (objects.length > 0) return joined(objects.flatMap((object) => rowsOf(prefix, object)))
  return rowsOf(prefix, schema)
}

/** Rows of one path as one: what variants of an object have in common is explained once. */
function joined(rows: readonly Row[]): readonly Row[] {
  const byPath = new Map<string, Row>()
  for (const [path, type, meaning] of rows) {
    const before = byPath.get(path)
    const types = before === undefined || before[1] === type ? type : `${before[1]}, ${type}`
    byPath.set(path, [path, types, before?.[2] ?? meaning])
  }
  return [...byPath.values()]
}

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(', ')
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(asSchema)
  if (variants.length > 0) return [...new Set(variants.map(typeOf))].join(' or ')
  if (schema.type === 'array') return `list of ${typeOf(asSchema(schema.items ?? {}))}`
  if (schema.type === 'object' && schema.properties === undefined) return 'object, any names'
  return [schema.type ?? 'anything'].flat().join(' or ')
}

const table = (rows: readonly Row[]): string =>
  [
    '| field | type | meaning |',
    '| --- | --- | --- |',
    ...rows.map(([path, type, meaning]) => `| \`${path}\` | ${type} | ${meaning} |`),
  ].join('\n')

// True: zod writes no boolean schemas, and no lists of them, which only tuples have.
const asSchema = (schema: z.core.JSONSchema._JSONSchema | z.core.JSONSchema._JSONSchema[]): JsonSchema =>
  schema as JsonSchema
