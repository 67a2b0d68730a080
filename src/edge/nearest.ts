import { closest, distance } from 'fastest-levenshtein'

/** The known word a typo most likely meant, or null where none is close. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const candidate = closest(word, known)
  return distance(word, candidate) <= Math.max(2, Math.floor(candidate.length / 3)) ? candidate : null
}

/** ` Did you mean X?` or nothing, to hang behind a message. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  const candidate = nearest(word, known)
  return candidate === null ? '' : ` Did you mean \`${prefix}${candidate}\`?`
}
