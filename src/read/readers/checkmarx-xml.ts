// https://docs.checkmarx.com/en/34965-8156-generating-scan-reports.html (CxSAST, XML)
import { defineReader, type XmlElement } from '../reader.ts'
import { dataFlow } from './data-flow.ts'
import { dismissedIf } from './dismissed-if.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'
import { cweOf } from './words.ts'
import { childAt, childrenOf, elementWith, textAt, xmlElement } from './xml-element.ts'

/** `state`: 0 to verify, 1 not exploitable, 2 confirmed, 3 urgent, 4 proposed not exploitable, which nobody has agreed to yet. */
const isDismissed = ({ state, FalsePositive }: XmlElement['attributes']): boolean =>
  state === '1' || FalsePositive?.toLowerCase() === 'true'

const stepOf = (node: XmlElement): ReturnType<typeof codeAt> =>
  codeAt(textAt(node, 'FileName') ?? '', {
    start: Number(textAt(node, 'Line')),
    column: Number(textAt(node, 'Column')),
  })

/** CxSAST's XML. An entry is a result: `/CxXMLResults/Query[2]/Result[5]`. Its place is where the flow ends. */
export const checkmarxXml = defineReader({
  id: 'checkmarx-xml',
  title: 'Checkmarx SAST',
  homepage: 'https://checkmarx.com',
  howToExport: 'CxSAST: Scans, Create Report, XML; or the CxFlow / CxConsole option for an XML report',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'xml',
  head: xmlElement('CxXMLResults'),
  entries: ['/CxXMLResults/Query/Result'],
  entry: elementWith('Result', '@FileName'),
  prepare: (root) => childrenOf(root, 'Query').map(({ attributes }) => attributes),
  tool: ({ attributes }) => toolNamed('Checkmarx', attributes['CheckmarxVersion']),
  ran: ({ attributes }) => ({ scannedAt: attributes['ScanStart'] }),
  draft: (result, { prepared, keys }) => {
    const { attributes } = result
    if (attributes['Status'] === 'Fixed') return { aside: 'fixed, in Checkmarx’s word' }
    const query = prepared[Number(keys.at(-2) ?? 1) - 1] ?? {}
    const name = query['name'] ?? `query ${query['id'] ?? ''}`
    const steps = childrenOf(childAt(result, 'Path'), 'PathNode')
      .filter((node) => textAt(node, 'FileName') !== undefined)
      .map(stepOf)
    return {
      ruleId: name,
      title: name.replaceAll('_', ' '),
      severity: { word: attributes['Severity'] || query['Severity'] },
      confidence: /^[23]$/.test(attributes['state'] ?? '') ? 'high' : undefined,
      identifiers: [cweOf(query['cweId'])],
      location:
        steps.at(-1) ??
        codeAt(attributes['FileName'] ?? '', {
          start: Number(attributes['Line']),
          column: Number(attributes['Column']),
        }),
      // Not its SimilarityId: several results share one, and one flaw has several.
      ...dataFlow(steps, `${steps.length} path nodes`),
      dismissed: dismissedIf(isDismissed(attributes), attributes['Remark'] || 'not exploitable, in Checkmarx’s triage'),
    }
  },
})
