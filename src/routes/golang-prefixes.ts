import type { Sources } from './framework.ts'
import { folderOf, folderOfImport, functionsIn } from './golang-packages.ts'
import { argumentsAt, closing, cLike, literal, matches, textAt, type SourceText, type Span } from './source-text.ts'
import { below } from './template.ts'

/** A router that stands for a prefix, where it does. */
type Group = { readonly name: string; readonly parent: string; readonly prefix: string; readonly span: Span }
/** Where a function that declares routes is handed a router. */
type Mount = { readonly source: SourceText; readonly router: string; readonly prefix: string; readonly at: number }

/** Groups within groups, and functions that call functions: nobody nests deeper. */
const deepest = 10
/** Prefixes one router may have; more say nothing. */
const most = 20

/**
 * All prefixes above a router at a place: the innermost group of its name, then that group’s parent where the group began; where a
 * function is handed its router, those at each of its calls. Empty where nothing is known: the router itself.
 */
export function prefixesAt(
  source: SourceText,
  router: string,
  at: number,
  sources: Sources,
  depth = 0,
): readonly string[] {
  if (depth > deepest) return []
  const closure = closureAround(source, at)
  const group = groupsOf(source)
    .filter(({ name, span }) => name === router && span.start < at && at < span.end)
    // What stands around a closure is not what it is called with.
    .filter(({ span }) => closure === null || span.start > closure.at)
    .sort((a, b) => b.span.start - a.span.start)[0]
  const mounts =
    group === undefined
      ? (closure?.mounts ?? callsAround(source, router, at, sources))
      : [{ source, router: group.parent, prefix: group.prefix, at: group.span.start }]
  if (mounts.length === 0) return ['']
  const found = mounts.flatMap((mount) =>
    prefixesAt(mount.source, mount.router, mount.at, sources, depth + 1).map((above) => below(above, mount.prefix)),
  )
  return [...new Set(found)].slice(0, most).map((prefix) => (prefix === '/' ? '' : prefix))
}

const groups = new WeakMap<SourceText, readonly Group[]>()

/** `v1 := r.Group("/v1")`, `s := r.PathPrefix("/s").Subrouter()`, `r.Route("/x", func(r chi.Router) { … })`, Macaron’s `m.Group("/x", func() { … })`. */
function groupsOf(source: SourceText): readonly Group[] {
  const known = groups.get(source)
  if (known !== undefined) return known
  const found: Group[] = []
  for (const match of matches(source.bare, /\b(\w+)\s*:?=\s*(\w+)\.(?:Group|PathPrefix)\s*\(/g)) {
    const [, name = '', parent = ''] = match
    const prefix = firstText(source, match.index + match[0].length - 1)
    // A variable ends with its function.
    const end = source.bare.indexOf('\n}', match.index)
    const span = { start: match.index, end: end < 0 ? source.bare.length : end }
    if (prefix !== undefined) found.push({ name, parent, prefix, span })
  }
  for (const match of matches(source.bare, /\b(\w+)\.(?:Route|Group)\s*\(/g)) {
    const open = match.index + match[0].length - 1
    const inner = argumentsAt(source, open).find((span) => /^func\b/.test(textAt(source, span)))
    const parameter = inner === undefined ? null : /^func\s*\(\s*(\w*)/.exec(textAt(source, inner))
    if (inner === undefined || parameter === null) continue
    const parent = match[1] ?? ''
    // Without a parameter the router itself stands for the group inside of the function.
    const name = parameter[1] === undefined || parameter[1] === '' ? parent : parameter[1]
    found.push({ name, parent, prefix: firstText(source, open) ?? '', span: inner })
  }
  groups.set(source, found)
  return found
}

function firstText(source: SourceText, open: number): string | undefined {
  const [first] = argumentsAt(source, open)
  return first === undefined ? undefined : literal(textAt(source, first))
}

type Closure = { readonly at: number; readonly mounts: readonly Mount[] }

/** The innermost `webhooks := func() { … }` around a place that is handed to a group by its name. */
function closureAround(source: SourceText, at: number): Closure | null {
  let found: Closure | null = null
  for (const match of matches(source.bare, /\b(\w+)\s*:?=\s*func\s*\(/g)) {
    if (match.index > at) break
    const open = source.bare.indexOf('{', closing(source, match.index + match[0].length - 1))
    const mounts = open < 0 || closing(source, open) < at ? [] : handedToGroups(source, match[1] ?? '')
    if (mounts.length > 0) found = { at: match.index, mounts }
  }
  return found
}

/** The calls of the function around a place, where the router is one of its parameters. */
function callsAround(source: SourceText, router: string, at: number, sources: Sources): readonly Mount[] {
  const line = source.lineAt(at)
  const folder = folderOf(source.path)
  for (const [name, places] of functionsIn(folder, sources))
    for (const { file, lines, parameters } of places)
      if (file === source.path && lines.start <= line && line <= lines.end && parameters.includes(router))
        return callsOf(name, parameters.indexOf(router), folder, sources)
  return []
}

/** `m.Group("/hooks", webhooks)`. */
function handedToGroups(source: SourceText, closure: string): readonly Mount[] {
  return [...matches(source.bare, /\b(\w+)\.(?:Route|Group)\s*\(/g)].flatMap((match) => {
    const open = match.index + match[0].length - 1
    const isHanded = argumentsAt(source, open).some((span) => textAt(source, span) === closure)
    const prefix = firstText(source, open)
    return isHanded && prefix !== undefined ? [{ source, router: match[1] ?? '', prefix, at: match.index }] : []
  })
}

/** Calls of a function of a package, with the router each hands over: `api.Register(m)`, `register(r.Group("/api"))`. */
function callsOf(name: string, position: number, folder: string, sources: Sources): readonly Mount[] {
  const call = new RegExp(`(?:\\b(\\w+)\\.|(?<![\\w.]))${name}\\s*\\(`, 'g')
  return sources.all
    .filter((path) => path.endsWith('.go'))
    .map((path) => sources.text(path, cLike))
    .filter(({ bare }) => bare.includes(name))
    .flatMap((source) =>
      [...matches(source.bare, call)].flatMap((match) => {
        const [text, module] = match
        const where = module === undefined ? folderOf(source.path) : folderOfImport(source, module, sources)
        const given = argumentsAt(source, match.index + text.length - 1)[position]
        if (
          where !== folder ||
          given === undefined ||
          /\bfunc\s*(?:\([^)]*\)\s*)?$/.test(source.bare.slice(0, match.index))
        )
          return []
        const [, router, group] = /^&?(\w+)(?:\.(?:Group|PathPrefix)\(\s*("[^"]*"))?/.exec(textAt(source, given)) ?? []
        return router === undefined ? [] : [{ source, router, prefix: literal(group ?? '""') ?? '', at: match.index }]
      }),
    )
}
