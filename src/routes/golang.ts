import type { LineRange } from '../model/change.ts'
import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import {
  argumentsAt,
  closing,
  cLike,
  linesOf,
  literal,
  matches,
  textAt,
  type SourceText,
  type Span,
} from './source-text.ts'
import { below, fromBraces, fromColons } from './template.ts'

/**
 * Go’s net/http (`HandleFunc("GET /x/{id}", h)`), Gin, Echo, chi and gorilla/mux: verbs on a router, groups with a prefix, and the
 * handler found by its name in the package.
 */
export const golang: Framework = {
  name: 'Go',
  isFile: (path) => path.endsWith('.go') && !path.endsWith('_test.go'),
  mentions: /\.(?:HandleFunc|Handle|GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete|Any)\s*\(\s*["`]/,
  find: (sources) => sources.paths.flatMap((path) => routesOf(sources.text(path, cLike), sources)),
}

const call = /\b(\w+)\.(HandleFunc|Handle|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|Any|Get|Post|Put|Patch|Delete)\s*\(/g

function routesOf(source: SourceText, sources: Sources): readonly SourceRoute[] {
  const prefixes = groupsOf(source)
  return [...matches(source.bare, call)].flatMap((match) => {
    const [, router = '', verb = ''] = match
    const open = match.index + match[0].length - 1
    const [first, ...rest] = argumentsAt(source, open)
    const text = first === undefined ? undefined : literal(textAt(source, first))
    const last = rest.at(-1)
    if (text === undefined || last === undefined) return []
    const { method, path } = patternOf(
      text,
      verb,
      source.code.slice(closing(source, open), closing(source, open) + 200),
    )
    if (!path.startsWith('/') && path !== '') return []
    const place = handlerOf(source, last, sources)
    if (place === null) return []
    const because = `${source.path}:${source.lineAt(match.index)}`
    const url = below(prefixAt(prefixes, router, match.index), path)
    return method.map((name) => ({ method: name, url: toTemplate(url), ...place, because }))
  })
}

/** Gin, Echo and Macaron write `:id`, the others `{id}`; a path uses one of them. */
const toTemplate = (path: string): string => (/\/[:*]/.test(path) ? fromColons(path) : fromBraces(path))

/** `GET example.com/x` is a pattern of net/http; `.Methods("GET", "POST")` follows a route of gorilla/mux. */
function patternOf(
  text: string,
  verb: string,
  behind: string,
): { readonly method: readonly string[]; readonly path: string } {
  const [, method, path = text] = /^(?:([A-Z]+)\s+)?[^/\s]*(\/.*)?$/.exec(text) ?? []
  if (method !== undefined) return { method: [method], path }
  if (verb !== 'HandleFunc' && verb !== 'Handle')
    return { method: [verb === 'Any' ? 'ANY' : verb.toUpperCase()], path: text }
  const methods = /^\)\s*\.\s*Methods\(([^)]*)\)/.exec(behind)?.[1]
  const names = [...matches(methods ?? '', /"(\w+)"|http\.Method(\w+)/g)].map(([, a, b]) =>
    (a ?? b ?? '').toUpperCase(),
  )
  return { method: names.length === 0 ? ['ANY'] : names, path }
}

/** A router that stands for a prefix, where it does. */
type Group = { readonly name: string; readonly parent: string; readonly prefix: string; readonly span: Span }

/** `v1 := r.Group("/v1")`, `s := r.PathPrefix("/s").Subrouter()`, `r.Route("/x", func(r chi.Router) { … })`, Macaron’s `m.Group("/x", func() { … })`. */
function groupsOf(source: SourceText): readonly Group[] {
  const groups: Group[] = []
  const assigned = /\b(\w+)\s*:?=\s*(\w+)\.(?:Group|PathPrefix)\s*\(/g
  for (const match of matches(source.bare, assigned)) {
    const prefix = firstText(source, match.index + match[0].length - 1)
    if (prefix !== undefined)
      groups.push({
        name: match[1] ?? '',
        parent: match[2] ?? '',
        prefix,
        span: { start: match.index, end: source.bare.length },
      })
  }
  for (const match of matches(source.bare, /\b(\w+)\.(?:Route|Group)\s*\(/g)) {
    const open = match.index + match[0].length - 1
    const inner = argumentsAt(source, open).find((span) => /^func\b/.test(textAt(source, span)))
    const parameter = inner === undefined ? null : /^func\s*\(\s*(\w*)/.exec(textAt(source, inner))
    if (inner === undefined || parameter === null) continue
    const parent = match[1] ?? ''
    // Without a parameter the router itself stands for the group inside of the function.
    const name = parameter[1] === undefined || parameter[1] === '' ? parent : parameter[1]
    groups.push({ name, parent, prefix: firstText(source, open) ?? '', span: inner })
  }
  return groups
}

function firstText(source: SourceText, open: number): string | undefined {
  const [first] = argumentsAt(source, open)
  return first === undefined ? undefined : literal(textAt(source, first))
}

/** All prefixes above a router at a place: the innermost group of its name, then that group’s parent where the group began. */
function prefixAt(groups: readonly Group[], router: string, at: number): string {
  let prefix = ''
  let [name, place] = [router, at]
  for (let depth = 0; depth < 10; depth++) {
    const group = groups
      .filter(({ name: own, span }) => own === name && span.start < place && place < span.end)
      .sort((a, b) => b.span.start - a.span.start)[0]
    if (group === undefined) break
    prefix = below(group.prefix, prefix)
    name = group.parent
    place = group.span.start
  }
  return prefix === '/' ? '' : prefix
}

/** The lines of an inline function, or of the function that is named, in this package or the one it is imported from. */
function handlerOf(source: SourceText, span: Span, sources: Sources): Pick<SourceRoute, 'file' | 'lines'> | null {
  const text = textAt(source, span)
  if (/^func\s*\(/.test(text)) return { file: source.path, lines: linesOf(source, span) }
  const inner = /^[\w.]+\s*\(/.exec(text)
  if (inner !== null) {
    // `http.HandlerFunc(show)`, `withAuth(show)`; a factory such as `files(dir)` falls through to its own name.
    const last = argumentsAt(source, span.start + inner[0].length - 1).at(-1)
    const wrapped = last === undefined ? null : handlerOf(source, last, sources)
    if (wrapped !== null) return wrapped
  }
  const names = /^&?([\w.]+)/.exec(text)?.[1]?.split('.') ?? []
  const name = names.at(-1)
  if (name === undefined) return null
  const folder = folderOf(source.path)
  const here = functionIn(folder, name, sources)
  if (here !== null || names.length === 1) return here
  const module = new RegExp(`["/]([\\w./-]+/)?${names[0] ?? ''}"`).exec(source.code)
  if (module === null) return null
  const folders = new Set(sources.all.filter((path) => path.endsWith('.go')).map(folderOf))
  const found = [...folders].filter((path) => path === names[0] || path.endsWith(`/${names[0] ?? ''}`))
  return found.length === 1 ? functionIn(found[0] ?? '', name, sources) : null
}

type Place = { readonly file: string; readonly lines: LineRange }

/** The one function or method of this name in a package; null where there are several or none. */
function functionIn(folder: string, name: string, sources: Sources): Place | null {
  const places = packageOf(folder, sources).get(name) ?? []
  return places.length === 1 ? (places[0] ?? null) : null
}

const packages = new WeakMap<Sources, Map<string, ReadonlyMap<string, readonly Place[]>>>()

/** Functions of a package by name; worked out once for each set of sources. */
function packageOf(folder: string, sources: Sources): ReadonlyMap<string, readonly Place[]> {
  const known = packages.get(sources) ?? new Map<string, ReadonlyMap<string, readonly Place[]>>()
  packages.set(sources, known)
  const before = known.get(folder)
  if (before !== undefined) return before
  const functions = new Map<string, Place[]>()
  for (const file of sources.all) {
    if (!file.endsWith('.go') || folderOf(file) !== folder) continue
    const source = sources.text(file, cLike)
    for (const match of matches(source.bare, /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*\(/gm)) {
      const body = source.bare.indexOf('{', closing(source, match.index + match[0].length - 1))
      const end = body < 0 ? match.index + match[0].length : closing(source, body) + 1
      const place = { file, lines: linesOf(source, { start: match.index, end }) }
      functions.set(match[1] ?? '', [...(functions.get(match[1] ?? '') ?? []), place])
    }
  }
  known.set(folder, functions)
  return functions
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')
