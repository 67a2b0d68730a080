/** Where the usual runners keep a checkout; what follows is relative to the repository. */
const checkouts = [
  /^\/home\/runner\/work\/[^/]+\/[^/]+\//,
  /^\/home\/runner\/_work\/[^/]+\/[^/]+\//,
  /^\/github\/workspace\//,
  /^\/__w\/[^/]+\/[^/]+\//,
  /^[A-Za-z]:\/a\/[^/]+\/[^/]+\//,
  /^\/builds\/[^/]+\/[^/]+\//,
  /^\/(?:src|code|app|workspace|scan|work|repo|project|tmp\/repo)\/(?=.)/,
]

const decoded = (text: string): string => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * A report's spelling of a path as one relative to the repository: forward slashes, no scheme, no percent-encoding of URIs, no `.` or
 * `..`, none of `roots` (absolute, without trailing slash) and no runner's checkout in front. Never leads outside: what would is cut
 * at the root. An unknown absolute path keeps its segments without the leading slash.
 */
export function cleanPath(raw: string, roots: readonly string[]): string {
  let path = raw.trim()
  const isUri = /^file:/i.test(path)
  if (isUri) path = decoded(path.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/i, ''))
  path = path.replaceAll('\\', '/')
  if (!isUri && path.includes('%')) path = decoded(path)
  if (path.startsWith('/')) path = path.replace(/^\/+/, '/').replace(/^\/(?=[A-Za-z]:\/)/, '')
  const root = roots.find((prefix) => prefix !== '' && path.startsWith(`${prefix}/`))
  if (root !== undefined) path = path.slice(root.length + 1)
  else if (path.startsWith('/') || /^[A-Za-z]:\//.test(path)) {
    const checkout = checkouts.find((pattern) => pattern.test(path))
    path = checkout === undefined ? path.replace(/^[A-Za-z]:/, '') : path.replace(checkout, '')
  }
  return resolved(path)
}

/** A segment that is empty, `.` or `..`. */
const crooked = /(?:^|\/)\.{0,2}(?:\/|$)/

function resolved(path: string): string {
  if (!crooked.test(path)) return path
  const out: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment === '..') out.pop()
    else out.push(segment)
  }
  return out.join('/')
}
