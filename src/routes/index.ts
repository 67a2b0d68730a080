import type { SourceRoute, SourceTree } from '../model/source-route.ts'
import { annotated } from './annotated.ts'
import { django } from './django.ts'
import { express } from './express.ts'
import { flask } from './flask.ts'
import type { Framework } from './framework.ts'
import { golang } from './golang.ts'
import { isOpenApi, openApiRoutes } from './openapi.ts'
import { rails } from './rails.ts'
import { servlet } from './servlet.ts'
import { toSourceText, type Language, type SourceText } from './source-text.ts'

export { isOpenApi, openApiRoutes } from './openapi.ts'

const frameworks: readonly Framework[] = [express, flask, django, ...annotated, servlet, rails, golang]

/** Whether a file of the checkout can say anything about routes, by its path: tests and what others wrote cannot. */
export const mayHoldRoutes = (path: string): boolean =>
  !/(?:^|\/)(?:node_modules|vendor|third_party|dist|build|\.git|__tests__|tests?|spec)\//.test(path) &&
  !/(?:\.|_)(?:test|spec)\.\w+$/.test(path) &&
  (isOpenApi(path) || frameworks.some(({ isFile }) => isFile(path)))

/**
 * Which lines of the checkout answer which URLs, read from the source of the common web frameworks and from OpenAPI descriptions.
 * What a framework decides at run time is not known, and left out. Input order never shows. Never throws.
 */
export function findRoutes({ files, lines }: SourceTree): readonly SourceRoute[] {
  const all = files.filter((path) => mayHoldRoutes(path) && !isGenerated(lines(path))).sort()
  const known = new Set(all)
  const texts = new Map<string, SourceText>()
  const text = (path: string, language: Language): SourceText => {
    let source = texts.get(path)
    if (source === undefined) texts.set(path, (source = toSourceText(path, lines(path) ?? [], language)))
    return source
  }
  const described = all.filter(isOpenApi).flatMap((path) => openApiRoutes(path, (lines(path) ?? []).join('\n')))
  const declared = frameworks.flatMap(({ name, isFile, mentions, find }) => {
    const paths = all.filter((path) => isFile(path) && lines(path)?.some((line) => mentions.test(line)) === true)
    if (paths.length === 0) return []
    const found = find({ paths, all, exists: (path) => known.has(path), text })
    return found.map((route): SourceRoute => ({ ...route, ...declaredBy(route), because: `${name}, ${route.because}` }))
  })
  return distinct([...declared, ...described.map((route) => ({ ...route, because: `OpenAPI, ${route.because}` }))])
}

/** Frameworks say where a route is declared as `path:line`. */
function declaredBy({ because }: SourceRoute): Pick<SourceRoute, 'declared'> {
  const [, file, line] = /^(.+):(\d+)$/.exec(because) ?? []
  return file === undefined ? {} : { declared: { file, line: Number(line) } }
}

/** Bundles and the like: nobody writes lines so long, and what they hold is written somewhere else. */
const isGenerated = (lines: readonly string[] | null): boolean =>
  lines === null || lines.some((line) => line.length > 5000)

/** Each route once, in an order that does not depend on how files are listed. */
function distinct(routes: readonly SourceRoute[]): readonly SourceRoute[] {
  const keyOf = ({ method, url, file, lines }: SourceRoute): string =>
    JSON.stringify([url, method, file ?? '', lines?.start ?? 0])
  const known = new Map<string, SourceRoute>()
  for (const route of routes) if (!known.has(keyOf(route))) known.set(keyOf(route), route)
  return [...known.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, route]) => route)
}
