// https://docs.projectdiscovery.io/opensource/nuclei/running#output-formats (`-jsonl`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { endpointAt } from './locations.ts'
import { commonSeverities } from './words.ts'

const Classification = z.object({
  'cve-id': maybeTexts,
  'cwe-id': maybeTexts,
  'cvss-metrics': maybeText,
  'cvss-score': maybeNumber,
  'epss-score': maybeNumber,
})
const Match = z
  .object({
    'template-id': maybeText,
    /** Before version 2.5. */
    templateID: maybeText,
    info: z.object({
      name: z.string(),
      severity: maybeText,
      description: maybeText,
      remediation: maybeText,
      classification: Classification.nullish().catch(null),
    }),
    type: maybeText,
    host: maybeText,
    url: maybeText,
    'matched-at': maybeText,
    matched: maybeText,
    'matcher-name': maybeText,
    request: maybeText,
    is_fuzzing_result: z.boolean().nullish().catch(null),
    fuzzing_method: maybeText,
    fuzzing_parameter: maybeText,
  })
  .refine((match) => Boolean(match['template-id'] ?? match.templateID), 'expected "template-id"')
type Match = z.infer<typeof Match>

/** The method of the fuzzed request, else of the request line; a template sends several, the last is recorded. */
const methodOf = ({ fuzzing_method, request }: Match): string | undefined =>
  fuzzing_method ?? /^([A-Z]{3,10}) /.exec(request ?? '')?.[1]

/** Nuclei's JSON lines; nothing at all where no template matched. */
export const nuclei = defineReader({
  id: 'nuclei',
  title: 'Nuclei',
  homepage: 'https://docs.projectdiscovery.io/opensource/nuclei',
  howToExport: 'nuclei -target https://app.example -jsonl -output nuclei.jsonl',
  category: 'dast',
  syntax: 'json-lines',
  head: z.array(z.unknown()).refine((lines) => lines.some((line) => Match.safeParse(line).success)),
  entries: ['/*'],
  entry: Match,
  prepare: () => null,
  severities: commonSeverities,
  tool: () => ({ name: 'Nuclei' }),
  emptyIsClean: true,
  draft: (match) => {
    const { info, fuzzing_parameter: parameter } = match
    const id = match['template-id'] ?? match.templateID ?? ''
    const classification = info.classification
    const fuzzed = match.is_fuzzing_result === true && Boolean(parameter)
    return {
      ruleId: match['matcher-name'] ? `${id}:${match['matcher-name']}` : id,
      title: info.name,
      severity: {
        word: info.severity,
        score: classification?.['cvss-score'],
        vectors: classification?.['cvss-metrics'] ? [classification['cvss-metrics']] : [],
      },
      confidence: fuzzed ? 'medium' : 'high',
      identifiers: [...(classification?.['cve-id'] ?? []), ...(classification?.['cwe-id'] ?? [])],
      location: endpointAt(
        methodOf(match),
        // Some templates write `/http://host/`.
        (match['matched-at'] ?? match.matched ?? match.url ?? match.host ?? '').replace(/^\/(?=https?:)/, ''),
        parameter,
      ),
      fix: info.remediation ? { advice: headline(info.remediation) } : undefined,
      reach: fuzzed
        ? [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'is_fuzzing_result: true' }]
        : [],
    }
  },
})
