// https://docs.oasis-open.org/csaf/csaf/v2.1/csaf-v2.1.html (2.0 and 2.1): advisories and VEX
import { z } from 'zod'
import type { Aside, Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { csafProducts, CsafProductTree, type CsafProduct } from './csaf-products.ts'
import {
  csafFix,
  csafIds,
  csafIntel,
  csafReason,
  csafSeverity,
  csafTitle,
  CsafVulnerability,
  type Concerns,
} from './csaf-vulnerability.ts'
import { maybeFields, maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { scannerIn, vexClaim, type VexStatement } from './vex-statement.ts'

const Head = z.object({
  document: z.object({
    csaf_version: z.string().regex(/^2\./),
    publisher: maybeFields({ name: maybeText }),
    tracking: maybeFields({
      current_release_date: maybeText,
      generator: maybeFields({ engine: z.object({ name: maybeText }).nullish() }),
    }),
  }),
  product_tree: CsafProductTree,
})
type Head = z.infer<typeof Head>
const engineOf = ({ document }: Head): string | undefined => scannerIn(document.tracking?.generator?.engine?.name)

/** The groups of `product_status`. What is recommended is advice about the others. */
const statuses: Readonly<Record<string, VexStatement['status']>> = {
  known_affected: 'affected',
  first_affected: 'affected',
  last_affected: 'affected',
  known_not_affected: 'not_affected',
  fixed: 'fixed',
  first_fixed: 'fixed',
  under_investigation: 'under_investigation',
  unknown: 'under_investigation',
}

type Prepared = {
  readonly products: ReadonlyMap<string, CsafProduct>
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>
  readonly byScanner: boolean
}

function draftOf(
  vulnerability: CsafVulnerability,
  product: string,
  status: VexStatement['status'],
  { products, groups, byScanner }: Prepared,
): Draft {
  const concerns: Concerns = ({ product_ids: ids, group_ids: named }) =>
    ids.includes(product) ||
    named.some((group) => groups.get(group)?.has(product) === true) ||
    (ids.length === 0 && named.length === 0)
  const { purl, within } = products.get(product) ?? { purl: packageUrl('', product) }
  const affected = status === 'affected' || status === 'under_investigation'
  return {
    category: 'sca',
    ruleId: vulnerability.cve ?? vulnerability.ids[0]?.text ?? csafTitle(vulnerability),
    title: csafTitle(vulnerability),
    severity: csafSeverity(vulnerability, product, concerns),
    identifiers: csafIds(vulnerability),
    location: packageAt(purl, {
      image: within !== undefined && /^pkg:(?:oci|docker)\//.test(within) ? within : undefined,
    }),
    fix: affected ? csafFix(vulnerability, concerns) : undefined,
    intel: csafIntel(vulnerability, product),
    ...vexClaim({ status, ...csafReason(vulnerability, concerns), byScanner }),
  }
}

function draftsOf(vulnerability: CsafVulnerability, prepared: Prepared): readonly (Draft | Aside)[] {
  const drafts = Object.entries(vulnerability.product_status ?? {}).flatMap(([group, products]) => {
    const status = lookUp(statuses, group)
    if (status === undefined) return []
    return products.map((product, index) => ({
      at: `/product_status/${group}/${index}`,
      ...draftOf(vulnerability, product, status, prepared),
    }))
  })
  return drafts.length > 0 ? drafts : [{ aside: 'names no product' }]
}

/** CSAF. An entry is what it says of one product: `/vulnerabilities/0/product_status/known_not_affected/2`. */
export const csaf = defineReader({
  id: 'csaf',
  title: 'CSAF',
  homepage: 'https://www.csaf.io',
  howToExport: 'https://secvisogram.github.io, or the provider of the product: its advisories are published as CSAF',
  category: 'sca',
  // Statements about scans are no scan.
  categoryOf: () => null,
  syntax: 'json',
  head: Head,
  entries: ['/vulnerabilities/*'],
  entry: CsafVulnerability,
  prepare: (head): Prepared => ({
    products: csafProducts(head.product_tree),
    groups: new Map(
      (head.product_tree?.product_groups ?? []).map((group) => [group.group_id, new Set(group.product_ids)]),
    ),
    byScanner: engineOf(head) !== undefined,
  }),
  tool: (head) => {
    const publisher = head.document.publisher?.name
    return { name: engineOf(head) ?? (publisher ? `CSAF of ${publisher}` : 'CSAF') }
  },
  ran: ({ document }) => ({ scannedAt: document.tracking?.current_release_date }),
  draft: (vulnerability, { prepared }) => draftsOf(vulnerability, prepared),
})
