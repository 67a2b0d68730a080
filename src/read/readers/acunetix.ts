// https://www.acunetix.com/support/docs/wvs/scanning-your-website/exporting-scan-results/ (XML)
import type { Draft } from '../../model/draft.ts'
import { defineReader, type XmlElement } from '../reader.ts'
import { acunetixHealth, truth } from './acunetix-health.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { codeAt, endpointAt } from './locations.ts'
import { plainText } from './plain-text.ts'
import { adviceOf } from './remedy.ts'
import { cweOf } from './words.ts'
import { childAt, childrenOf, elementWith, textAt, textsAt, xmlElement } from './xml-element.ts'

/** `www.app.example` as an origin. */
const originOf = (start: string): string =>
  /^[a-z]+:\/\/[^/]+/i.exec(start)?.[0] ?? `http://${start.replace(/\/.*$/s, '')}`

/** The input that was changed: a field of its own, else only named in the details. */
const parameterOf = (item: XmlElement, details: string): string | undefined =>
  textAt(item, 'Parameter') ?? /\b(?:input|header|cookie) ([^\s]{1,100}) {1,3}was set to\b/i.exec(details)?.[1]

function draftOf(item: XmlElement, origin: string): Draft {
  const details = plainText(textAt(item, 'Details')).replace(/\s+/g, ' ')
  const file = textAt(item, 'AOP_SourceFile')
  const [, method, path] = /^([A-Z]{3,10}) (\S{1,2000})/.exec(textAt(item, 'TechnicalDetails', 'Request') ?? '') ?? []
  const vectors = ['CVSS3', 'CVSS'].flatMap((name) => textAt(item, name, 'Descriptor') ?? [])
  return {
    ruleId: textAt(item, 'ModuleName') ?? textAt(item, 'Name') ?? '',
    title: textAt(item, 'Name') ?? '',
    severity: { word: textAt(item, 'Severity'), vectors },
    identifiers: [...textsAt(item, 'CWEList', 'CWE').map(cweOf), ...textsAt(item, 'CVEList', 'CVE')],
    location: endpointAt(method, `${origin}${textAt(item, 'Affects') ?? path ?? '/'}`, parameterOf(item, details)),
    // AcuSensor, an agent in the application, knows the line.
    also: file === undefined ? [] : [codeAt(file, { start: Number(textAt(item, 'AOP_SourceLine')) })],
    fix: adviceOf(plainText(textAt(item, 'Recommendation'))),
    reach: exercised(/\bwas set to\b/.test(details), 'an input was set to a payload'),
    dismissed: dismissedIf(truth(item, 'IsFalsePositive'), 'marked as a false positive in Acunetix'),
  }
}

/** Acunetix' XML. */
export const acunetix = defineReader({
  id: 'acunetix',
  title: 'Acunetix',
  homepage: 'https://www.acunetix.com',
  howToExport: 'Scans → Export → Acunetix XML',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'xml',
  head: xmlElement('ScanGroup').refine((root) => childAt(root, 'Scan', 'StartURL') !== undefined),
  entries: ['/ScanGroup/Scan/ReportItems/ReportItem'],
  entry: elementWith('ReportItem', 'Name'),
  prepare: (root) => childrenOf(root, 'Scan').map((scan) => originOf(textAt(scan, 'StartURL') ?? '')),
  health: acunetixHealth,
  draft: (item, { prepared, keys }) => draftOf(item, prepared[Number(keys.at(-3) ?? 1) - 1] ?? ''),
})
