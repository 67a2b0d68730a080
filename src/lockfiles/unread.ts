/** Paths of files that ask for packages, or hold them, and that nobody reads here: where one is touched, what came with it is not known. */
const unread: readonly (readonly [paths: RegExp, type: string])[] = [
  [
    /\.gradle(?:\.kts)?$|\.versions\.toml$|(?:^|\/)(?:gradle\.properties|build\.sbt|ivy\.xml)$|(?:^|\/)buildSrc\//,
    'maven',
  ],
  [/\.(?:jar|war|ear)$/, 'maven'],
  [/(?:^|\/)(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$|\.whl$/, 'pypi'],
  [/(?:^|\/)Cargo\.toml$/, 'cargo'],
  [/(?:^|\/)(?:Gemfile|gems\.rb)$|\.gemspec$/, 'gem'],
  [/(?:^|\/)(?:packages\.config|paket\.lock)$|\.(?:props|targets|csproj|fsproj|vbproj)$/, 'nuget'],
  [/(?:^|\/)composer\.json$/, 'composer'],
  [/(?:^|\/)(?:go\.work|modules\.txt)$/, 'golang'],
  [/(?:^|\/)(?:bun\.lockb?|npm-shrinkwrap\.yaml)$/, 'npm'],
]

/** The purl type of the packages that a file without a reader has to do with; null for every other file. */
export const unreadType = (path: string): string | null => unread.find(([paths]) => paths.test(path))?.[1] ?? null
