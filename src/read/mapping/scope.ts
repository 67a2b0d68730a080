import { isFields } from '../readers/fields.ts'
import type { FieldPath } from './terms.ts'
import { follow, type Tree } from './tree.ts'

/** What the fields of a mapping are looked up in. */
export type Scope = {
  readonly tree: Tree
  /** The document without its entries. */
  readonly head: unknown
  readonly entry: unknown
  /** What `each` split the entry into; else the entry. */
  readonly item: unknown
  /** What stood for each `*` of the entry’s path. */
  readonly keys: readonly (string | number)[]
  /** The path of `entries` that it was found by. */
  readonly path: string
}

/** The scope of a document before any entry of it is looked at. */
export const documentScope = (tree: Tree, head: unknown): Scope => ({
  tree,
  head,
  entry: null,
  item: null,
  keys: [],
  path: '',
})

/** Everything at a path. */
export function nodesAt(scope: Scope, { from, steps }: FieldPath): readonly unknown[] {
  const { tree } = scope
  const start = from === 'top' ? tree.top(scope.head) : from === 'entry' ? scope.entry : scope.item
  return follow(tree, start, steps).map(({ node }) => node)
}

/** The texts at a path: of a list those of its members; numbers and truth values as they are written. */
export const textsAt = (scope: Scope, path: FieldPath): readonly string[] =>
  nodesAt(scope, path)
    .flatMap((node): readonly unknown[] => (Array.isArray(node) ? node : [node]))
    .flatMap((node) => scope.tree.text(node) ?? [])

/** How many members the lists and objects at a path have; a single value counts as one, nothing as none. */
export const countAt = (scope: Scope, path: FieldPath): number =>
  nodesAt(scope, path).reduce<number>((sum, node) => {
    if (Array.isArray(node)) return sum + node.length
    return sum + (isFields(node) ? Object.keys(node).length : node === null ? 0 : 1)
  }, 0)

/** The names of the fields of the objects at a path. */
export const namesAt = (scope: Scope, path: FieldPath): readonly string[] =>
  nodesAt(scope, path).flatMap((node) => (isFields(node) ? Object.keys(node) : []))
