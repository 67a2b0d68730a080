import type { SourceRoute } from '../model/source-route.ts'
import type { Framework } from './framework.ts'
import { blockAt, definitionOf } from './python.ts'
import { prefixer } from './python-routers.ts'
import { argumentsAt, literal, matches, python, textAt, type SourceText } from './source-text.ts'
import { fromAngles, fromBraces } from './template.ts'

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
    const prefixesOf = prefixer(sources)
    return [...files.values()].flatMap((file) =>
      file.routes.flatMap((route) =>
        prefixesOf(file.path, route.router).map((prefix): SourceRoute => ({
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
type PythonFile = { readonly path: string; readonly routes: readonly Declared[] }

const decorated = /^[ \t]*@\s*([\w.]+)\.(route|get|post|put|patch|delete|head|options|api_route)\s*\(/gm

function readFile(source: SourceText): PythonFile {
  const routes = [...matches(source.bare, decorated)].flatMap((match) => declaredAt(source, match))
  return { path: source.path, routes: [...routes, ...ruled(source)] }
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
