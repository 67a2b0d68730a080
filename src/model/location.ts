export type CodeLocation = {
  readonly type: 'code'
  /** Relative to the repository, forward slashes. */
  readonly path: string
  /** 1-based. */
  readonly startLine?: number | undefined
  readonly endLine?: number | undefined
  /** Kept for identity where one line holds several flaws; 1-based. */
  readonly startColumn?: number | undefined
}
export type PackageLocation = {
  readonly type: 'package'
  /** Canonical package URL, https://github.com/package-url/purl-spec; version included where known. */
  readonly purl: string
  /** The lockfile, manifest or file inside the image that brought it. */
  readonly manifest?: string | undefined
  readonly image?: string | undefined
}
export type EndpointLocation = {
  readonly type: 'endpoint'
  /** Upper case; `ANY` where the tool does not say. */
  readonly method: string
  readonly url: string
  readonly parameter?: string | undefined
}
export type WorkloadLocation = { readonly type: 'workload'; readonly uri: string }

/** Where a weakness is. */
export type Location = CodeLocation | PackageLocation | EndpointLocation | WorkloadLocation

// Engines read a field fastest where all objects that come along have the same fields in the same order, so locations, evidence,
// sightings and findings are each made in one place, with every field of their type.

/** A place in code; what is not known is undefined. */
export const codeLocation = (
  path: string,
  startLine?: number,
  endLine?: number,
  startColumn?: number,
): CodeLocation => ({ type: 'code', path, startLine, endLine, startColumn })

/** A package; what is not known is undefined. */
export const packageLocation = (purl: string, manifest?: string, image?: string): PackageLocation => ({
  type: 'package',
  purl,
  manifest,
  image,
})

/** A place of the running application; what is not known is undefined. */
export const endpointLocation = (method: string, url: string, parameter?: string): EndpointLocation => ({
  type: 'endpoint',
  method,
  url,
  parameter,
})

/** One line for people: `src/orders.js:42`, `pkg:npm/lodash@4.17.20`, `GET /api/orders (customer)`. Unescaped. */
export function describeLocation(location: Location): string {
  switch (location.type) {
    case 'code':
      return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`
    case 'package':
      return location.purl
    case 'endpoint':
      return `${location.method} ${location.url}${location.parameter === undefined ? '' : ` (${location.parameter})`}`
    case 'workload':
      return location.uri
  }
}

/** The package without version, qualifiers and case: two spellings of one package give one text. */
export function packageName(purl: string): string {
  const end = purl.search(/[?#]/)
  const head = end < 0 ? purl : purl.slice(0, end)
  const at = head.lastIndexOf('@')
  return (at > head.lastIndexOf('/') ? head.slice(0, at) : head).replace(/%40/g, '@').toLowerCase()
}

/** A part of a package URL as it reads; itself where its escapes are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The source package that a distribution built this one from, as `packageName` spells it; itself where no other is named. */
export function sourceName(purl: string): string {
  const name = packageName(purl)
  const upstream = /[?&]upstream=([^&#]+)/.exec(purl)?.[1]
  if (upstream === undefined) return name
  // `openssl@1.1.1` of Debian, `openssl-3.0.7-24.el9.src.rpm` of Red Hat.
  const source = decoded(upstream)
    .replace(/@.*$/, '')
    .replace(/-[^-]+-[^-]+\.src\.rpm$/, '')
  return `${name.slice(0, name.lastIndexOf('/') + 1)}${source.toLowerCase()}`
}

/** The file of the repository that a location names: that of the code, or the lockfile; none for what lies inside an image. */
export const repositoryPath = (location: Location): string | undefined =>
  location.type === 'code'
    ? location.path
    : location.type === 'package' && location.image === undefined
      ? location.manifest
      : undefined
