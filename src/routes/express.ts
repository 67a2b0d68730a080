import type { LineRange } from '../model/change.ts'
import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import { extensions, resolveModule, scriptNames, type Handler } from './javascript.ts'
import { custom, readScript, type Declared, type Script } from './script-routes.ts'
import { javascript } from './source-text.ts'
import { below, fromColons, tidy } from './template.ts'

/**
 * Express, Fastify, Koa’s and Hono’s routers, restify: `app.get('/x', handler)`, `app.route('/x').get(handler)`, and routers that are
 * mounted under a prefix in another file. A router nobody mounts says nothing: its prefix is not known.
 */
export const express: Framework = {
  name: 'express',
  isFile: (path) => extensions.some((end) => path.endsWith(end)) && !/\.d\.[mc]?ts$|\.min\.js$/.test(path),
  mentions: /\.(?:get|post|put|patch|delete|all|use|route|register)\s*\(|\b(?:express|fastify|router|koa|hono)\s*\(/i,
  find: (sources) => {
    const scripts = new Map(
      sources.paths.map((path) => [path, readScript(sources.text(path, javascript), sources.exists)]),
    )
    const prefixes = mountedAt(scripts)
    return [...scripts.values()].flatMap((script) =>
      script.routes.flatMap((route) =>
        [...(prefixes.get(nodeOf(script, route.router)) ?? [])].map((prefix) =>
          toRoute(script, route, prefix, sources),
        ),
      ),
    )
  },
}

const nodeOf = ({ path }: Pick<Script, 'path'>, router: string): string => `${path}\n${router}`

/** Prefixes of every router, by file and name. Mounts in a circle end where nothing new is learnt. */
function mountedAt(scripts: ReadonlyMap<string, Script>): ReadonlyMap<string, ReadonlySet<string>> {
  const prefixes = new Map<string, Set<string>>()
  const open: [string, string][] = []
  const add = (node: string, prefix: string): void => {
    const known = prefixes.get(node) ?? new Set<string>()
    // A router mounted inside of itself would grow for ever.
    if (known.has(prefix) || known.size >= 20 || prefix.length > 500) return
    prefixes.set(node, known.add(prefix))
    open.push([node, prefix])
  }
  for (const script of scripts.values())
    for (const [name, kind] of script.routers) if (kind === 'root') add(nodeOf(script, name), '')
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, prefix] = next
    const [path = '', router = ''] = node.split('\n')
    for (const mount of scripts.get(path)?.mounts ?? [])
      if (mount.router === router)
        for (const target of routersOf(scripts.get(mount.target.path), mount.target.name))
          add(target, below(prefix, mount.prefix))
  }
  return prefixes
}

/** The routers of a file that a mount by this name means. */
function routersOf(script: Script | undefined, name: string): readonly string[] {
  if (script === undefined) return []
  const { routers, names } = script
  if (name === '(parameter)')
    return [...routers.keys()].filter((router) => custom.test(router)).map((router) => nodeOf(script, router))
  if (routers.has(name)) return [nodeOf(script, name)]
  const exported = names.exported
  if (exported !== undefined && routers.has(exported)) return [nodeOf(script, exported)]
  // `module.exports = (fastify) => …` and `export default function routes() { … return router }`.
  return name === 'default' || name === exported ? [...routers.keys()].map((router) => nodeOf(script, router)) : []
}

function toRoute(script: Script, route: Declared, prefix: string, sources: Sources): SourceRoute {
  const handler = placeOf(script, route.handler, sources)
  return {
    method: route.method,
    url: tidy(below(fromColons(prefix), fromColons(route.path))),
    ...handler,
    because: `${script.path}:${route.line}`,
  }
}

/** Where a handler stands; the file of the route where its name leads nowhere. */
function placeOf(
  script: Script,
  handler: Handler,
  sources: Sources,
): { readonly file: string; readonly lines?: LineRange } {
  if ('lines' in handler) return { file: script.path, lines: handler.lines }
  const [first = '', ...rest] = handler.names
  const { imports, instances, functions } = script.names
  const last = rest.at(-1)
  const own = functions.get(last ?? first)
  const origin = imports.get(instances.get(first) ?? first)
  const file = origin === undefined ? undefined : resolveModule(script.path, origin.from, sources.exists)
  if (file === undefined) return { file: script.path, ...(own === undefined ? {} : { lines: own }) }
  const there = scriptNames(sources.text(file, javascript))
  const lines = there.functions.get(
    last ?? (origin?.name === 'default' ? (there.exported ?? '') : (origin?.name ?? '')),
  )
  return { file, ...(lines === undefined ? {} : { lines }) }
}
