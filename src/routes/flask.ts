import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import { blockAt, definitionOf, moduleFiles, pythonImports } from './python.ts'
import { argumentsAt, literal, matches, python, textAt, type SourceText } from './source-text.ts'
import { below, fromAngles, fromBraces } from './template.ts'

/**
 * Flask with its blueprints, FastAPI with its routers, and what borrowed their decorators (Quart, Sanic, Starlette): the function
 * below `@app.route('/x')` or `@router.get('/x')` answers. A router takes the prefix it was made with and those it is included under.
 */
export const flask: Framework = {
  name: 'Flask or FastAPI',
  isFile: (path) => path.endsWith('.py'),
  mentions: /@\s*[\w.]+\.(?:route|get|post|put|patch|delete|head|options|api_route)\s*\(|\.add_url_rule\s*\(/,
  find: (sources) => {
    const files = new Map(sources.paths.map((path) => [path, readFile(sources.text(path, python))]))
    const context = { sources, included: inclusions(sources) }
    return [...files.values()].flatMap((file) =>
      file.routes.flatMap((route) =>
        prefixesOf(file, route.router, files, context).map((prefix): SourceRoute => ({
          method: route.method,
          url: toTemplate(prefix + route.path),
          file: file.path,
          ...(route.lines === undefined ? {} : { lines: route.lines }),
          because: `${file.path}:${route.line}`,
        })),
      ),
    )
  },
}

/** Flask writes `<int:id>`, FastAPI `{id:path}`; a path uses one of them. */
const toTemplate = (path: string): string => (path.includes('<') ? fromAngles(path) : fromBraces(path))

type Declared = {
  readonly router: string
  readonly method: string
  readonly path: string
  readonly lines: SourceRoute['lines']
  readonly line: number
}
type PythonFile = {
  readonly path: string
  /** Prefix a router was made with, by name; null for the application itself. */
  readonly routers: ReadonlyMap<string, string | null>
  readonly routes: readonly Declared[]
}

const made =
  /^[ \t]*(\w+)(?:\s*:\s*[\w.]+)?\s*=\s*(?:[\w.]+\.)?(Flask|FastAPI|Quart|Sanic|Starlette|Blueprint|APIRouter)\s*\(/gm
const decorated = /^[ \t]*@\s*([\w.]+)\.(route|get|post|put|patch|delete|head|options|api_route)\s*\(/gm

function readFile(source: SourceText): PythonFile {
  const routers = new Map<string, string | null>()
  for (const match of matches(source.bare, made)) {
    const [, name = '', kind = ''] = match
    const prefix = keyword(source, match.index + match[0].length - 1, 'url_prefix|prefix')
    routers.set(name, kind === 'Blueprint' || kind === 'APIRouter' ? (prefix ?? '') : null)
  }
  const routes = [...matches(source.bare, decorated)].flatMap((match) => declaredAt(source, match))
  return { path: source.path, routers, routes: [...routes, ...ruled(source)] }
}

function declaredAt(source: SourceText, match: RegExpExecArray): readonly Declared[] {
  const [text, router = '', verb = ''] = match
  const open = match.index + text.length - 1
  const [first] = argumentsAt(source, open)
  const path = first === undefined ? undefined : literal(textAt(source, first).replace(/^(?:rule|path)\s*=\s*/, ''))
  if (path === undefined) return []
  const below = /^\s*(?:async\s+)?def\s+\w+/m
  const behind = source.bare.slice(open)
  const def = below.exec(behind)
  if (def === null) return []
  const at = open + def.index + (/^\s*/.exec(def[0])?.[0].length ?? 0)
  const methods = verb === 'route' || verb === 'api_route' ? methodsAt(source, open) : [verb.toUpperCase()]
  const lines = blockAt(source, at)
  return methods.map((method) => ({ router, method, path, lines, line: source.lineAt(match.index) }))
}

/** `app.add_url_rule('/x', view_func=f)`. */
function ruled(source: SourceText): readonly Declared[] {
  return [...matches(source.bare, /\b(\w+)\.add_url_rule\s*\(/g)].flatMap((match) => {
    const open = match.index + match[0].length - 1
    const spans = argumentsAt(source, open)
    const path = spans[0] === undefined ? undefined : literal(textAt(source, spans[0]))
    const texts = spans.map((span) => textAt(source, span))
    const view =
      texts.map((text) => /^view_func\s*=\s*([\w.]+)/.exec(text)?.[1]).find((name) => name !== undefined) ?? texts[2]
    const name = /^(\w+)/.exec(view ?? '')?.[1]
    const lines = name === undefined ? undefined : definitionOf(source, name)
    if (path === undefined || lines === undefined) return []
    const found = { router: match[1] ?? '', path, lines, line: source.lineAt(match.index) }
    return methodsAt(source, open).map((method) => ({ ...found, method }))
  })
}

/** Flask answers GET where nothing else is said. */
function methodsAt(source: SourceText, open: number): readonly string[] {
  const list = argumentsAt(source, open)
    .map((span) => textAt(source, span))
    .find((text) => /^methods\s*=/.test(text))
  if (list === undefined) return ['GET']
  return [...matches(list, /["'](\w+)["']/g)].map(([, name = '']) => name.toUpperCase())
}

function keyword(source: SourceText, open: number, name: string): string | undefined {
  const pattern = new RegExp(`^(?:${name})\\s*=\\s*`)
  const text = argumentsAt(source, open)
    .map((span) => textAt(source, span))
    .find((argument) => pattern.test(argument))
  return text === undefined ? undefined : literal(text.replace(pattern, ''))
}

/** Prefixes under which a router of a file is included, by file and name; null where none is given. */
type Inclusions = ReadonlyMap<string, readonly (string | null)[]>
type Context = { readonly sources: Sources; readonly included: Inclusions }
const nodeOf = (path: string, router: string): string => `${path}\n${router}`

/** `app.register_blueprint(auth.bp, url_prefix='/auth')` and `app.include_router(items.router, prefix='/items')`, in any file. */
function inclusions(sources: Sources): Inclusions {
  const found = new Map<string, (string | null)[]>()
  for (const path of sources.all.filter((name) => name.endsWith('.py'))) {
    const source = sources.text(path, python)
    if (!/\.(?:register_blueprint|include_router)\s*\(/.test(source.bare)) continue
    const imports = pythonImports(source)
    for (const match of matches(source.bare, /\.(?:register_blueprint|include_router)\s*\(/g)) {
      const open = match.index + match[0].length - 1
      const [first] = argumentsAt(source, open)
      if (first === undefined) continue
      const names = textAt(source, first).split('.')
      const prefix = keyword(source, open, 'url_prefix|prefix')
      for (const node of nodesOf(path, names, imports, sources.all))
        found.set(node, [...(found.get(node) ?? []), prefix ?? null])
    }
  }
  return found
}

function nodesOf(
  path: string,
  names: readonly string[],
  imports: ReturnType<typeof pythonImports>,
  all: readonly string[],
): readonly string[] {
  const last = names.at(-1) ?? ''
  const origin = imports.get(names[0] ?? '') ?? imports.get(names.slice(0, -1).join('.'))
  if (origin === undefined) return [nodeOf(path, last)]
  const asModule = origin.name === undefined ? origin.module : `${origin.module.replace(/\.$/, '')}.${origin.name}`
  const relative = origin.module === '.' && origin.name !== undefined ? `.${origin.name}` : asModule
  const inModule = names.length > 1 ? moduleFiles(path, relative, all) : []
  const files = inModule.length > 0 ? inModule : moduleFiles(path, origin.module, all)
  const name = names.length > 1 ? last : (origin.name ?? last)
  return files.map((file) => nodeOf(file, name))
}

/**
 * Flask: the prefix of the registration replaces that of the blueprint. FastAPI: it stands before that of the router. A router that is
 * imported is looked up where it was made; one that was made nowhere is the application.
 */
function prefixesOf(
  file: PythonFile,
  router: string,
  files: ReadonlyMap<string, PythonFile>,
  context: Context,
): readonly string[] {
  const { own, node } = originOf(file, router, files, context.sources)
  const given = context.included.get(node)
  if (own === null || given === undefined) return [own ?? '']
  return given.map((prefix) => (prefix === null ? own : own === '' ? prefix : below(prefix, own)))
}

type Origin = { readonly own: string | null; readonly node: string }

function originOf(file: PythonFile, router: string, files: ReadonlyMap<string, PythonFile>, sources: Sources): Origin {
  const own = file.routers.get(router)
  if (own !== undefined) return { own, node: nodeOf(file.path, router) }
  const nodes = nodesOf(file.path, router.split('.'), pythonImports(sources.text(file.path, python)), sources.all)
  for (const node of nodes) {
    const [path = '', name = ''] = node.split('\n')
    const there = (files.get(path) ?? readFile(sources.text(path, python))).routers.get(name)
    if (there !== undefined) return { own: there, node }
  }
  return { own: null, node: nodeOf(file.path, router) }
}
