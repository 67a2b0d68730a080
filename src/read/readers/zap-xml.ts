// https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-xml/
import type { HealthNote, XmlElement } from '../reader.ts'
import { defineReader } from '../reader.ts'
import { childAt, childrenOf, elementWith, step, textAt, xmlElement } from './xml-element.ts'
import { zapDraft, zapHealth, type ZapInstance, type ZapInsight } from './zap-alert.ts'

const instanceOf = (element: XmlElement, at?: string): ZapInstance => ({
  uri: textAt(element, 'uri'),
  method: textAt(element, 'method'),
  param: textAt(element, 'param'),
  attack: textAt(element, 'attack'),
  ...(at === undefined ? {} : { at }),
})

const insightOf = (element: XmlElement): ZapInsight =>
  Object.fromEntries(['key', 'level', 'description', 'statistic'].map((name) => [name, textAt(element, name)]))

function healthOf(root: XmlElement): HealthNote | null {
  const [stop] = childrenOf(root, 'stoppingInsight').map(insightOf)
  const insights = childrenOf(childAt(root, 'insights'), 'insight').map(insightOf)
  return zapHealth(childrenOf(root, 'site').length, stop, insights)
}

/** ZAP's "Traditional XML" report. An entry is an instance: `/OWASPZAPReport/site/alerts/alertitem[9]/instances/instance[3]`. */
export const zapXml = defineReader({
  id: 'zap-xml',
  title: 'ZAP (XML)',
  homepage: 'https://www.zaproxy.org',
  howToExport: 'zap-baseline.py -t https://app.example -x zap.xml',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'xml',
  head: xmlElement('OWASPZAPReport'),
  entries: ['/OWASPZAPReport/site/alerts/alertitem'],
  entry: elementWith('alertitem', 'pluginid'),
  prepare: (root) => childrenOf(root, 'site').map((site) => site.attributes['name'] ?? ''),
  version: (root) => root.attributes['version'],
  ran: ({ attributes }) => ({ scannedAt: attributes['created'] || attributes['generated'] }),
  health: healthOf,
  draft: (alert, { prepared, keys }) => {
    const site = prepared[Number(keys.at(-3) ?? 1) - 1] ?? ''
    const facts = {
      pluginId: textAt(alert, 'pluginid') ?? '',
      alertRef: textAt(alert, 'alertRef'),
      name: textAt(alert, 'name') ?? textAt(alert, 'alert'),
      riskcode: textAt(alert, 'riskcode'),
      confidence: textAt(alert, 'confidence'),
      cweid: textAt(alert, 'cweid'),
      solution: textAt(alert, 'solution'),
    }
    const instances = childrenOf(childAt(alert, 'instances'), 'instance')
    return instances.length === 0
      ? zapDraft(facts, site, instanceOf(alert))
      : instances.map((instance, index) =>
          zapDraft(facts, site, instanceOf(instance, `/instances/${step('instance', index)}`)),
        )
  },
})
