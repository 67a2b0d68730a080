/** Sets of numbers that grow by being joined; the lowest number of a set stands for it. */
export type Sets = {
  readonly find: (number: number) => number
  /** Joins the sets that two numbers stand for. */
  readonly join: (a: number, b: number) => void
}

/** Sets of one number each. Long chains cost no more than short ones. */
export function createSets(size: number): Sets {
  const parent = new Int32Array(size)
  for (let number = 0; number < size; number++) parent[number] = number
  const find = (number: number): number => {
    let root = number
    for (let next = parent[root] ?? root; next !== root; next = parent[root] ?? root) root = next
    for (let at = number; at !== root;) {
      const next = parent[at] ?? root
      parent[at] = root
      at = next
    }
    return root
  }
  const join = (a: number, b: number): void => {
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  return { find, join }
}
