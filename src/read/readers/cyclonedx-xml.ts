// https://cyclonedx.org/docs/1.7/xml/ (1.4 to 1.7), and the vulnerability extension of 2020 for 1.2
import type { Draft } from '../../model/draft.ts'
import { defineReader, type EntryContext, type XmlElement } from '../reader.ts'
import { cyclonedxCategory } from './cyclonedx-category.ts'
import { componentTable, CycloneDxHead, cyclonedxTool, type ComponentTable } from './cyclonedx-components.ts'
import { documentOf, vulnerabilityOf } from './cyclonedx-elements.ts'
import { cyclonedxDrafts, CycloneDxVulnerability } from './cyclonedx-vulnerability.ts'
import { packageUrl, purlType } from './package-url.ts'
import { childAt, step, xmlElement } from './xml-element.ts'

const inComponent = '/bom/components/component/vulnerabilities/vulnerability'

/** A component without a package URL is known by where its vulnerability was looked up: `vulnerabilities:debian:10`, `…:github:python`. */
function located(draft: Draft, source: string, table: ComponentTable, ref: string): Draft {
  const component = table.find(ref)
  const namespace = source.replace(/^(?:vulnerabilities:)?(?:github:)?/, '')
  if (component === undefined || component.purl !== undefined || purlType(namespace) === 'generic') return draft
  if (draft.location.type !== 'package') return draft
  return { ...draft, location: { ...draft.location, purl: packageUrl(namespace, component.name, component.version) } }
}

type Prepared = { readonly table: ComponentTable; readonly refs: readonly string[] }

function draftsOf(element: XmlElement, { prepared, path, keys }: EntryContext<Prepared>): readonly Draft[] {
  const { table, refs } = prepared
  const ref = path === inComponent ? (refs[Number(keys[2]) - 1] ?? '') : undefined
  const vulnerability = CycloneDxVulnerability.parse(vulnerabilityOf(element, ref))
  if (ref === undefined) return cyclonedxDrafts(vulnerability, table, (index) => `/affects/${step('target', index)}`)
  return cyclonedxDrafts(vulnerability, table, () => '').map((draft) => ({
    ...located(draft, vulnerability.source?.name ?? '', table, ref),
    at: undefined,
  }))
}

/** CycloneDX XML with vulnerabilities. An entry: `/bom/vulnerabilities/vulnerability[2]/affects/target`. */
export const cyclonedxXml = defineReader({
  id: 'cyclonedx-xml',
  title: 'CycloneDX (XML)',
  homepage: 'https://cyclonedx.org',
  howToExport: 'grype registry.example/app:1.2 --output cyclonedx --file bom.cdx.xml',
  category: 'sca',
  reaches: ['package_imported'],
  categoryOf: cyclonedxCategory,
  syntax: 'xml',
  head: xmlElement('bom')
    .refine((root) => ['metadata', 'components', 'vulnerabilities'].some((name) => childAt(root, name) !== undefined))
    .transform(documentOf)
    .pipe(CycloneDxHead),
  entries: ['/bom/vulnerabilities/vulnerability', inComponent],
  entry: xmlElement('vulnerability'),
  prepare: (head) => ({
    table: componentTable(head),
    refs: head.components.map((component) => component['bom-ref'] ?? component.purl ?? ''),
  }),
  tool: cyclonedxTool,
  ran: ({ metadata }) => ({ scannedAt: metadata?.timestamp }),
  draft: draftsOf,
})
