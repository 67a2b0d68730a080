// Datadog's tracers with DD_IAST_ENABLED: findings stand in the tags of the span that answered the request, as a text of JSON.
// https://docs.datadoghq.com/security/code_security/iast, https://github.com/DataDog/dd-apm-test-agent
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { CodeLocation, Location } from '../../model/location.ts'
import { defineReader } from '../reader.ts'
import { cweOfType } from './datadog-types.ts'
import { exercised } from './exercised.ts'
import { maybeList, maybeNumber, maybeText } from './lenient.ts'
import { codeAt, endpointAt } from './locations.ts'
import { frameInOwnCode } from './stack-frame.ts'

const Source = z.object({ origin: maybeText, name: maybeText })
const Vulnerability = z.object({
  type: z.string(),
  evidence: z
    .object({ valueParts: maybeList(z.object({ source: maybeNumber })) })
    .nullish()
    .catch(null),
  location: z.object({ path: maybeText, line: maybeNumber, method: maybeText }).nullish().catch(null),
})
type Vulnerability = z.infer<typeof Vulnerability>

/** The values of the request stand in there too; nothing but names is taken. */
const Found = z.object({ sources: maybeList(Source), vulnerabilities: z.array(Vulnerability) })
type Found = z.infer<typeof Found>
const tag = '_dd.iast.json'
/** Node writes a tag, a text of JSON; Python and Java a structure where the agent takes one, which Java writes as a text again. */
const FoundAsText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('expected JSON')
    return z.NEVER
  }
})
const Written = z.union([FoundAsText.pipe(Found), Found])

const Span = z.object({
  span_id: z.number(),
  meta: z
    .object({
      [tag]: Written.optional(),
      'http.url': maybeText,
      'http.method': maybeText,
      language: maybeText,
    })
    .optional(),
  meta_struct: z.object({ iast: Written.optional() }).nullish(),
})
type Span = z.infer<typeof Span>

const foundIn = ({ meta, meta_struct }: Span): Found | undefined => meta_struct?.iast ?? meta?.[tag]

const Watched = z.object({
  span_id: z.number(),
  meta: z
    .object({ [tag]: maybeText })
    .nullish()
    .catch(null),
  meta_struct: z.object({ iast: z.unknown().optional() }).nullish().catch(null),
  metrics: z.object({ '_dd.iast.enabled': maybeNumber }).nullish().catch(null),
})
const wasWatched = ({ meta, meta_struct, metrics }: z.infer<typeof Watched>): boolean =>
  metrics?.['_dd.iast.enabled'] === 1 || meta?.[tag] != null || meta_struct?.iast != null

/** The parameter of the request that came through to the end: the first that the evidence is made of. */
function parameterOf({ evidence }: Vulnerability, sources: Found['sources']): string | undefined {
  for (const { source } of evidence?.valueParts ?? []) {
    const { origin, name } = sources[source ?? -1] ?? {}
    if (origin?.startsWith('http.request.') && name) return name
  }
  return undefined
}

/** Java names the class in place of the file; a class of a library is no place to mend a flaw at. */
function codeOf({ location }: Vulnerability, span: Span): CodeLocation | undefined {
  const { path, line, method } = location ?? {}
  if (!path) return undefined
  if (span.meta?.language !== 'jvm') return codeAt(path, { start: line })
  const file = `${path.replace(/^.*\.|\$.*$/g, '')}.java`
  const frame = frameInOwnCode(`${path}.${method ?? 'run'}(${file}:${line ?? ''})`)
  return frame === null ? undefined : codeAt(frame.path, { start: frame.line })
}

function draftOf(flaw: Vulnerability, span: Span, at: string, sources: Found['sources']): Draft {
  const { type } = flaw
  const parameter = parameterOf(flaw, sources)
  const url = span.meta?.['http.url']?.replace(/[?#].*$/s, '')
  const code = codeOf(flaw, span)
  const places: readonly Location[] = [
    ...(code === undefined ? [] : [code]),
    ...(url ? [endpointAt(span.meta?.['http.method'], url, parameter)] : []),
  ]
  const words = type.toLowerCase().replaceAll('_', ' ')
  return {
    at,
    ruleId: type,
    title: parameter === undefined ? words : `${words}: data from "${parameter}" reaches it`,
    severity: {},
    identifiers: [cweOfType(type)],
    location: places[0] ?? { type: 'workload', uri: 'datadog://service' },
    also: places.slice(1),
    reach: exercised(parameter !== undefined, `the tracer followed ${parameter ?? ''} of a request to it`),
  }
}

/** Findings of Datadog's tracers, as a test agent or any receiver of traces keeps them. An entry is a span, its findings are in a tag. */
export const datadogIast = defineReader({
  id: 'datadog-iast',
  title: 'Datadog Code Security (IAST)',
  homepage: 'https://docs.datadoghq.com/security/code_security/iast',
  howToExport:
    'curl http://127.0.0.1:8126/test/traces | jq \'map(map(select(.metrics["_dd.iast.enabled"] == 1 or .meta["_dd.iast.json"] or .meta_struct.iast))) - [[]]\' > datadog-iast.json, ddapm-test-agent being the agent',
  category: 'iast',
  reaches: ['exercised'],
  syntax: 'json',
  // Traces of a tracer that did not look for flaws hold none, and that is no news. Of each trace its first span is shown here.
  head: z
    .array(z.array(Watched).min(1))
    .refine((traces) => traces.flat().some(wasWatched), 'expected a span of a tracer with DD_IAST_ENABLED'),
  entries: ['/*/*'],
  entry: Span,
  prepare: () => null,
  severities: {},
  tool: () => ({ name: 'Datadog IAST' }),
  draft: (span) => {
    const found = foundIn(span)
    // A request in which nothing was found is no entry.
    if (found === undefined) return []
    const at = span.meta_struct?.iast === undefined ? `/meta/${tag}` : '/meta_struct/iast'
    return found.vulnerabilities.map((flaw, index) =>
      draftOf(flaw, span, `${at}/vulnerabilities/${index}`, found.sources),
    )
  },
})
