import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'

const types: Readonly<Record<string, string>> = { ruby: 'gem', php: 'composer' }

/** The package behind `Maven-org.acme:some-lib-1.0-alpha-9`: ecosystem, name and version, with nothing but dashes between them. */
export function checkmarxPurl(identifier: string): string {
  const [, ecosystem = '', name = '', version] =
    /^([A-Za-z]+)-(.+)-(v?\d+\.[^-]*(?:-[A-Za-z][\w.-]*)?)$/.exec(identifier) ??
    /^([A-Za-z]+)-(.+)$/.exec(identifier) ??
    []
  return packageUrl(lookUp(types, ecosystem.toLowerCase()) ?? ecosystem, name || identifier, version)
}
