import { memoised } from '../memoised.ts'
import type { LineRange } from '../model/change.ts'
import type { CodeLocation, EndpointLocation } from '../model/location.ts'
import type { Service } from '../model/ownership.ts'
import { claimedHosts } from '../model/service-claims.ts'
import {
  captureKey,
  compileTemplate,
  compileUrlTemplate,
  matchTemplate,
  templateNames,
  urlHost,
  urlPath,
  type Captures,
  type Template,
} from '../model/route.ts'
import type { Answering, SourceRoute } from '../model/source-route.ts'
import { serviceNames } from './service-targets.ts'

/** Lines that answer a URL. */
export type Handler = { readonly file: string; readonly lines: LineRange }

/** What a URL means: the template that answers for it, and the source that handles it where catalogue or source say so. */
export type Endpoint = Answering & {
  /** What the names of the template stand for in this URL. */
  readonly captures: Captures
  /** The service whose host the URL names, where no route of the catalogue says who answers; empty where none is named. */
  readonly service: string
  /** Whether several files answer the very same route: two applications have it, and which was asked is not known. */
  readonly isTwofold: boolean
}

export type Endpoints = {
  readonly of: (location: Pick<EndpointLocation, 'method' | 'url'>) => Endpoint
  /** Whether lines lie in the handler of some route that the source tells. */
  readonly isHandled: (place: CodeLocation) => boolean
}

/** Files that may handle one URL; a template that leads to more leads nowhere. */
const mostHandlers = 8

type CatalogRoute = {
  readonly url: Template
  /** Whether the catalogue says which files answer. */
  readonly named: boolean
  /** Names that stand on both sides: they choose the file. */
  readonly shared: readonly string[]
  readonly byCaptures: ReadonlyMap<string, readonly string[]>
}

/** Part of a path that stands for an object rather than a function: numbers, UUIDs, long hex. */
const idLike = /^(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{20,}|[0-9a-f]{16,})$/i

/** Whether a place lies within a handler; one without a line lies in none. */
export const isWithin = (place: CodeLocation, { file, lines }: Handler): boolean =>
  place.path === file &&
  place.startLine !== undefined &&
  place.startLine <= lines.end &&
  (place.endLine ?? place.startLine) >= lines.start

/**
 * Resolves URLs by the routes of the catalogue, the first that matches, then by those that the source tells, the most specific that
 * matches; a URL no route knows is its path with id-like segments as `{}`. What the catalogue gives to one service does not answer on the
 * host of another. `paths` are the source files that findings lie in: a file
 * template is held against those only. The source is asked when the first URL comes.
 */
export function endpointResolver(
  services: readonly Service[],
  paths: readonly string[],
  routes: () => readonly SourceRoute[],
): Endpoints {
  const catalog = services.flatMap((service) => service.routes).map((route) => toCatalogRoute(route, paths))
  const source = once(() => compiled(routes()))
  const byFile = once(() => handlersByFile(source()))
  const serviceOf = serviceByHost(services)
  const sourceOf = memoised((service: string) => sourceOfService(source(), service, services))
  const known = new Map<string, Endpoint>()
  return {
    of: ({ method, url }) => {
      const path = urlPath(url)
      const service = serviceOf(url)
      const key = `${method} ${path} ${service}`
      let endpoint = known.get(key)
      if (endpoint === undefined)
        known.set(key, (endpoint = resolve(path, method, { catalog, source: sourceOf(service), service })))
      return endpoint
    },
    isHandled: (place) =>
      byFile()
        .get(place.path)
        ?.some((handler) => isWithin(place, handler)) ?? false,
  }
}

/** The first service of the catalogue that names the host of a URL; empty where none does. */
function serviceByHost(services: readonly Service[]): (url: string) => string {
  const names = new Map<string, string>()
  for (const service of services)
    for (const host of claimedHosts(service)) if (!names.has(host)) names.set(host, service.name)
  return names.size === 0 ? () => '' : (url) => names.get(urlHost(url) ?? '') ?? ''
}

function sourceOfService(
  routes: readonly Compiled[],
  service: string,
  services: readonly Service[],
): readonly Compiled[] {
  if (service === '') return routes
  const ownerOf = serviceNames(services)
  return routes.filter(({ route: { file } }) => {
    const owner = file === undefined ? null : ownerOf({ manifest: file })
    return owner === null || owner === service
  })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

type Compiled = { readonly template: Template; readonly route: SourceRoute }

/** Templates with the most literal beginning first: `/orders/new` before `/orders/{id}` before `/orders/**`. */
function compiled(routes: readonly SourceRoute[]): readonly Compiled[] {
  const order = (url: string): string =>
    url
      .split('/')
      .map((segment) => (segment.includes('**') ? '3' : segment === '*' ? '2' : segment.includes('{') ? '1' : '0'))
      .join('')
  return routes
    .map((route) => ({ template: compileTemplate(route.url), route, order: order(route.url) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
}

function handlersByFile(routes: readonly Compiled[]): ReadonlyMap<string, readonly Handler[]> {
  const byFile = new Map<string, Handler[]>()
  for (const handler of handlersOf(routes)) byFile.set(handler.file, [...(byFile.get(handler.file) ?? []), handler])
  return byFile
}

const handlersOf = (routes: readonly Compiled[]): readonly Handler[] =>
  routes.flatMap(({ route: { file, lines } }) => (file === undefined || lines === undefined ? [] : [{ file, lines }]))

function toCatalogRoute(route: Service['routes'][number], paths: readonly string[]): CatalogRoute {
  const url = compileUrlTemplate(typeof route === 'string' ? route : route.url)
  const byCaptures = new Map<string, string[]>()
  if (typeof route === 'string') return { url, named: false, shared: [], byCaptures }
  const file = compileTemplate(route.file)
  const urlNames = new Set(templateNames(url))
  const shared = templateNames(file).filter((name) => urlNames.has(name))
  for (const path of paths) {
    const captures = matchTemplate(file, path)
    if (captures === null) continue
    const key = captureKey(only(captures, shared))
    const files = byCaptures.get(key)
    if (files === undefined) byCaptures.set(key, [path])
    else files.push(path)
  }
  return { url, named: true, shared, byCaptures }
}

const only = (captures: Captures, names: readonly string[]): Captures =>
  Object.fromEntries(names.map((name) => [name, captures[name] ?? '']))

type Routes = {
  readonly catalog: readonly CatalogRoute[]
  readonly source: readonly Compiled[]
  readonly service: string
}

function resolve(path: string, method: string, { catalog, source, service }: Routes): Endpoint {
  const told = answering(path, method, source)
  const [first] = told
  const ofSource = first === undefined ? {} : (matchTemplate(first.template, path) ?? {})
  const handlers = handlersOf(told)
  const declared = told.flatMap((one) => one.route.declared ?? [])
  const isTwofold = isAnsweredTwice(told)
  for (const { url, named, shared, byCaptures } of catalog) {
    const captures = matchTemplate(url, path)
    if (captures === null) continue
    const chosen = captureKey(only(captures, shared))
    const all = byCaptures.get(chosen) ?? []
    const files = all.length > mostHandlers ? [] : all
    const route = routeName(url, chosen) ?? first?.route.url ?? plainRoute(path)
    // Where the catalogue names a file, the source may narrow it to lines and never lead elsewhere.
    return named
      ? {
          route,
          files,
          handlers: handlers.filter(({ file }) => files.includes(file)),
          declared,
          captures,
          service: '',
          isTwofold: false,
        }
      : { route, files: filesOf(told), handlers, declared, captures, service: '', isTwofold }
  }
  const route = first?.route.url ?? plainRoute(path)
  return { route, files: filesOf(told), handlers, declared, captures: ofSource, service, isTwofold }
}

/** Whether two files declare one method of one route. */
function isAnsweredTwice(told: readonly Compiled[]): boolean {
  const files = new Map<string, string>()
  return told.some(({ route: { method, file } }) => {
    if (file === undefined) return false
    const before = files.get(method) ?? file
    files.set(method, before)
    return before !== file
  })
}

/** What a template is called as a route; null where it stands for many: `/api/**` says who answers, not which URL is which. */
function routeName({ source, segments }: Template, chosen: string): string | null {
  if (chosen !== '') return `${source} ${chosen}`
  return segments.some(({ kind }) => kind !== 'text') ? null : source
}

const filesOf = (routes: readonly Compiled[]): readonly string[] => [
  ...new Set(routes.flatMap(({ route: { file } }) => (file === undefined ? [] : [file]))),
]

/** The routes of the first template that matches, by the method where it is known. */
function answering(path: string, method: string, source: readonly Compiled[]): readonly Compiled[] {
  const answers = ({ route }: Compiled): boolean =>
    method === 'ANY' || route.method === 'ANY' || route.method === method
  const first = source.find((one) => answers(one) && matchTemplate(one.template, path) !== null)
  return first === undefined ? [] : source.filter((one) => one.route.url === first.route.url && answers(one))
}

function plainRoute(path: string): string {
  const route = path
    .split('/')
    .map((segment) => (idLike.test(segment) ? '{}' : segment))
    .join('/')
  return route.length > 1 ? route.replace(/\/$/, '') : route
}
