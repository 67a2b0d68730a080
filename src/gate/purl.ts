/** A package URL in its parts, decoded and in one spelling: https://github.com/package-url/purl-spec */
export type Purl = {
  readonly type: string
  /** Namespace and name: `@babel/core`, `golang.org/x/text`. */
  readonly name: string
  readonly version: string | null
  readonly qualifiers: ReadonlyMap<string, string>
}

const pattern = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)(?:\?([^#]*))?(?:#.*)?$/i

/** The parts of a package URL; null for what is none. Never throws. */
export function parsePurl(text: string): Purl | null {
  const [, rawType, path, query = ''] = pattern.exec(text.trim()) ?? []
  if (rawType === undefined || path === undefined) return null
  const type = rawType.toLowerCase()
  // A scope begins with the same sign as a version.
  const at = path.lastIndexOf('@')
  const hasVersion = at > path.lastIndexOf('/') && at > 0
  const name = spelledName(type, decoded(hasVersion ? path.slice(0, at) : path))
  const version = hasVersion ? spelledVersion(type, decoded(path.slice(at + 1))) : null
  const qualifiers = query.split('&').flatMap((part): [string, string][] => {
    const [key = '', ...value] = part.split('=')
    return key === '' ? [] : [[key.toLowerCase(), decoded(value.join('='))]]
  })
  return name === '' ? null : { type, name, version, qualifiers: new Map(qualifiers) }
}

/** Whether `purl` is the package that was named: every part that `wanted` states agrees. */
export const isPackage = (wanted: Purl, purl: Purl): boolean =>
  wanted.type === purl.type &&
  wanted.name === purl.name &&
  (wanted.version === null || wanted.version === purl.version) &&
  [...wanted.qualifiers].every(([key, value]) => purl.qualifiers.get(key) === value)

/** `pkg:npm/@babel/core`: without version and qualifiers, as people write it. */
export const packageName = ({ type, name }: Purl): string => `pkg:${type}/${name}`

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const caseless: ReadonlySet<string> = new Set(['golang', 'deb', 'apk', 'composer', 'github', 'bitbucket'])

function spelledName(type: string, name: string): string {
  const trimmed = name.replace(/^\/+|\/+$/g, '')
  if (type === 'pypi') return trimmed.toLowerCase().replace(/[-_.]+/g, '-')
  return caseless.has(type) ? trimmed.toLowerCase() : trimmed
}

const spelledVersion = (type: string, version: string): string =>
  type === 'golang' ? version.replace(/^v(?=\d)/, '').replace(/\+incompatible$/, '') : version
