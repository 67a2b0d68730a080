import { openapiPaths } from './openapi-paths.ts'
import { inComment, quoted } from './quoted.ts'
import type { Survey, Text } from './survey.ts'

export type CatalogDraft = {
  readonly services: Survey['services']
  /** Handles for a path of the repository, with the line that says so. */
  readonly ownersOf: (path: string) => { readonly handles: readonly string[]; readonly because: string } | null
  readonly openapi: readonly Text[]
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('/') + 1)

/** Two folders may end alike, and a name is unique. */
const uniqueName = (folder: string, folders: readonly string[]): string =>
  folders.filter((other) => nameOf(other) === nameOf(folder)).length > 1 ? folder.replaceAll('/', '-') : nameOf(folder)

function service(folder: string, file: string, draft: CatalogDraft): readonly string[] {
  const { services, ownersOf, openapi } = draft
  const owners = ownersOf(file)
  const routes = openapi
    .filter((text) => text.file.startsWith(`${folder}/`))
    .flatMap((text) => openapiPaths(text).map((path) => ({ path, file: text.file })))
  return [
    `  - name: ${quoted(
      uniqueName(
        folder,
        services.map((one) => one.folder),
      ),
    )} # ${inComment(file)} is there`,
    `    paths: [${quoted(`${folder}/**`)}]`,
    ...(owners === null
      ? []
      : [`    owners: [${owners.handles.map(quoted).join(', ')}] # ${inComment(owners.because)}`]),
    ...(routes.length === 0
      ? []
      : ['    routes:', ...routes.map(({ path, file: from }) => `      - ${quoted(path)} # ${inComment(from)}`)]),
    '    exposure: unknown # no file says: internet or internal',
  ]
}

/** A catalogue of the services that the folders show; null where there are none. Each line with its reason. */
export function catalogDraft(draft: CatalogDraft): string | null {
  if (draft.services.length === 0) return null
  return [
    '# Who owns what and who can reach it: findings of a service are ranked by it.',
    'services:',
    ...draft.services.flatMap(({ folder, file }) => service(folder, file, draft)),
    '',
  ].join('\n')
}
