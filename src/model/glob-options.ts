/** How globs of paths, images and names are read everywhere: dot files match, and `!`, `#` and `(` are letters. */
export const globOptions = { dot: true, nonegate: true, nocomment: true, noext: true } as const
