// The product tree of a CSAF document: what a product id stands for. https://docs.oasis-open.org/csaf/csaf/v2.1/csaf-v2.1.html
import { z } from 'zod'
import { fitting, maybe, maybeFields, maybeList, maybeText, maybeTexts } from './lenient.ts'
import { packageUrl, purlType } from './package-url.ts'

const Product = z.object({
  name: z.string(),
  product_id: z.string(),
  product_identification_helper: maybeFields({ purl: maybeText, purls: maybeTexts }),
})
type Product = z.infer<typeof Product>
const Branch = z.object({
  category: z.string(),
  name: z.string(),
  product: maybe(Product),
  branches: maybe(z.array(z.unknown())),
})
const Relationship = z.object({
  product_reference: z.string(),
  relates_to_product_reference: z.string(),
  full_product_name: Product,
})
export const CsafProductTree = maybeFields({
  branches: maybeList(z.unknown()),
  full_product_names: maybeList(Product),
  relationships: maybeList(Relationship),
  product_groups: maybeList(z.object({ group_id: z.string(), product_ids: maybeTexts })),
})

/** A product: its package URL, and the product it is a part of. */
export type CsafProduct = { readonly purl: string; readonly within?: string }
/** Names on the way down to a product: vendor, product, version. */
type Names = Readonly<Record<string, string>>

const purlGiven = ({ product_identification_helper: helper }: Product): string | undefined =>
  helper?.purl ?? helper?.purls[0]

/** `telnet-1:0.17-65.el7_6.x86_64` of a vendor of RPMs; else what the tree calls it; else its full name. */
function purlNamed({ name }: Product, names: Names): string {
  const { vendor = '', product_name: product, product_version: version } = names
  const rpm = /^(.+)-((?:\d+:)?[^-:]+-[^-]+)\.(?:src|noarch|x86_64|i686|aarch64|ppc64le|s390x)$/.exec(name)
  if (rpm?.[1] !== undefined && purlType(vendor).startsWith('rpm')) return packageUrl(vendor, rpm[1], rpm[2])
  return product === undefined ? packageUrl('', name) : packageUrl('', `${vendor}/${product}`, version)
}

/** All products of the tree by their ids, those that a relationship makes of two included. */
export function csafProducts(tree: z.infer<typeof CsafProductTree>): ReadonlyMap<string, CsafProduct> {
  const known = new Map<string, CsafProduct>()
  const add = (product: Product, names: Names): void => {
    known.set(product.product_id, { purl: purlGiven(product) ?? purlNamed(product, names) })
  }
  const walk = (branches: readonly unknown[], names: Names, depth: number): void => {
    for (const branch of fitting(branches, Branch)) {
      const below = { ...names, [branch.category]: branch.name }
      if (branch.product) add(branch.product, below)
      if (depth < 30) walk(branch.branches ?? [], below, depth + 1)
    }
  }
  walk(tree?.branches ?? [], {}, 0)
  for (const product of tree?.full_product_names ?? []) add(product, {})
  for (const {
    product_reference: part,
    relates_to_product_reference: whole,
    full_product_name: made,
  } of tree?.relationships ?? []) {
    const within = known.get(whole)?.purl
    known.set(made.product_id, {
      purl: purlGiven(made) ?? known.get(part)?.purl ?? packageUrl('', made.name),
      ...(within === undefined ? {} : { within }),
    })
  }
  return known
}
