// https://docs.veracode.com/r/r_Detailed_XML_Report_Schema (detailedreport.xsd)
import type { Aside, Draft } from '../../model/draft.ts'
import { defineReader, type XmlElement } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { codeAt, endpointAt, packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { ecosystemOf } from './sarif-ecosystem.ts'
import { veracodePath, veracodeSeverities } from './veracode-words.ts'
import { cweOf } from './words.ts'
import { childAt, childrenOf, step, xmlElement } from './xml-element.ts'

function flawDraft({ attributes }: XmlElement): Draft | Aside {
  if (
    /^(?:fixed|cannot reproduce)$/i.test(attributes['remediation_status'] ?? '') &&
    attributes['mitigation_status'] !== 'accepted'
  )
    return { aside: `${attributes['remediation_status']}, in Veracode’s word` }
  const cwe = cweOf(attributes['cweid'])
  const { url, vuln_parameter: parameter, sourcefile = '', sourcefilepath = '' } = attributes
  const type = attributes['type'] ? ` (${attributes['type']})` : ''
  return {
    category: url ? 'dast' : 'sast',
    // Rules have no ids of their own: the weakness is the rule.
    ruleId: cwe ?? attributes['categoryname'] ?? 'flaw',
    title: `${attributes['categoryname'] ?? cwe ?? 'Flaw'}${type}`,
    severity: { word: attributes['severity'] },
    identifiers: [cwe],
    location: url
      ? endpointAt(null, url, parameter)
      : codeAt(veracodePath(sourcefilepath, sourcefile) || attributes['module'] || 'unknown', {
          start: Number(attributes['line']),
        }),
    dismissed: dismissedIf(
      attributes['mitigation_status'] === 'accepted',
      attributes['mitigation_status_desc'] || 'mitigation accepted in Veracode',
    ),
  }
}

function componentDrafts(component: XmlElement): Draft[] {
  const { vendor, library = '', file_name: file = '', version } = component.attributes
  const ecosystem = ecosystemOf(file, library) ?? 'generic'
  const name = library === '' ? file : ecosystem === 'maven' && vendor ? `${vendor}:${library}` : library
  const path = childAt(component, 'file_paths', 'file_path')?.attributes['value']
  return childrenOf(childAt(component, 'vulnerabilities'), 'vulnerability').map(({ attributes }, index) => ({
    at: `/vulnerabilities/${step('vulnerability', index)}`,
    category: 'sca',
    ruleId: attributes['cve_id'] ?? '',
    title: headline(attributes['cve_summary'], `${attributes['cve_id'] ?? 'A vulnerability'} in ${name}`),
    severity: { word: attributes['severity'], score: Number(attributes['cvss_score'] || NaN) },
    identifiers: [attributes['cve_id'], attributes['cwe_id']],
    location: packageAt(packageUrl(ecosystem, name, version), { manifest: path }),
    dismissed: dismissedIf(attributes['mitigation'] === 'true', 'mitigated in Veracode'),
  }))
}

/** Veracode's detailed report: static flaws, dynamic flaws and vulnerable components. */
export const veracodeXml = defineReader({
  id: 'veracode-xml',
  title: 'Veracode (detailed report)',
  homepage: 'https://www.veracode.com',
  howToExport: 'Veracode: the scan, Download, Detailed XML; or the API detailedreport.do',
  category: 'sast',
  syntax: 'xml',
  head: xmlElement('detailedreport'),
  entries: [
    '/detailedreport/severity/category/cwe/staticflaws/flaw',
    '/detailedreport/severity/category/cwe/dynamicflaws/flaw',
    '/detailedreport/software_composition_analysis/vulnerable_components/component',
  ],
  entry: xmlElement().refine(
    ({ name, attributes }) => Boolean(attributes[name === 'flaw' ? 'severity' : 'component_id']),
    'expected a "severity" of a flaw, or a "component_id"',
  ),
  severities: veracodeSeverities,
  version: (root) => childAt(root, 'static-analysis')?.attributes['engine_version'],
  ran: (root) => ({ scannedAt: childAt(root, 'static-analysis')?.attributes['published_date'] }),
  draft: (entry) => (entry.name === 'flaw' ? flawDraft(entry) : componentDrafts(entry)),
})
