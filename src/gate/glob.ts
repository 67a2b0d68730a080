import { Minimatch } from 'minimatch'
import { globOptions, pathGlobs } from '../model/path-globs.ts'

/** Whether any of the globs matches a text; each distinct text is tried once. */
export function matcher(globs: readonly string[], { nocase = false } = {}): (text: string) => boolean {
  const compiled = globs.map((glob) => new Minimatch(glob, { ...globOptions, nocase }))
  const known = new Map<string, boolean>()
  return (text) => {
    let matches = known.get(text)
    if (matches === undefined) known.set(text, (matches = compiled.some((glob) => glob.match(text))))
    return matches
  }
}

/** The same for globs of paths: a folder that is named stands for what lies in it. As they are given they hold, too: a URL may end in a slash. */
export const pathMatcher = (globs: readonly string[]): ((path: string) => boolean) =>
  matcher([...globs, ...globs.flatMap(pathGlobs)])
