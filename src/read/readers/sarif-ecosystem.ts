/** File → ecosystem of the packages it lists; the first that matches counts. */
const files: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$|node_modules\/|^node\.js$/i,
    'npm',
  ],
  [
    /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pyproject\.toml|setup\.py)$|(?:site|dist)-packages\/|\.(?:dist|egg)-info|^python$/i,
    'pypi',
  ],
  [/(?:^|\/)go\.(?:mod|sum)$/i, 'golang'],
  [
    /(?:^|\/)(?:pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|[\w.-]*gradle\.lockfile|verification-metadata\.xml)$|\.(?:jar|war|ear|par)$|^java$/i,
    'maven',
  ],
  [/(?:^|\/)cargo\.(?:lock|toml)$/i, 'cargo'],
  [/(?:^|\/)(?:gemfile(?:\.lock)?|gems\.locked)$|\.gemspec$|^ruby$/i, 'gem'],
  [/(?:^|\/)composer\.(?:lock|json)$|(?:^|\/)installed\.json$/i, 'composer'],
  [
    /(?:^|\/)packages\.(?:lock\.json|config)$|\.(?:deps\.json|csproj|nuspec)$|(?:^|\/)(?:project\.assets\.json|directory\.packages\.props)$/i,
    'nuget',
  ],
  [/(?:^|\/)mix\.lock$/i, 'hex'],
  [/(?:^|\/)pubspec\.(?:lock|yaml)$/i, 'pub'],
  [/(?:^|\/)package\.resolved$/i, 'swift'],
  [/(?:^|\/)podfile(?:\.lock)?$/i, 'cocoapods'],
  [/(?:^|\/)conan(?:\.lock|file\.(?:txt|py))$/i, 'conan'],
  [/(?:^|\/)lib\/apk\/db\/installed$/i, 'alpine'],
  [/(?:^|\/)var\/lib\/dpkg\/status/i, 'debian'],
]

/** Marks in versions of distribution packages; the first that matches counts. */
const versions: readonly (readonly [RegExp, string])[] = [
  [/ubuntu/i, 'ubuntu'],
  [/\+deb\d+u\d+|~deb\d|[~.+](?:buster|bullseye|bookworm|trixie)|\bdfsg\b|\+b\d+$/i, 'debian'],
  [/-r\d+$/, 'alpine'],
  [/\.amzn\d/i, 'amazon'],
  [/\.fc\d/i, 'fedora'],
  [/\.(?:cm|azl)\d/i, 'azurelinux'],
  [/\.(?:el|module\+el)\d/i, 'redhat'],
]

/** Packages that only one family of distributions has. */
const names: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:apt|dpkg|libapt-pkg[\d.]+|libc-bin|libc6|libpam-(?:modules|runtime|0g).*|perl-base|bsdutils|debianutils|debconf|base-files)$/,
    'debian',
  ],
  [/^(?:musl|musl-utils|apk-tools|alpine-[\w-]+|ssl_client|busybox-binsh|libcrypto[13].*)$/, 'alpine'],
]

/** Ecosystem of a language package by the file it was found in, or by the shape of its name; undefined where neither says. */
export function ecosystemOf(file: string | undefined, name: string): string | undefined {
  const known = file === undefined ? undefined : files.find(([pattern]) => pattern.test(file))?.[1]
  if (known !== undefined) return known
  if (name === 'stdlib' || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/i.test(name)) return 'golang'
  return /^[\w.-]+:[\w.-]+$/.test(name) ? 'maven' : undefined
}

/** Distribution of a system package by its version, then by its name; undefined where neither says. */
export const distributionOf = (name: string, version: string | undefined): string | undefined =>
  versions.find(([pattern]) => pattern.test(version ?? ''))?.[1] ?? names.find(([pattern]) => pattern.test(name))?.[1]
