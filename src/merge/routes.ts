import type { Service } from '../model/ownership.ts'
import {
  captureKey,
  compileTemplate,
  compileUrlTemplate,
  matchTemplate,
  templateNames,
  urlPath,
  type Captures,
  type Template,
} from '../model/route.ts'

/** What a URL means in the catalogue: the template that answers for it, and the source files that handle it where it says so. */
export type Endpoint = { readonly route: string; readonly files: readonly string[] }

type Handler = {
  readonly url: Template
  /** Names that stand on both sides: they choose the file. */
  readonly shared: readonly string[]
  readonly byCaptures: ReadonlyMap<string, readonly string[]>
}

/** Part of a path that stands for an object rather than a function: numbers, UUIDs, long hex. */
const idLike = /^(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{20,}|[0-9a-f]{16,})$/i

/**
 * Resolves URLs by the routes of the catalogue, the first that matches; a URL no route knows is its path with id-like segments as
 * `{}`. `paths` are the source files that findings lie in: a file template is held against those only.
 */
export function endpointResolver(services: readonly Service[], paths: readonly string[]): (url: string) => Endpoint {
  const handlers = services.flatMap((service) => service.routes).map((route) => toHandler(route, paths))
  const known = new Map<string, Endpoint>()
  return (url) => {
    const path = urlPath(url)
    let endpoint = known.get(path)
    if (endpoint === undefined) known.set(path, (endpoint = resolve(path, handlers)))
    return endpoint
  }
}

function toHandler(route: Service['routes'][number], paths: readonly string[]): Handler {
  const url = compileUrlTemplate(typeof route === 'string' ? route : route.url)
  const byCaptures = new Map<string, string[]>()
  if (typeof route === 'string') return { url, shared: [], byCaptures }
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
  return { url, shared, byCaptures }
}

const only = (captures: Captures, names: readonly string[]): Captures =>
  Object.fromEntries(names.map((name) => [name, captures[name] ?? '']))

function resolve(path: string, handlers: readonly Handler[]): Endpoint {
  for (const { url, shared, byCaptures } of handlers) {
    const captures = matchTemplate(url, path)
    if (captures === null) continue
    const chosen = captureKey(only(captures, shared))
    return { route: chosen === '' ? url.source : `${url.source} ${chosen}`, files: byCaptures.get(chosen) ?? [] }
  }
  const route = path
    .split('/')
    .map((segment) => (idLike.test(segment) ? '{}' : segment))
    .join('/')
  return { route: route.length > 1 ? route.replace(/\/$/, '') : route, files: [] }
}
