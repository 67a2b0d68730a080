import { packageFile } from '../lockfiles/index.ts'
import { baseName, parentOf } from '../model/path-parts.ts'

/** A folder that looks like a service, with the file that says so; the folder of the root is ``. */
export type ServiceFolder = { readonly folder: string; readonly file: string }

export const isDockerfile = (path: string): boolean => /^(?:Dockerfile|Containerfile)(?:\..+)?$/.test(baseName(path))

/** What a platform starts a whole repository by. */
const startsRoot =
  /^(?:Dockerfile|Containerfile|Procfile|app\.ya?ml|fly\.toml|render\.yaml|serverless\.ya?ml|(?:docker-)?compose\.ya?ml)$/

/** Folders inside a service that hold its code or its image; they are not called as it is. */
const isInside = /^(?:src|app|docker|build|deploy|container)$/

/** An archive holds packages, and a folder of settings those of what lies around it: neither is a service. */
const isNoService = /\.(?:jar|war|ear|whl)$|(?:^|\/)(?:gradle|buildSrc|requirements)\//

function serviceFolder(file: string): string {
  const folder = parentOf(file)
  const parent = parentOf(folder)
  return isInside.test(baseName(folder)) && parent !== '' ? parent : folder
}

/**
 * Folders that say of themselves what they hold, and those with a Dockerfile or packages of their own; where there are none, the
 * whole repository if a file says how it is started.
 */
export function servicesIn(files: readonly string[]): readonly ServiceFolder[] {
  const found = new Map<string, string>()
  for (const file of files) {
    const [, named] = /^((?:services|apps|cmd|microservices)\/[^/]+)\//.exec(file) ?? []
    const isOwn = isDockerfile(file) || (packageFile(file) !== null && !isNoService.test(file))
    const folder = named ?? (isOwn ? serviceFolder(file) : '')
    if (folder !== '' && !folder.startsWith('.') && !found.has(folder)) found.set(folder, file)
  }
  if (found.size === 0)
    return files
      .filter((file) => startsRoot.test(file))
      .slice(0, 1)
      .map((file) => ({ folder: '', file }))
  // A folder inside one that was found belongs to it.
  const folders = [...found.keys()].sort()
  return folders
    .filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
    .map((folder) => ({ folder, file: found.get(folder) ?? folder }))
}
