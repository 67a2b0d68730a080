import { describe, expect, it } from 'vitest'
import { csafProducts, CsafProductTree } from '../../../src/read/readers/csaf-products.ts'

const products = (tree: object): Record<string, unknown> =>
  Object.fromEntries(csafProducts(CsafProductTree.parse(tree)))
const branch = (category: string, name: string, rest: object): object => ({ category, name, ...rest })
const product = (name: string): object => ({ name, product_id: name })

describe('the products of a CSAF document', () => {
  it('without a package URL are called as the tree calls them on the way down', () => {
    const version = branch('product_version', '4.2', { product: product('Acme Shop 4.2') })
    const branches = [branch('vendor', 'Acme', { branches: [branch('product_name', 'Shop', { branches: [version] })] })]
    expect(products({ branches })).toEqual({ 'Acme Shop 4.2': { purl: 'pkg:generic/Acme/Shop@4.2' } })
  })

  it('that are RPMs of their vendor are packages of it', () => {
    const name = 'telnet-server-1:0.17-65.el7_6.x86_64'
    const tree = (vendor: string): object => ({
      branches: [branch('vendor', vendor, { branches: [branch('product_version', name, { product: product(name) })] })],
    })
    expect(products(tree('Red Hat'))[name]).toEqual({ purl: 'pkg:rpm/redhat/telnet-server@1:0.17-65.el7_6' })
    expect(products(tree('Acme'))[name]).toEqual({
      purl: `pkg:generic/${encodeURIComponent(name).replaceAll('%3A', ':')}`,
    })
  })

  it('that are made of two keep the package and remember what it is in', () => {
    const full_product_names = [
      { ...product('lib'), product_identification_helper: { purls: ['pkg:npm/lib@1.0.0'] } },
      { ...product('image'), product_identification_helper: { purl: 'pkg:oci/web@1' } },
    ]
    const relationships = [
      { product_reference: 'lib', relates_to_product_reference: 'image', full_product_name: product('lib in image') },
    ]
    expect(products({ full_product_names, relationships })['lib in image']).toEqual({
      purl: 'pkg:npm/lib@1.0.0',
      within: 'pkg:oci/web@1',
    })
  })
})
