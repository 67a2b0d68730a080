import type { LineRange } from '../model/change.ts'
import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import { folderOf, folderOfImport, functionsIn } from './golang-packages.ts'
import { prefixesAt } from './golang-prefixes.ts'
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
  mentions: /\.(?:HandleFunc|Handle|Combo|GET|POST|PUT|PATCH|DELETE|Get|Post|Put|Patch|Delete|Any)\s*\(\s*["`]/,
  find: (sources) => sources.paths.flatMap((path) => routesOf(sources.text(path, cLike), sources)),
}

const verbs = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|Any|Get|Post|Put|Patch|Delete|Head|Options'
const call = new RegExp(`\\b(\\w+)\\.(HandleFunc|Handle|Combo|Route|${verbs})\\s*\\(`, 'g')

function routesOf(source: SourceText, sources: Sources): readonly SourceRoute[] {
  return [...matches(source.bare, call)].flatMap((match) => {
    const [, router = '', verb = ''] = match
    const open = match.index + match[0].length - 1
    const declared = verb === 'Combo' ? chainedAt(source, open) : plainAt(source, verb, open)
    if (declared.length === 0) return []
    const prefixes = prefixesAt(source, router, match.index, sources)
    return declared.flatMap(({ methods, path, handler }) => {
      const place = path.startsWith('/') || path === '' ? handlerOf(source, handler, sources) : null
      if (place === null) return []
      const because = `${source.path}:${source.lineAt(handler.start)}`
      return prefixes.flatMap((prefix) =>
        methods.map((method) => ({ method, url: toTemplate(below(prefix, path)), ...place, because })),
      )
    })
  })
}

type Declared = { readonly methods: readonly string[]; readonly path: string; readonly handler: Span }

function plainAt(source: SourceText, verb: string, open: number): readonly Declared[] {
  const [first, second, ...rest] = argumentsAt(source, open)
  const text = first === undefined ? undefined : literal(textAt(source, first))
  const handler = rest.at(-1) ?? second
  if (text === undefined || second === undefined || handler === undefined) return []
  const behind = source.code.slice(closing(source, open), closing(source, open) + 200)
  if (verb !== 'Route') {
    const { method, path } = patternOf(text, verb, behind)
    return [{ methods: method, path, handler }]
  }
  // Macaron’s `m.Route("/x", "GET,POST", h)`; chi’s `Route` is a group.
  const methods = literal(textAt(source, second))?.split(/\s*,\s*/)
  return methods === undefined || rest.length === 0 ? [] : [{ methods, path: text, handler }]
}

/** Macaron’s and Flamego’s `m.Combo("/x").Get(show).Post(bind, save)`. */
function chainedAt(source: SourceText, open: number): readonly Declared[] {
  const [first] = argumentsAt(source, open)
  const path = first === undefined ? undefined : literal(textAt(source, first))
  const found: Declared[] = []
  const next = new RegExp(`^\\s*\\.\\s*(${verbs})\\s*\\(`)
  for (let at = closing(source, open) + 1; path !== undefined;) {
    const match = next.exec(source.bare.slice(at, at + 200))
    if (match === null) break
    const inner = at + match[0].length - 1
    const handler = argumentsAt(source, inner).at(-1)
    if (handler !== undefined) found.push({ methods: [methodOf(match[1] ?? '')], path, handler })
    at = closing(source, inner) + 1
  }
  return found
}

const methodOf = (verb: string): string => (verb === 'Any' ? 'ANY' : verb.toUpperCase())

/** Gin, Echo and Macaron write `:id`, the others `{id}`; a path uses one of them. */
const toTemplate = (path: string): string => (/\/\^?[:*]/.test(path) ? fromColons(path) : fromBraces(path))

/** `GET example.com/x` is a pattern of net/http; `.Methods("GET", "POST")` follows a route of gorilla/mux. */
function patternOf(
  text: string,
  verb: string,
  behind: string,
): { readonly method: readonly string[]; readonly path: string } {
  const [, method, path = text] = /^(?:([A-Z]+)\s+)?[^/\s]*(\/.*)?$/.exec(text) ?? []
  if (method !== undefined) return { method: [method], path }
  if (verb !== 'HandleFunc' && verb !== 'Handle') return { method: [methodOf(verb)], path: text }
  const methods = /^\)\s*\.\s*Methods\(([^)]*)\)/.exec(behind)?.[1]
  const names = [...matches(methods ?? '', /"(\w+)"|http\.Method(\w+)/g)].map(([, a, b]) =>
    (a ?? b ?? '').toUpperCase(),
  )
  return { method: names.length === 0 ? ['ANY'] : names, path }
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
  const imported = folderOfImport(source, names[0] ?? '', sources)
  return imported === undefined ? null : functionIn(imported, name, sources)
}

type Place = { readonly file: string; readonly lines: LineRange }

/** The one function or method of this name in a package; null where there are several or none. */
function functionIn(folder: string, name: string, sources: Sources): Place | null {
  const [place, ...others] = functionsIn(folder, sources).get(name) ?? []
  return place === undefined || others.length > 0 ? null : { file: place.file, lines: place.lines }
}
