import { minimatch } from 'minimatch'
import type { Finding } from '../model/finding.ts'
import { globOptions } from '../model/path-globs.ts'
import { packageName, type Location } from '../model/location.ts'
import type { Service } from '../model/ownership.ts'
import { compileUrlTemplate, matchTemplate, urlHost, urlPath } from '../model/route.ts'
import { claimedHosts, claimedPaths, imageSpellings } from '../model/service-claims.ts'

type Matcher = { readonly service: Service; readonly matches: (location: Location) => boolean }

/** Finds the service of a place: the first of the catalogue that claims it by path, package, image, host or route. */
export function serviceMatcher(services: readonly Service[]): (finding: Finding) => Service | null {
  if (services.length === 0) return () => null
  const matchers = services.map(toMatcher)
  const known = new Map<string, Service | null>()
  const of = (location: Location): Service | null => {
    const key = locationKey(location)
    let service = known.get(key)
    if (service === undefined)
      known.set(key, (service = matchers.find(({ matches }) => matches(location))?.service ?? null))
    return service
  }
  return (finding) => {
    const own = of(finding.location)
    if (own !== null) return own
    for (const place of finding.places) {
      const service = of(place)
      if (service !== null) return service
    }
    return null
  }
}

function locationKey(location: Location): string {
  switch (location.type) {
    case 'code':
      return `code ${location.path}`
    case 'package':
      return `package ${location.purl} ${location.manifest ?? ''} ${location.image ?? ''}`
    case 'endpoint':
      return `endpoint ${location.url}`
    case 'workload':
      return `workload ${location.uri}`
  }
}

function toMatcher(service: Service): Matcher {
  const routes = service.routes.map((route) => compileUrlTemplate(typeof route === 'string' ? route : route.url))
  const packages = service.packages.map((pattern) => pattern.toLowerCase())
  const paths = claimedPaths(service)
  const hosts = new Set(claimedHosts(service))
  const glob = (globs: readonly string[], ...texts: readonly (string | undefined)[]): boolean =>
    texts.some((text) => text !== undefined && globs.some((pattern) => minimatch(text, pattern, globOptions)))
  const matches = (location: Location): boolean => {
    switch (location.type) {
      case 'code':
        return glob(paths, location.path)
      case 'package':
        return (
          // A path inside an image is none of the repository.
          (location.image === undefined && glob(paths, location.manifest)) ||
          (location.image !== undefined && glob(service.images, ...imageSpellings(location.image))) ||
          glob(packages, location.purl.toLowerCase(), packageName(location.purl))
        )
      case 'endpoint':
        return (
          hosts.has(urlHost(location.url) ?? '') ||
          routes.some((route) => matchTemplate(route, urlPath(location.url)) !== null)
        )
      case 'workload':
        return (
          glob(service.images, ...imageSpellings(location.uri.replace(/^[a-z0-9+.-]+:\/\//i, ''))) ||
          location.uri.split(/[/:]/).includes(service.name)
        )
    }
  }
  return { service, matches }
}
