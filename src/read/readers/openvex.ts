// https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md (0.0.1 and 0.2.0)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeList, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { scannerIn, vexClaim } from './vex-statement.ts'

const Head = z.object({
  '@context': z.string().regex(/openvex/i),
  statements: z.array(z.unknown()),
  author: maybeText,
  tooling: maybeText,
  timestamp: maybeText,
})

const Named = z.object({ '@id': maybeText, identifiers: maybeFields({ purl: maybeText }) })
const asText = z.string().transform((id) => ({ '@id': id, identifiers: null }))
const Product = z.union([
  asText.transform((product) => ({ ...product, subcomponents: [] })),
  Named.extend({ subcomponents: maybeList(z.union([asText, Named])) }),
])
type Product = z.infer<typeof Product>
const Statement = z.object({
  vulnerability: z.union([
    z.string().transform((name) => ({ name, '@id': null, aliases: [], description: null })),
    z.object({ name: z.string(), '@id': maybeText, aliases: maybeTexts, description: maybeText }),
    z.object({ '@id': z.string() }).transform((record) => ({
      ...record,
      name: record['@id'].split('/').at(-1) ?? '',
      aliases: [],
      description: null,
    })),
  ]),
  products: z.array(Product).min(1),
  status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
  justification: maybeText,
  impact_statement: maybeText,
  action_statement: maybeText,
  timestamp: maybeText,
})
type Statement = z.infer<typeof Statement>

const idOf = (named: z.infer<typeof Named>): string => named.identifiers?.purl ?? named['@id'] ?? ''

/** One place for each component named: the subcomponents of a product where there are any, else the product itself. */
function placesOf(product: Product): Draft['location'][] {
  const id = idOf(product)
  const parts = product.subcomponents.map(idOf).filter((part) => part !== '')
  return parts.length === 0
    ? [packageAt(id)]
    : parts.map((part) => packageAt(part, { image: /^pkg:(?:oci|docker)\//.test(id) ? id : undefined }))
}

/** What to do, unless it is the sentence that vexctl fills in. */
const adviceOf = ({ status, action_statement: action }: Statement): Draft['fix'] =>
  status === 'affected' && action && !/^no action statement/i.test(action) ? { advice: action } : undefined

type Newest = { readonly time: number; readonly pointer: string }
const subjectOf = ({ vulnerability, products }: Statement): string =>
  `${vulnerability.name}\n${products
    .map((product) => [product, ...product.subcomponents].map(idOf).join(' '))
    .sort()
    .join('\n')}`

/** OpenVEX statements. Of several about one vulnerability of one product the newest counts. Several products of one statement are entries of their own: `/statements/0/products/1`. */
export const openvex = defineReader({
  id: 'openvex',
  title: 'OpenVEX',
  homepage: 'https://openvex.dev',
  howToExport:
    'vexctl create --product pkg:npm/app@1.0.0 --vuln CVE-2024-1 --status not_affected --justification component_not_present',
  category: 'sca',
  reaches: ['no_path'],
  // Statements about scans are no scan.
  categoryOf: () => null,
  syntax: 'json',
  head: Head,
  entries: ['/statements/*'],
  entry: Statement,
  prepare: ({ author, tooling, timestamp }) => ({
    byScanner: scannerIn(tooling) !== undefined || /^unknown author$/i.test(author ?? ''),
    written: timestamp,
    newest: new Map<string, Newest>(),
  }),
  survey: (statement, { prepared: { newest, written }, pointer }) => {
    const time = new Date(statement.timestamp ?? written ?? '').getTime() || 0
    const subject = subjectOf(statement)
    if (time >= (newest.get(subject)?.time ?? -Infinity)) newest.set(subject, { time, pointer })
  },
  tool: ({ author, tooling }) => ({
    name: scannerIn(tooling) ?? (author ? `VEX of ${author}` : 'OpenVEX'),
  }),
  ran: ({ timestamp }) => ({ scannedAt: timestamp }),
  draft: (statement, { prepared, pointer }) => {
    const { vulnerability, products } = statement
    const newest = prepared.newest.get(subjectOf(statement))?.pointer ?? pointer
    if (newest !== pointer) return { aside: `superseded by ${newest}` }
    return products.flatMap((product, index) =>
      placesOf(product).map((location, part, all): Draft => {
        const inner = all.length > 1 ? `/subcomponents/${part}` : ''
        const at = products.length > 1 || inner !== '' ? `/products/${index}${inner}` : undefined
        return {
          ...(at === undefined ? {} : { at }),
          category: 'sca',
          ruleId: vulnerability.name,
          title: headline(vulnerability.description, `${vulnerability.name}: ${statement.status.replaceAll('_', ' ')}`),
          severity: {},
          identifiers: [vulnerability.name, ...vulnerability.aliases],
          location,
          fix: adviceOf(statement),
          ...vexClaim({
            status: statement.status,
            justification: statement.justification,
            detail: statement.impact_statement,
            byScanner: prepared.byScanner,
          }),
        }
      }),
    )
  },
})
