import { lookUp } from './look-up.ts'

/** OSV ecosystems (https://ossf.github.io/osv-schema/#defined-ecosystems) and the names scanners use for them → purl type. */
const types: Readonly<Record<string, string>> = {
  npm: 'npm',
  yarn: 'npm',
  pnpm: 'npm',
  'node-pkg': 'npm',
  pypi: 'pypi',
  pip: 'pypi',
  pipenv: 'pypi',
  poetry: 'pypi',
  uv: 'pypi',
  'python-pkg': 'pypi',
  python: 'pypi',
  conda: 'conda',
  'conda-pkg': 'conda',
  go: 'golang',
  golang: 'golang',
  gomod: 'golang',
  gomodules: 'golang',
  gobinary: 'golang',
  maven: 'maven',
  pom: 'maven',
  gradle: 'maven',
  sbt: 'maven',
  jar: 'maven',
  java: 'maven',
  'java-archive': 'maven',
  'crates.io': 'cargo',
  crates: 'cargo',
  rust: 'cargo',
  cargo: 'cargo',
  rustbinary: 'cargo',
  'rust-binary': 'cargo',
  nuget: 'nuget',
  'dotnet-core': 'nuget',
  'packages-props': 'nuget',
  rubygems: 'gem',
  gem: 'gem',
  bundler: 'gem',
  gemspec: 'gem',
  packagist: 'composer',
  composer: 'composer',
  'composer-vendor': 'composer',
  hex: 'hex',
  erlang: 'hex',
  pub: 'pub',
  swift: 'swift',
  swifturl: 'swift',
  swiftpm: 'swift',
  cocoapods: 'cocoapods',
  conancenter: 'conan',
  conan: 'conan',
  cran: 'cran',
  bitnami: 'bitnami',
  'github actions': 'github',
  actions: 'github',
  github: 'github',
  debian: 'deb/debian',
  ubuntu: 'deb/ubuntu',
  deb: 'deb',
  alpine: 'apk/alpine',
  wolfi: 'apk/wolfi',
  chainguard: 'apk/chainguard',
  apk: 'apk',
  rpm: 'rpm',
  redhat: 'rpm/redhat',
  'red hat': 'rpm/redhat',
  centos: 'rpm/centos',
  rocky: 'rpm/rocky',
  'rocky linux': 'rpm/rocky',
  alma: 'rpm/almalinux',
  almalinux: 'rpm/almalinux',
  amazon: 'rpm/amzn',
  oracle: 'rpm/oracle',
  fedora: 'rpm/fedora',
  suse: 'rpm/suse',
  opensuse: 'rpm/opensuse',
  photon: 'rpm/photon',
  'cbl-mariner': 'rpm/mariner',
  azurelinux: 'rpm/azurelinux',
}

/** The purl type of an ecosystem under any of its names (`PyPI`, `pip`, `Debian:12`); `generic` where it is none we know. */
export function purlType(ecosystem: string): string {
  const name = ecosystem.toLowerCase()
  return lookUp(types, name) ?? lookUp(types, name.split(':')[0] ?? '') ?? 'generic'
}

/** Most names and versions need no escapes. */
const isPlain = (segment: string): boolean => /^[\w.~-]*$/.test(segment)

const encode = (segment: string): string =>
  isPlain(segment) ? segment : encodeURIComponent(segment).replace(/%3A/gi, ':').replace(/%2B/gi, '+')

/**
 * A package URL for a report that only gives ecosystem, name and version (https://github.com/package-url/purl-spec).
 * Maven's `group:artifact` becomes namespace and name; slashes separate namespaces.
 */
export function packageUrl(ecosystem: string, name: string, version?: string | null): string {
  const type = purlType(ecosystem)
  const path = (type === 'maven' ? name.replace(':', '/') : name).split('/').filter((segment) => segment !== '')
  const at = version == null || version === '' ? '' : `@${encode(version)}`
  return `pkg:${type}/${path.map(encode).join('/') || 'unnamed'}${at}`
}
