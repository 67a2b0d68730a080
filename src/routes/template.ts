/** How frameworks write the changing parts of a URL, brought to the catalogue's spelling: `{name}`, `*`, `**`. */

/** Express, Fastify, Koa, Nest, Gin, Echo, Rails: `:id`, `:id(\\d+)`, `:id?`, `*rest`. */
export const fromColons = (path: string): string =>
  tidy(
    path
      // Express 5 writes what may be left out in braces: `{/:id}`.
      .replace(/\{(\/?:\w+)\}/g, '$1')
      .replace(/(^|\/)\^/g, '$1')
      .replace(/:([A-Za-z_]\w*)(?:\([^)]*\))?[?+*]?/g, '{$1}')
      .replace(/\(\.:format\)|\(\.\{format\}\)/g, '')
      .replace(/\/\*\w*/g, '/**')
      .replace(/\(\.\*\)/g, '**')
      .replace(/\\\./g, '.')
      .replace(/\$(?=\/|$)/g, ''),
  )

/** Flask and Django: `<id>`, `<int:id>`, `<path:rest>`. */
export const fromAngles = (path: string): string =>
  tidy(
    path.replace(/<(?:([\w.]+)(?:\([^)]*\))?:)?(\w+)>/g, (_, kind: string | undefined, name: string) =>
      kind === 'path' ? '**' : `{${name}}`,
    ),
  )

/** FastAPI, Spring, JAX-RS, chi, net/http: `{id}`, `{id:[0-9]+}`, `{rest:path}`, `{rest...}`, `{$}`. */
export const fromBraces = (path: string): string =>
  tidy(
    path
      .replace(/\{\$\}/g, '')
      .replace(/\{(\w+)\.\.\.\}/g, '**')
      .replace(/\{(\w+)\s*:\s*path\}/g, '**')
      .replace(/\{\*+\w*\}/g, '**')
      .replace(/\{\s*(\w+)\s*(?::(?:[^{}]|\{[^{}]*\})*)?\}/g, '{$1}'),
  )

/** Django's regular expressions: named and unnamed groups are names, anchors go; undefined where more than that is said. */
export function fromRegex(pattern: string): string | undefined {
  let count = 0
  const path = pattern
    .replace(/^\^/, '')
    .replace(/\\?\$$|\\Z$/, '')
    .replace(/\/\?$/, '/')
    .replace(/\(\?P<(\w+)>[^()]*\)/g, '{$1}')
    .replace(/\((?!\?)[^()]*\)/g, () => `{group${++count}}`)
    .replace(/\\([/.\-_])/g, '$1')
  return /[\\^$+?*()[\]|]/.test(path) ? undefined : tidy(path)
}

/** One slash in front, none doubled, none behind. */
export const tidy = (path: string): string => `/${path}`.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')

/** A template below a prefix. */
export const below = (prefix: string, path: string): string => tidy(`${prefix}/${path}`)
