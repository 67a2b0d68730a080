import { along, aWay } from '../memoised.ts'
import type { Draft } from '../model/draft.ts'
import { canonicalIdentifiers, recogniseIdentifier, type Identifier } from '../model/identifier.ts'

type Listed = NonNullable<Draft['identifiers']>

const unlisted: Listed = []

/**
 * Makes the question which identifiers the texts of a list name, in our spelling. Equal lists are worked out once and share one answer:
 * rules repeat theirs thousands of times. They are found text by text, without putting one together.
 */
export function identifierLists(): (listed: Draft['identifiers']) => readonly Identifier[] {
  const start = aWay<string, readonly Identifier[]>()
  return (listed = unlisted) => {
    let way = start
    for (const text of listed) if (typeof text === 'string' && text !== '') way = along(way, text)
    return (way.value ??= recognised(listed))
  }
}

function recognised(listed: Listed): readonly Identifier[] {
  const texts = listed.filter((text): text is string => typeof text === 'string' && text !== '')
  return canonicalIdentifiers(texts.map(recogniseIdentifier).filter((identifier) => identifier !== null))
}
