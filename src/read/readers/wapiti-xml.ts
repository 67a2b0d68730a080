// https://wapiti-scanner.github.io: `wapiti --format xml`
import { defineReader, type XmlElement } from '../reader.ts'
import { wapitiDraft, wapitiHealth } from './wapiti-flaw.ts'
import { childAt, childrenOf, elementWith, step, textAt, xmlElement } from './xml-element.ts'

const info = (root: XmlElement, name: string): string | undefined =>
  childrenOf(childAt(root, 'report_infos'), 'info').find((element) => element.attributes['name'] === name)?.text

/** Wapiti's XML. It lists every kind of flaw it looks for; an entry is an `<entry>` of one: what was found. */
export const wapitiXml = defineReader({
  id: 'wapiti-xml',
  title: 'Wapiti (XML)',
  homepage: 'https://wapiti-scanner.github.io',
  howToExport: 'wapiti --url https://app.example --format xml --output wapiti.xml',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'xml',
  head: xmlElement('report').refine((root) => info(root, 'generatorName') === 'wapiti'),
  entries: ['/report/vulnerabilities/vulnerability', '/report/anomalies/anomaly', '/report/additionals/additional'],
  entry: elementWith(null, '@name'),
  prepare: (root) => ({ target: info(root, 'target') }),
  version: (root) => info(root, 'generatorVersion')?.replace(/^Wapiti /, ''),
  ran: (root) => ({ scannedAt: info(root, 'dateOfScan') }),
  health: (root) => wapitiHealth(info(root, 'target'), Number(info(root, 'crawledPages') ?? NaN)),
  draft: (kind, { prepared, path }) => {
    const references = childrenOf(childAt(kind, 'references'), 'reference').map(
      (reference) => textAt(reference, 'title') ?? '',
    )
    return childrenOf(childAt(kind, 'entries'), 'entry').map((entry, index) =>
      wapitiDraft(
        {
          at: `/entries/${step('entry', index)}`,
          group: path.split('/')[2] ?? '',
          name: kind.attributes['name'] ?? '',
          method: textAt(entry, 'method'),
          path: textAt(entry, 'path'),
          level: textAt(entry, 'level'),
          parameter: textAt(entry, 'parameter'),
          info: textAt(entry, 'info'),
          references,
        },
        prepared.target,
      ),
    )
  },
})
