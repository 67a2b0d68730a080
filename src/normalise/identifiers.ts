import type { Draft } from '../model/draft.ts'
import { canonicalIdentifiers, recogniseIdentifier, type Identifier } from '../model/identifier.ts'

type Listed = NonNullable<Draft['identifiers']>

/** What a list means that ends here, once it was asked for, and the lists that go on. */
type Node = { found: readonly Identifier[] | null; readonly more: Map<string, Node> }

const none: readonly Identifier[] = []
const unlisted: Listed = []
const aNode = (found: Node['found']): Node => ({ found, more: new Map() })

/**
 * Makes the question which identifiers the texts of a list name, in our spelling. Equal lists are worked out once and share one answer:
 * rules repeat theirs thousands of times. They are found text by text, without putting one together.
 */
export function identifierLists(): (listed: Draft['identifiers']) => readonly Identifier[] {
  const root = aNode(none)
  return (listed = unlisted) => {
    let node = root
    for (const text of listed) {
      if (typeof text !== 'string' || text === '') continue
      let next = node.more.get(text)
      if (next === undefined) node.more.set(text, (next = aNode(null)))
      node = next
    }
    return (node.found ??= recognised(listed))
  }
}

function recognised(listed: Listed): readonly Identifier[] {
  const texts = listed.filter((text): text is string => typeof text === 'string' && text !== '')
  return canonicalIdentifiers(texts.map(recogniseIdentifier).filter((identifier) => identifier !== null))
}
