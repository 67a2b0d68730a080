import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import { ruby } from './source-text.ts'
import { below, fromColons, tidy } from './template.ts'

/**
 * Rails’ `config/routes.rb`: verbs with `to: 'orders#show'`, `resources`, `resource`, `namespace` and `scope`. The action is found in
 * the controller’s file by its name.
 */
export const rails: Framework = {
  name: 'Rails',
  isFile: (path) => /(?:^|\/)(?:config\/routes(?:\/\w+)?|app\/controllers\/.*)\.rb$/.test(path),
  mentions: /\broutes\.draw\b/,
  find: (sources) => sources.paths.flatMap((path) => routesOf(path, sources)),
}

/** A block that is open: what it adds to path and module of the controllers inside. */
type Scope = {
  readonly path: string
  readonly module: string
  readonly controller?: string
  /** Inside of resources: the path of all of them together, which that of one of them continues. */
  readonly all?: string
}

/** Ruby that is closed by an `end` of its own, and no block of a route. */
const opensOther = /^\s*(?:if|unless|case|begin|while|until|for|def|class|module)\b/

const actions: readonly (readonly [action: string, method: string, path: string])[] = [
  ['index', 'GET', ''],
  ['create', 'POST', ''],
  ['new', 'GET', '/new'],
  ['show', 'GET', '/:id'],
  ['edit', 'GET', '/:id/edit'],
  ['update', 'PATCH', '/:id'],
  ['update', 'PUT', '/:id'],
  ['destroy', 'DELETE', '/:id'],
]

function routesOf(path: string, sources: Sources): readonly SourceRoute[] {
  const root = path.replace(/config\/routes(?:\/\w+)?\.rb$/, '')
  const scopes: Scope[] = [{ path: '', module: '' }]
  const found: SourceRoute[] = []
  for (const [index, line] of sources.text(path, ruby).code.split('\n').entries()) {
    const scope = scopes.at(-1) ?? { path: '', module: '' }
    const add = (method: string, url: string, controller: string, action: string): void => {
      const place = actionOf(root, `${scope.module}${controller}`, action, sources)
      if (place !== null) found.push({ method, url: tidy(fromColons(url)), ...place, because: `${path}:${index + 1}` })
    }
    const next = statement(line.trim(), scope, add)
    if (/\bdo\s*(?:\|[^|]*\|)?\s*$/.test(line)) scopes.push(next)
    else if (opensOther.test(line)) scopes.push(scope)
    else if (/^\s*end\b/.test(line) && scopes.length > 1) scopes.pop()
  }
  return found
}

type Add = (method: string, url: string, controller: string, action: string) => void

/** Reads one line; gives the scope of the block it opens, should it open one. */
function statement(line: string, scope: Scope, add: Add): Scope {
  const verb = /^(get|post|put|patch|delete|match)\s*\(?\s*['":]([^'",\s]*)['"]?(.*)$/.exec(line)
  if (verb !== null) {
    const [, name = '', url = '', rest = ''] = verb
    const target = /(?:to:|=>)\s*['"]([\w/]+)#(\w+)['"]/.exec(rest) ?? /^([\w/]+)\/(\w+)$/.exec(url)
    const controller = target?.[1] ?? scope.controller
    const action = target?.[2] ?? url.replace(/^\//, '')
    if (controller !== undefined)
      add(name === 'match' ? 'ANY' : name.toUpperCase(), below(pathOn(rest, scope), url), controller, action)
    return scope
  }
  const start = /^root\s*\(?\s*(?:to:\s*)?['"]([\w/]+)#(\w+)['"]/.exec(line)
  if (start !== null) add('GET', tidy(scope.path), start[1] ?? '', start[2] ?? '')
  const [, kind, names = '', options = ''] = severalNames.exec(line) ?? []
  if (kind !== undefined)
    return names
      .split(',')
      .map((name) => resources(kind === 'resource', name.trim().slice(1), options, scope, add))
      .reduce((_, last) => last)
  const which = /^(member|collection)\b/.exec(line)?.[1]
  if (which !== undefined) return { ...scope, path: pathOn(`on: :${which}`, scope) }
  const space = /^namespace\s*\(?\s*[:'"](\w+)/.exec(line)?.[1]
  if (space !== undefined) return { path: below(scope.path, space), module: `${scope.module}${space}/` }
  const inner = /^scope\b(.*)$/.exec(line)?.[1]
  if (inner === undefined) return scope
  const prefix = /^\s*\(?\s*['"]([^'"]*)['"]/.exec(inner)?.[1] ?? /\bpath:\s*['"]([^'"]*)['"]/.exec(inner)?.[1] ?? ''
  const module = /\bmodule:\s*[:'"](\w+)/.exec(inner)?.[1]
  return { path: below(scope.path, prefix), module: module === undefined ? scope.module : `${scope.module}${module}/` }
}

const severalNames = /^(resources?)\s*\(?\s*(:\w+(?:\s*,\s*:\w+(?!\w|\s*=>))*)(.*)$/

/** Inside of resources a path belongs to all of them, to one of them, or to what is nested in one. */
function pathOn(options: string, { path, all }: Scope): string {
  const on = /\bon:\s*:(\w+)/.exec(options)?.[1]
  if (all === undefined || on === undefined) return path
  return on === 'collection' ? all : all === path ? path : `${all}/:id`
}

function resources(single: boolean, name: string, options: string, scope: Scope, add: Add): Scope {
  const path = below(scope.path, /\bpath:\s*['"]([^'"]*)['"]/.exec(options)?.[1] ?? name)
  const controller = /\bcontroller:\s*[:'"]([\w/]+)/.exec(options)?.[1] ?? (single ? `${name}s` : name)
  const listed = (key: string): readonly string[] | null => {
    const list = new RegExp(`(?:\\b${key}:|:${key}\\s*=>)\\s*(\\[[^\\]]*\\]|%i\\[[^\\]]*\\]|:\\w+)`).exec(options)?.[1]
    return list === undefined
      ? null
      : list
          .replace(/^%i/, '')
          .split(/[^\w]+/)
          .filter((word) => word !== '')
  }
  const only = listed('only')
  const except = listed('except') ?? []
  for (const [action, method, rest] of actions) {
    if ((only !== null && !only.includes(action)) || except.includes(action) || (single && action === 'index')) continue
    add(method, path + (single ? rest.replace('/:id', '') : rest), controller, action)
  }
  const inside = single ? path : below(path, `:${name.replace(/s$/, '')}_id`)
  return { path: inside, module: scope.module, controller, all: path }
}

function actionOf(
  root: string,
  controller: string,
  action: string,
  sources: Sources,
): Pick<SourceRoute, 'file' | 'lines'> | null {
  const file = `${root}app/controllers/${controller}_controller.rb`
  if (!sources.exists(file)) return null
  const lines = sources.text(file, ruby).code.split('\n')
  const start = lines.findIndex((line) => new RegExp(`^\\s*def\\s+${action}\\b`).test(line))
  if (start < 0) return { file }
  const depth = /^\s*/.exec(lines[start] ?? '')?.[0] ?? ''
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith(`${depth}end`))
  return { file, lines: { start: start + 1, end: length < 0 ? lines.length : start + length + 2 } }
}
