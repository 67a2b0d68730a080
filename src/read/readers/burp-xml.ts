// https://portswigger.net/burp/documentation/desktop/getting-started/generate-reports (XML), with a DTD in each report
import { defineReader } from '../reader.ts'
import { textOfBase64 } from './base64.ts'
import { burpDraft, burpSeverities, insertionPoint, methodOfRequest } from './burp-issue.ts'
import { toolNamed } from './tool-named.ts'
import { childAt, elementWith, textAt, xmlElement } from './xml-element.ts'
import type { XmlElement } from '../reader.ts'

/** Base64 of the request line and no more: responses run to megabytes. */
const beginning = 64

function methodOf(issue: XmlElement): string | undefined {
  const request = childAt(issue, 'requestresponse', 'request')
  if (request === undefined) return undefined
  const { method, base64 } = request.attributes
  return method || methodOfRequest(base64 === 'true' ? textOfBase64(request.text.slice(0, beginning)) : request.text)
}

/** Burp's XML. Method and parameter stand in the request and in the brackets behind the path. */
export const burpXml = defineReader({
  id: 'burp-xml',
  title: 'Burp Suite (XML)',
  homepage: 'https://portswigger.net/burp',
  howToExport: 'Target → Site map → Issues → Report issues → XML, with requests in base64',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'xml',
  head: xmlElement('issues').refine((root) => root.attributes['burpVersion'] !== undefined),
  entries: ['/issues/issue'],
  entry: elementWith('issue', 'name'),
  severities: burpSeverities,
  tool: (root) => toolNamed('Burp', root.attributes['burpVersion']),
  ran: (root) => ({ scannedAt: root.attributes['exportTime'] }),
  draft: (issue) => {
    const parameter = insertionPoint(textAt(issue, 'location'))
    const isProof = /\bpayloads?\b/i.test(textAt(issue, 'issueDetail') ?? '')
    return burpDraft({
      type: textAt(issue, 'type') ?? textAt(issue, 'name') ?? '',
      name: textAt(issue, 'name') ?? '',
      origin: textAt(issue, 'host') ?? '',
      path: textAt(issue, 'path'),
      severity: textAt(issue, 'severity'),
      confidence: textAt(issue, 'confidence'),
      method: methodOf(issue),
      parameter,
      attack:
        isProof && childAt(issue, 'requestresponse') !== undefined ? 'payload submitted, issue raised' : undefined,
      classifications: textAt(issue, 'vulnerabilityClassifications'),
      remedy: textAt(issue, 'remediationDetail') ?? textAt(issue, 'remediationBackground'),
    })
  },
})
