/**
 * URL and file templates of the catalogue: `{name}` is part of one segment, `*` a segment, `**` any number of segments, everything
 * else is literal. Host and query of a URL do not count, a trailing slash neither. Matched segment by segment, so that no template
 * makes a regular expression that backtracks over a whole path.
 */
type Segment =
  | { readonly kind: 'any' }
  | { readonly kind: 'deep' }
  | { readonly kind: 'text'; readonly test: RegExp; readonly names: readonly string[] }
export type Template = { readonly source: string; readonly segments: readonly Segment[] }
/** What each `{name}` stood for. */
export type Captures = Readonly<Record<string, string>>

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function toSegment(text: string): Segment {
  if (text === '**') return { kind: 'deep' }
  if (text === '*') return { kind: 'any' }
  const names: string[] = []
  const pattern = text
    .split(/(\{[^}]*\}|\*)/)
    .map((part) => {
      if (part === '*') return '[^/]*'
      const name = /^\{([^}]*)\}$/.exec(part)
      if (name?.[1] === undefined) return escaped(part)
      names.push(name[1])
      return '([^/]+?)'
    })
    .join('')
  return { kind: 'text', test: new RegExp(`^${pattern}$`), names }
}

/** The `{name}`s of a template, each once, in order. */
export const templateNames = (template: Template): readonly string[] => [
  ...new Set(template.segments.flatMap((segment) => (segment.kind === 'text' ? segment.names : []))),
]

const split = (path: string): string[] => path.split('/').filter((part) => part !== '' && part !== '.')

/** Compiles a template once; never throws. */
export const compileTemplate = (source: string): Template => ({ source, segments: split(source).map(toSegment) })

/** Compiles the template of a URL: scheme, host, query and fragment do not count; never throws. */
export const compileUrlTemplate = (source: string): Template => ({ ...compileTemplate(urlPath(source)), source })

/** The path of a URL, decoded where it can be: no scheme, host, query or fragment. A path is returned as it is. */
export function urlPath(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  try {
    return decodeURI(path) || '/'
  } catch {
    return path
  }
}

/** The host name of a URL, lower case, without port; null for a bare path. */
export function urlHost(url: string): string | null {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@?#]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.[1]
  return host === undefined || host === '' ? null : host.toLowerCase()
}

function repeatsName({ segments }: Template): boolean {
  const names = segments.flatMap((segment) => (segment.kind === 'text' ? segment.names : []))
  return new Set(names).size < names.length
}

/** What the template's names stand for in this path, or null where it does not match. One name with two values is no match. */
export function matchTemplate(template: Template, path: string): Captures | null {
  const parts = split(path)
  const failed = new Set<string>()
  const repeats = repeatsName(template)
  const from = (i: number, j: number, captures: Captures): Captures | null => {
    const segment = template.segments[i]
    if (segment === undefined) return j === parts.length ? captures : null
    // A name that stands twice makes two ways through one state differ by what it stood for; else the state alone decides.
    const state = `${i} ${j} ${repeats ? captureKey(captures) : ''}`
    if (failed.has(state)) return null
    let found: Captures | null
    if (segment.kind === 'deep')
      found = from(i + 1, j, captures) ?? (j < parts.length ? from(i, j + 1, captures) : null)
    else {
      const part = parts[j]
      const next = part === undefined ? null : matchSegment(segment, part, captures)
      found = next === null ? null : from(i + 1, j + 1, next)
    }
    if (found === null) failed.add(state)
    return found
  }
  return from(0, 0, {})
}

function matchSegment(segment: Exclude<Segment, { kind: 'deep' }>, part: string, captures: Captures): Captures | null {
  if (segment.kind === 'any') return captures
  const match = segment.test.exec(part)
  if (match === null) return null
  if (segment.names.length === 0) return captures
  const next: Record<string, string> = { ...captures }
  for (const [index, name] of segment.names.entries()) {
    const value = match[index + 1] ?? ''
    if (next[name] !== undefined && next[name] !== value) return null
    next[name] = value
  }
  return next
}

/** A text that is equal for equal captures and no others, to look one side of a route up from the other. */
export const captureKey = (captures: Captures): string =>
  Object.keys(captures)
    .sort()
    .map((name) => `${name}=${(captures[name] ?? '').replace(/[%\n]/g, encodeURIComponent)}`)
    .join('\n')
