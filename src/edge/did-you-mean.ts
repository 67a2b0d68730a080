import { nearest } from '../nearest.ts'

/** ` Did you mean X?` or nothing, to hang behind a message. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  const candidate = nearest(word, known)
  return candidate === null ? '' : ` Did you mean \`${prefix}${candidate}\`?`
}
