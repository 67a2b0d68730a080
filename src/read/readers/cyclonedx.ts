// https://cyclonedx.org/docs/1.7/json/ (1.4 to 1.7)
import { defineReader } from '../reader.ts'
import { cyclonedxCategory } from './cyclonedx-category.ts'
import { componentTable, CycloneDxHead, cyclonedxTool } from './cyclonedx-components.ts'
import { cyclonedxDrafts, CycloneDxVulnerability } from './cyclonedx-vulnerability.ts'

/** CycloneDX JSON with vulnerabilities (VDR, VEX). An entry: `/vulnerabilities/0/affects/1`. An SBOM without the list is no scan. */
export const cyclonedx = defineReader({
  id: 'cyclonedx',
  title: 'CycloneDX',
  homepage: 'https://cyclonedx.org',
  howToExport: 'grype registry.example/app:1.2 --output cyclonedx-json --file bom.cdx.json',
  category: 'sca',
  reaches: ['package_imported'],
  categoryOf: cyclonedxCategory,
  syntax: 'json',
  head: CycloneDxHead,
  entries: ['/vulnerabilities/*'],
  entry: CycloneDxVulnerability,
  prepare: componentTable,
  tool: cyclonedxTool,
  ran: ({ metadata }) => ({ scannedAt: metadata?.timestamp }),
  draft: (vulnerability, { prepared }) => cyclonedxDrafts(vulnerability, prepared, (index) => `/affects/${index}`),
})
