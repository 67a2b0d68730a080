/** How globs of paths, images and names are read everywhere: dot files match, and `!`, `#` and `(` are letters. */
export const globOptions = { dot: true, nonegate: true, nocomment: true, noext: true } as const

const wildcard = /[*?[{]/

/** The globs of a path as it is meant: a folder that is named stands for what lies in it, from the root with or without `./`. */
export function pathGlobs(path: string): readonly string[] {
  const fromRoot = path.replace(/^(?:\.?\/)+/, '')
  const plain = fromRoot.replace(/\/+$/, '')
  return wildcard.test(plain) && plain === fromRoot ? [plain] : [plain, `${plain}/**`]
}
