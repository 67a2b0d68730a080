import { closest, distance } from 'fastest-levenshtein'

/** The word that was most likely meant, or null where none is near. Upper and lower case do not count. */
export function nearest(word: string, words: readonly string[]): string | null {
  if (words.length === 0 || word.length > 64) return null
  const lower = word.toLowerCase()
  const candidate = closest(
    lower,
    words.map((known) => known.toLowerCase()),
  )
  const away = distance(lower, candidate)
  const near = away * 2 <= candidate.length && away <= Math.max(2, Math.floor(candidate.length / 3))
  if (!near && letters(lower) !== letters(candidate)) return null
  return words.find((known) => known.toLowerCase() === candidate) ?? null
}

/** Letters that changed places are one slip of a finger. */
const letters = (word: string): string => Array.from(word).sort().join('')
