import { Minimatch } from 'minimatch'

/** Globs mean what they look like: dot files match, `!` and `#` are letters. */
const options = { dot: true, nonegate: true, nocomment: true, noext: true } as const

/** Whether any of the globs matches a text; each distinct text is tried once. */
export function matcher(globs: readonly string[], { nocase = false } = {}): (text: string) => boolean {
  const compiled = globs.map((glob) => new Minimatch(glob, { ...options, nocase }))
  const known = new Map<string, boolean>()
  return (text) => {
    let matches = known.get(text)
    if (matches === undefined) known.set(text, (matches = compiled.some((glob) => glob.match(text))))
    return matches
  }
}
