/** Sets of names that grow by being joined. */
export type Union = {
  /** The name that stands for a name's set: the first in the order of texts. */
  readonly find: (name: string) => string
  /** Joins the sets of two names; gives the name that stands for them now. */
  readonly join: (a: string, b: string) => string
  /** Every name that was ever joined with another. */
  readonly names: () => Iterable<string>
}

/** Sets of one name each. Long chains and cycles cost no more than short ones. */
export function createUnion(): Union {
  const parent = new Map<string, string>()
  const find = (name: string): string => {
    let root = name
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    for (let at = name; at !== root;) {
      const next = parent.get(at) ?? root
      parent.set(at, root)
      at = next
    }
    return root
  }
  const join = (a: string, b: string): string => {
    const [left, right] = [find(a), find(b)]
    const [keep, drop] = left < right ? [left, right] : [right, left]
    parent.set(keep, keep)
    parent.set(drop, keep)
    return keep
  }
  return { find, join, names: () => parent.keys() }
}
