// https://portswigger.net/burp/documentation/desktop/settings/suite/rest-api (`GET /v0.1/scan/ID`), also of the Enterprise edition
import { z } from 'zod'
import { defineReader, type HealthNote } from '../reader.ts'
import { textOfBase64 } from './base64.ts'
import { burpDraft, burpSeverities, insertionPoint, methodOfRequest } from './burp-issue.ts'
import { maybeFields, maybeList, maybeText } from './lenient.ts'

const Head = z.object({ task_id: z.string(), scan_status: z.string(), issue_events: z.array(z.unknown()) })

const Evidence = z.object({
  detail: maybeFields({ payload: maybeFields({ bytes: z.string() }) }),
  request_response: maybeFields({ request: maybeList(z.object({ data: z.string() })) }),
})
const Issue = z.object({
  name: z.string(),
  type_index: z.number(),
  origin: z.string(),
  path: maybeText,
  caption: maybeText,
  severity: maybeText,
  confidence: maybeText,
  description: maybeText,
  evidence: maybeList(Evidence),
})
const Event = z.object({ type: z.string(), issue: Issue })

/** A scan that still runs, or was stopped, has not seen everything; one without an issue yet has shown nothing. */
function healthOf({ scan_status: status }: z.infer<typeof Head>, entries: number): HealthNote | null {
  if (status === 'succeeded') return null
  const failed = status === 'failed'
  return {
    health: failed || entries === 0 ? 'scanner-failed' : 'partial',
    message: `Burp's scan had the status \`${status}\` when its issues were fetched.`,
    next: failed ? 'See the scan in Burp.' : 'Fetch the issues when the status is `succeeded`.',
  }
}

/** The answer of Burp's REST API about a scan. An entry is an event: `/issue_events/3`. */
export const burpApi = defineReader({
  id: 'burp-api',
  title: 'Burp Suite (REST API)',
  homepage: 'https://portswigger.net/burp',
  howToExport: 'curl http://127.0.0.1:1337/v0.1/scan/3 > burp.json',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'json',
  head: Head,
  entries: ['/issue_events/*'],
  entry: Event,
  severities: burpSeverities,
  tool: () => ({ name: 'Burp' }),
  health: healthOf,
  draft: ({ type, issue }) => {
    if (type !== 'issue_found') return { aside: type }
    const request = issue.evidence[0]?.request_response?.request[0]?.data
    return burpDraft({
      ...issue,
      type: String(issue.type_index),
      method: request === undefined ? undefined : methodOfRequest(textOfBase64(request)),
      parameter: insertionPoint(issue.caption),
      attack: issue.evidence.some(({ detail }) => detail?.payload) ? 'payload sent, issue found' : undefined,
      classifications: issue.description,
      remedy: undefined,
    })
  },
})
