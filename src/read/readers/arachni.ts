// https://github.com/Arachni/arachni (`arachni_reporter --reporter=json scan.afr`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { exercised } from './exercised.ts'
import { maybeFlag, maybeNumber, maybeText } from './lenient.ts'
import { endpointAt } from './locations.ts'
import { adviceOf } from './remedy.ts'
import { cweOf } from './words.ts'

const Head = z.object({
  version: z.string(),
  sitemap: z.record(z.string(), z.unknown()),
  options: z.object({ url: z.string() }),
  issues: z.array(z.unknown()),
  finish_datetime: maybeText,
})

const Issue = z.object({
  name: z.string(),
  severity: maybeText,
  cwe: maybeNumber,
  remedy_guidance: maybeText,
  check: z.object({ shortname: z.string() }),
  vector: z.object({
    url: maybeText,
    action: maybeText,
    method: maybeText,
    affected_input_name: maybeText,
    seed: maybeText,
  }),
  /** False: it may be nothing and wants to be looked at by a person. */
  trusted: maybeFlag,
  proof: maybeText,
})

/** Arachni's JSON. */
export const arachni = defineReader({
  id: 'arachni',
  title: 'Arachni',
  homepage: 'https://www.arachni-scanner.com',
  howToExport: 'arachni https://app.example --report-save-path scan.afr && arachni_reporter scan.afr --reporter=json',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'json',
  head: Head,
  entries: ['/issues/*'],
  entry: Issue,
  version: ({ version }) => version,
  ran: ({ finish_datetime }) => ({ scannedAt: finish_datetime }),
  draft: ({ vector, ...issue }) => {
    return {
      ruleId: issue.check.shortname,
      title: issue.name,
      severity: { word: issue.severity },
      confidence: issue.trusted === false ? 'low' : 'high',
      identifiers: [cweOf(issue.cwe)],
      location: endpointAt(vector.method, vector.action || vector.url || '', vector.affected_input_name),
      fix: adviceOf(issue.remedy_guidance),
      reach: exercised(
        issue.trusted !== false && Boolean(vector.seed) && Boolean(issue.proof),
        `payload sent in ${vector.affected_input_name || 'the page'}, proof in the answer`,
      ),
    }
  },
})
