import { resolveModule, scriptNames, toHandler, type Handler, type ScriptNames } from './javascript.ts'
import { argumentsAt, closing, literal, matches, textAt, type SourceText, type Span } from './source-text.ts'

/** A route as a file declares it, below the prefix of its router. */
export type Declared = {
  readonly router: string
  readonly method: string
  readonly path: string
  readonly handler: Handler
  readonly line: number
}
type Mount = { readonly router: string; readonly prefix: string; readonly target: Target }
/** What is mounted: a router of this file, or what another file exports. */
type Target = { readonly path: string; readonly name: string }
/** What a JavaScript or TypeScript file says of routes. */
export type Script = {
  readonly path: string
  readonly names: ScriptNames
  /** Routers by name; those that stand for the application itself answer without being mounted. */
  readonly routers: ReadonlyMap<string, 'root' | 'part'>
  readonly routes: readonly Declared[]
  readonly mounts: readonly Mount[]
}

const made =
  /\b(?:(?:const|let|var)\s+|exports\.)(\w+)(?:\s*:\s*[\w.<>]+)?\s*=\s*(?:await\s+)?(new\s+)?((?:\w+\.)?[Rr]outer|express|[Ff]astify|Hono|Koa|restify\.createServer)\s*(?:<[^>(]*>)?\(/g
/** Parameters that hold a router by custom: `module.exports = (app, db) => …`, `async function routes(fastify)`. */
export const custom = /^(?:app|router|server|fastify|instance|api)$/
const verbs = 'get|post|put|patch|delete|del|head|options|all'

/** Reads routers, routes and mounts of one file. Never throws on broken source. */
export function readScript(source: SourceText, exists: (path: string) => boolean): Script {
  const { path } = source
  const names = scriptNames(source)
  const routers = new Map<string, 'root' | 'part'>()
  for (const [, name = '', , maker = ''] of matches(source.bare, made))
    routers.set(name, /router$/i.test(maker) ? 'part' : 'root')
  const parameters = parametersOf(source)
  const isRouter = (name: string): boolean => routers.has(name) || (custom.test(name) && parameters.has(name))
  const targetOf = (span: Span): Target | null => toTarget(source, span, names, exists)
  const routes: Declared[] = []
  const mounts: Mount[] = []
  const calls = new RegExp(`\\b(\\w+)\\s*\\.\\s*(${verbs}|use|route|register)\\s*\\(`, 'g')
  for (const match of matches(source.bare, calls)) {
    const [, router = '', verb = ''] = match
    if (!isRouter(router)) continue
    const open = match.index + match[0].length - 1
    if (verb === 'use' || verb === 'register') mounts.push(...mountsAt(source, { router, open, targetOf }))
    else if (verb === 'route') routes.push(...chainedAt(source, router, open), ...describedAt(source, router, open))
    else routes.push(...plainAt(source, { router, method: methodOf(verb) }, open))
  }
  for (const name of parameters) if (custom.test(name) && !routers.has(name)) routers.set(name, 'part')
  return { path, names, routers, routes, mounts: [...mounts, ...handedOn(source, routers, targetOf)] }
}

const methodOf = (verb: string): string => (verb === 'all' ? 'ANY' : verb === 'del' ? 'DELETE' : verb.toUpperCase())

function parametersOf({ bare }: SourceText): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, list = ''] of matches(
    bare,
    /(?:function\b[^(]*|=\s*(?:async\s*)?|^\s*(?:async\s+)?\w+\s*)\(([^()]*)\)\s*(?:=>|\{)/gm,
  ))
    for (const name of list.split(',')) names.add(name.replace(/[:=].*/s, '').trim())
  return names
}

function plainAt(source: SourceText, call: { router: string; method: string }, open: number): Declared[] {
  const [first, ...rest] = argumentsAt(source, open)
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return []
  const handler = toHandler(source, last)
  if (handler === null) return []
  return pathsOf(source, first).map((path) => ({ ...call, path, handler, line: source.lineAt(open) }))
}

/** One path, or a list of them. */
function pathsOf(source: SourceText, span: Span): string[] {
  const texts = source.bare[span.start] === '[' ? argumentsAt(source, span.start) : [span]
  return texts.map((text) => literal(textAt(source, text))).filter((path) => path !== undefined)
}

/** `router.route('/x').get(a).post(b)`. */
function chainedAt(source: SourceText, router: string, open: number): Declared[] {
  const [first] = argumentsAt(source, open)
  const path = first === undefined ? undefined : literal(textAt(source, first))
  if (path === undefined) return []
  const found: Declared[] = []
  const next = new RegExp(`^\\s*\\.\\s*(${verbs})\\s*\\(`)
  for (let at = closing(source, open) + 1; ;) {
    const match = next.exec(source.bare.slice(at, at + 200))
    if (match === null) return found
    const inner = at + match[0].length - 1
    const last = argumentsAt(source, inner).at(-1)
    const handler = last === undefined ? null : toHandler(source, last)
    if (handler !== null)
      found.push({ router, method: methodOf(match[1] ?? ''), path, handler, line: source.lineAt(inner) })
    at = closing(source, inner) + 1
  }
}

/** Fastify’s `route({ method: 'GET', url: '/x', handler })`. */
function describedAt(source: SourceText, router: string, open: number): Declared[] {
  const [first] = argumentsAt(source, open)
  if (first === undefined || source.bare[first.start] !== '{') return []
  const fields = new Map(
    argumentsAt(source, first.start).map((span) => {
      const text = textAt(source, span)
      const [, key = '', value] = /^(?:async\s+)?(\w+)(?:\s*:\s*(.*))?/s.exec(text) ?? []
      return [
        key,
        {
          text: value ?? key,
          span: { start: value === undefined ? span.start : span.end - value.length, end: span.end },
        },
      ]
    }),
  )
  const path = literal((fields.get('url') ?? fields.get('path'))?.text ?? '')
  const target = fields.get('handler')
  const handler = target === undefined ? null : toHandler(source, target.span)
  if (path === undefined || handler === null) return []
  const methods = [...matches(fields.get('method')?.text ?? '', /["'`](\w+)["'`]/g)].map(([, name = '']) =>
    methodOf(name),
  )
  return (methods.length === 0 ? ['ANY'] : methods).map((method) => ({
    router,
    method,
    path,
    handler,
    line: source.lineAt(open),
  }))
}

type MountCall = { readonly router: string; readonly open: number; readonly targetOf: (span: Span) => Target | null }

function mountsAt(source: SourceText, { router, open, targetOf }: MountCall): Mount[] {
  const spans = argumentsAt(source, open)
  const [first, second] = spans
  if (first === undefined) return []
  const text = textAt(source, first)
  const path = literal(text) ?? constantOf(source, text)
  // A prefix that is put together at run time is not known; a name that is no constant may be a handler.
  if (path === undefined && (/^["'`]/.test(text) || /^[A-Z][A-Z0-9_]*$/.test(text))) return []
  const option =
    second === undefined ? undefined : /\bprefix\s*:\s*(["'`][^"'`\n]*["'`])/.exec(textAt(source, second))?.[1]
  const prefix = path ?? literal(option ?? '') ?? ''
  return (path === undefined ? spans : spans.slice(1))
    .map(targetOf)
    .filter((target) => target !== null)
    .map((target) => ({ router, prefix, target }))
}

/** What a name stands for that the file gives a constant text. */
function constantOf({ code }: SourceText, name: string): string | undefined {
  if (!/^\w+$/.test(name)) return undefined
  return literal(
    new RegExp(`\\bconst\\s+${name}\\s*(?::\\s*string\\s*)?=\\s*(["'\`][^"'\`\\n]*["'\`])\\s*;?\\s*$`, 'm').exec(
      code,
    )?.[1] ?? '',
  )
}

/** `routes(app, db)` and `require('./routes')(app)`: the function there adds to the router it is given. */
function handedOn(
  source: SourceText,
  routers: ReadonlyMap<string, unknown>,
  targetOf: (span: Span) => Target | null,
): Mount[] {
  const found: Mount[] = []
  for (const match of matches(
    source.code,
    /(?<![.\w])(?:new\s+)?((?:require\(\s*["'`][^"'`\n]*["'`]\s*\)|\w+)(?:\.\w+)?)\s*\(\s*(\w+)\s*[,)]/g,
  )) {
    const [, callee = '', argument = ''] = match
    if (!routers.has(argument)) continue
    const start = match.index + match[0].indexOf(callee)
    const target = targetOf({ start, end: start + callee.length })
    if (target !== null && target.path !== source.path)
      found.push({ router: argument, prefix: '', target: { ...target, name: '(parameter)' } })
  }
  return found
}

function toTarget(
  { path, code }: SourceText,
  span: Span,
  { imports }: ScriptNames,
  exists: (path: string) => boolean,
): Target | null {
  const text = code.slice(span.start, span.end)
  const direct = /^require\(\s*(["'`][^"'`\n]*["'`])\s*\)(?:\.(\w+))?/.exec(text)
  if (direct !== null) {
    const file = resolveModule(path, literal(direct[1] ?? '') ?? '', exists)
    return file === undefined ? null : { path: file, name: direct[2] ?? 'default' }
  }
  const [, name = '', member] = /^(\w+)(?:\.(\w+))?(?:\(\s*\))?$/.exec(text) ?? []
  const origin = imports.get(name)
  if (origin === undefined) return name === '' || member === 'routes' ? routesOfKoa(path, name) : { path, name }
  const file = resolveModule(path, origin.from, exists)
  if (file === undefined) return null
  return { path: file, name: member === undefined || member === 'routes' ? origin.name : member }
}

/** Koa mounts `router.routes()`. */
const routesOfKoa = (path: string, name: string): Target | null => (name === '' ? null : { path, name })
