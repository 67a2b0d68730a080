import { baseName } from '../model/path-parts.ts'
import type { TextFile } from '../model/text-file.ts'
import { openApiRoutes } from '../routes/index.ts'
import type { EntryPoint } from './entry-points.ts'
import { inComment, quoted } from './quoted.ts'
import type { ServiceFolder } from './services.ts'

export type CatalogDraft = {
  /** What the repository is called. */
  readonly name: string
  readonly services: readonly ServiceFolder[]
  /** Handles for a path of the repository, with the line that says so. */
  readonly ownersOf: (path: string) => { readonly handles: readonly string[]; readonly because: string } | null
  readonly openapi: readonly TextFile[]
  readonly entries: readonly EntryPoint[]
}

/** A draft is read by people. */
const mostRoutes = 40

/** Two folders may end alike, and a name is unique; the root is called as the repository is. */
function nameOf(folder: string, { name, services }: CatalogDraft): string {
  if (folder === '') return name
  const alike = services.filter((other) => baseName(other.folder) === baseName(folder))
  return alike.length > 1 ? folder.replaceAll('/', '-') : baseName(folder)
}

function routesIn(folder: string, openapi: readonly TextFile[]): readonly string[] {
  const lines = openapi
    .filter(({ file }) => file.startsWith(folder))
    .flatMap(({ file, text }) => {
      const urls = new Set(openApiRoutes(file, text).map(({ url }) => url))
      return [...urls].slice(0, mostRoutes).map((url) => `      - ${quoted(url)} # ${inComment(file)}`)
    })
  return lines.length === 0 ? [] : ['    routes:', ...lines]
}

/** Any way in leads to the root: it is the whole repository. */
function exposure(folder: string, entries: readonly EntryPoint[]): string {
  const way = entries.find(({ names }) => folder === '' || names.includes(baseName(folder)))
  return way === undefined
    ? '    exposure: unknown # no file says: internet or internal'
    : `    exposure: internet # ${inComment(way.because)}`
}

function service({ folder, file }: ServiceFolder, draft: CatalogDraft): readonly string[] {
  const owners = draft.ownersOf(file)
  const inside = folder === '' ? '' : `${folder}/`
  return [
    `  - name: ${quoted(nameOf(folder, draft))} # ${inComment(file)} is there`,
    `    paths: [${quoted(`${inside}**`)}]`,
    ...(owners === null
      ? []
      : [`    owners: [${owners.handles.map(quoted).join(', ')}] # ${inComment(owners.because)}`]),
    ...routesIn(inside, draft.openapi),
    exposure(folder, draft.entries),
  ]
}

/** A catalogue of the services that the folders show; null where there are none. Each line with its reason. */
export function catalogDraft(draft: CatalogDraft): string | null {
  if (draft.services.length === 0) return null
  return [
    '# Who owns what and who can reach it: findings of a service are ranked by it.',
    'services:',
    ...draft.services.flatMap((one) => service(one, draft)),
    '',
  ].join('\n')
}
