/** A path of entries, split: as `runs`, `*`, `results`, `*`. */
export type EntryPath = { readonly text: string; readonly segments: readonly string[] }

export const toEntryPath = (text: string): EntryPath => ({ text, segments: text.split('/').slice(1) })

/** The paths that still match after one more step, taken at this depth (0 is the root’s own children). */
export function step(active: readonly EntryPath[], key: string | number, depth: number): readonly EntryPath[] {
  if (active.length === 0) return active
  return active.filter(({ segments }) => segments[depth] === '*' || segments[depth] === String(key))
}

/** The path that ends here, if one does: its value is an entry. */
export const ending = (active: readonly EntryPath[], depth: number): EntryPath | undefined =>
  active.find(({ segments }) => segments.length === depth + 1)

/** One segment of a JSON Pointer, RFC 6901. */
export const pointerSegment = (key: string | number): string =>
  typeof key === 'number'
    ? String(key)
    : key.includes('~') || key.includes('/')
      ? key.replaceAll('~', '~0').replaceAll('/', '~1')
      : key

/** The values that stood for each `*` of the path. */
export const wildcards = (path: EntryPath, keys: readonly (string | number)[]): (string | number)[] =>
  keys.filter((_, index) => path.segments[index] === '*')
