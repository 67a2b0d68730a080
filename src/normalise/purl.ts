import { PackageURL } from 'packageurl-js'

/** What most package URLs look like, and what nothing about their spelling would change. */
const canonical =
  /^pkg:(?:(?:gem|cargo|nuget|maven\/[A-Za-z0-9][\w.-]*)\/[A-Za-z0-9][\w.-]*|(?:npm(?:\/%40[a-z0-9][a-z0-9_.-]*)?|golang(?:\/[a-z0-9][a-z0-9_.-]*)*)\/[a-z0-9][a-z0-9_.-]*|pypi\/[a-z0-9]+(?:-[a-z0-9]+)*)@\d[\w.-]*$/

/**
 * A package URL in the one spelling that identities and outputs use (https://github.com/package-url/purl-spec, with the traps of its
 * writers): decoded Go namespaces without the leading v of versions, PEP 503 names, no architecture, checksum or download qualifiers.
 * Null where the text is no package URL.
 */
export function canonicalPurl(raw: string): string | null {
  if (canonical.test(raw)) return raw
  // Some writers escape the slash of a Go module path or behind an npm scope, and so make one name of two.
  const text = raw.trim().replace(/^pkg:(?:golang|npm)\/[^?#]*/i, (head) => head.replace(/%2F/gi, '/'))
  try {
    return toText(PackageURL.fromString(text))
  } catch {
    return null
  }
}

const kept = new Set(['distro', 'classifier', 'upstream'])

function toText(purl: PackageURL): string {
  const type = purl.type.toLowerCase()
  const { namespace, name } = spelled(type, purl.namespace ?? undefined, purl.name)
  const version = purl.version == null ? undefined : spelledVersion(type, purl.version)
  const qualifiers = Object.entries(purl.qualifiers ?? {})
    .filter(([key, value]) => kept.has(key) && value !== '' && !(key === 'upstream' && value === name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return new PackageURL(
    type,
    namespace,
    name,
    version,
    qualifiers.length > 0 ? Object.fromEntries(qualifiers) : undefined,
    undefined,
  ).toString()
}

function spelled(
  type: string,
  namespace: string | undefined,
  name: string,
): { namespace: string | undefined; name: string } {
  if (type === 'pypi') return { namespace: undefined, name: name.toLowerCase().replace(/[-_.]+/g, '-') }
  if (type === 'golang' || type === 'deb' || type === 'apk' || type === 'composer' || type === 'github')
    return { namespace: namespace?.toLowerCase(), name: name.toLowerCase() }
  if (type === 'npm') return { namespace, name }
  return { namespace, name }
}

function spelledVersion(type: string, version: string): string {
  if (type === 'golang') return version.replace(/^v(?=\d)/, '').replace(/\+incompatible$/, '')
  if (type === 'deb' || type === 'rpm') return version.replace(/^0:/, '')
  return version
}
