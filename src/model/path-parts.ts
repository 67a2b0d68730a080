/** The last segment of a path with slashes: the file’s own name. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What stands in front of the last segment, with its slash, so that `src/a/` does not begin `src/ab/c`; empty at the root. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** The path of the folder that a file or folder lies in; empty at the root. */
export const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
