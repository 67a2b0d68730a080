import { isAlias, isScalar, visit, type Document, type Node, type YAMLMap } from 'yaml'
import { quote, words, type Words } from './mistake.ts'

/** What the nodes of a document say that its value no longer shows. */
export type Structure = {
  /** The first alias that cannot be followed. */
  readonly bad: { readonly at: Node; readonly said: Words } | null
  /** Keys that stand again in their mapping. */
  readonly repeated: readonly { readonly at: Node; readonly said: Words }[]
}

/** More than people write; each is looked up in the whole document. */
const mostAliases = 100

/** Looks at every node once. */
export function inspect(document: Document): Structure {
  const anchors = new Set<string>()
  const repeated: Structure['repeated'][number][] = []
  let aliases = 0
  let bad: Structure['bad'] = null
  visit(document, {
    Node(_, node, above) {
      if (isAlias(node)) {
        aliases += 1
        const said = aliases > mostAliases ? tooMany : followed(node.source, anchors, above)
        if (said === null) return undefined
        bad = { at: node, said }
        return visit.BREAK
      }
      if (node.anchor !== undefined) anchors.add(node.anchor)
      return undefined
    },
    Map(_, map) {
      if (map.anchor !== undefined) anchors.add(map.anchor)
      repeated.push(...repeatedKeys(map))
    },
  })
  return { bad, repeated }
}

const tooMany = words(`more than ${mostAliases} aliases`, 'fewer')

function followed(source: string, anchors: ReadonlySet<string>, above: readonly unknown[]): Words | null {
  const alias = `alias ${quote(`*${source}`)}`
  const inside = above.some(
    (one) => typeof one === 'object' && one !== null && 'anchor' in one && one.anchor === source,
  )
  if (inside) return words(`${alias} inside what it stands for`, 'no circle')
  return anchors.has(source) ? null : words(alias, 'an anchor above it')
}

function repeatedKeys(map: YAMLMap): Structure['repeated'] {
  const seen = new Set<string>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    const again = seen.has(name)
    seen.add(name)
    return again ? [{ at: key, said: words(`the key ${quote(name)} a second time`, 'each key once') }] : []
  })
}
