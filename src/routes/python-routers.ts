import type { Sources } from './framework.ts'
import { moduleFiles, pythonImports } from './python.ts'
import { argumentsAt, literal, matches, python, textAt, type SourceText } from './source-text.ts'
import { below } from './template.ts'

/** A prefix as source gives it; null where it gives none, undefined where it is worked out at run time. */
type Given = string | null | undefined

/** What routes are declared on: the application itself, Flask's blueprint, FastAPI's router. */
type Router = { readonly kind: 'application' | 'blueprint' | 'router'; readonly prefix: Given }

/** `above.register_blueprint(router, url_prefix='/x')`: what a router is put below, and the prefix it is given there. */
type Inclusion = { readonly above: string | null; readonly prefix: Given }
const nowhere: Inclusion = { above: null, prefix: null }

const made =
  /^[ \t]*(\w+)(?:\s*:\s*[\w.]+)?\s*=\s*(?:[\w.]+\.)?(Flask|FastAPI|Quart|Sanic|Starlette|Blueprint|APIRouter)\s*\(/gm
const included = /([\w.]+)\.(?:register_blueprint|include_router)\s*\(/g
const key = 'url_prefix|prefix'
/** Prefixes one router may have; more say nothing. */
const most = 20

const nodeOf = (path: string, router: string): string => `${path}\n${router}`

/** The routers that a file makes, by name. */
function routersIn(source: SourceText): ReadonlyMap<string, Router> {
  const routers = new Map<string, Router>()
  for (const match of matches(source.bare, made)) {
    const [text, name = '', maker = ''] = match
    const kind = maker === 'Blueprint' ? 'blueprint' : maker === 'APIRouter' ? 'router' : 'application'
    routers.set(name, { kind, prefix: keyword(source, match.index + text.length - 1, key) })
  }
  return routers
}

function keyword(source: SourceText, open: number, name: string): Given {
  const pattern = new RegExp(`^(?:${name})\\s*=\\s*`)
  const text = argumentsAt(source, open)
    .map((span) => textAt(source, span))
    .find((argument) => pattern.test(argument))
  return text === undefined ? null : literal(text.replace(pattern, ''))
}

/**
 * Makes the question under which prefixes a router of a file answers: its own below those of what it is included in. Flask: the prefix of a
 * registration replaces that of the blueprint; FastAPI: it stands before that of the router. A router that is imported is looked up where it
 * was made; one that was made nowhere is the application. A prefix that is worked out at run time has no answer.
 */
export function prefixer(sources: Sources): (path: string, router: string) => readonly string[] {
  const inclusions = inclusionsIn(sources)
  const known = new Map<string, ReadonlyMap<string, Router>>()
  const routersOf = (path: string): ReadonlyMap<string, Router> => {
    let routers = known.get(path)
    if (routers === undefined) known.set(path, (routers = routersIn(sources.text(path, python))))
    return routers
  }
  const originOf = (path: string, name: string): { readonly node: string; readonly router: Router | undefined } => {
    const own = routersOf(path).get(name)
    if (own !== undefined) return { node: nodeOf(path, name), router: own }
    for (const node of nodesOf(path, name.split('.'), pythonImports(sources.text(path, python)), sources.all)) {
      const [file = '', there = ''] = node.split('\n')
      const router = file === path ? undefined : routersOf(file).get(there)
      if (router !== undefined) return { node, router }
    }
    return { node: nodeOf(path, name), router: undefined }
  }
  const answers = new Map<string, readonly string[]>()
  const prefixesOf = (path: string, name: string): readonly string[] => {
    const { node, router } = originOf(path, name)
    if (router === undefined || router.kind === 'application') return ['']
    const before = answers.get(node)
    if (before !== undefined) return before
    // Included in a circle, it answers nowhere.
    answers.set(node, [])
    const found = (inclusions.get(node) ?? [nowhere]).flatMap(({ above, prefix }) => {
      const here = within(router, prefix)
      if (here === undefined) return []
      if (above === null) return [here]
      const [file = '', parent = ''] = above.split('\n')
      return prefixesOf(file, parent).map((one) => (one === '' ? here : below(one, here)))
    })
    const prefixes = [...new Set(found)].slice(0, most)
    answers.set(node, prefixes)
    return prefixes
  }
  return prefixesOf
}

/** The prefix of a router where it is included; undefined where that is worked out at run time. */
function within(router: Router, given: Given): string | undefined {
  const own = router.prefix ?? ''
  if (given === null) return router.prefix === undefined ? undefined : own
  if (given === undefined || router.kind === 'blueprint') return given
  return router.prefix === undefined ? undefined : own === '' ? given : below(given, own)
}

/** `app.register_blueprint(auth.bp, url_prefix='/auth')` and `app.include_router(items.router, prefix='/items')`, in any file. */
function inclusionsIn(sources: Sources): ReadonlyMap<string, readonly Inclusion[]> {
  const found = new Map<string, Inclusion[]>()
  for (const path of sources.all.filter((name) => name.endsWith('.py'))) {
    const source = sources.text(path, python)
    if (source.bare.search(included) < 0) continue
    const imports = pythonImports(source)
    for (const match of matches(source.bare, included)) {
      const open = match.index + match[0].length - 1
      const [first] = argumentsAt(source, open)
      if (first === undefined) continue
      const inclusion = { above: nodeOf(path, match[1] ?? ''), prefix: keyword(source, open, key) }
      for (const node of nodesOf(path, textAt(source, first).split('.'), imports, sources.all))
        found.set(node, [...(found.get(node) ?? []), inclusion])
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
