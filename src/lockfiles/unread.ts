/** Files that ask for packages, or hold them, and that nobody reads here: where one is touched, what came with it is not known. */
const unread: readonly (readonly [names: RegExp, type: string])[] = [
  [/^(?:(?:build|settings)\.gradle(?:\.kts)?|libs\.versions\.toml|build\.sbt|ivy\.xml)$|\.(?:jar|war|ear)$/, 'maven'],
  [/^(?:setup\.py|setup\.cfg|Pipfile|environment\.ya?ml)$|\.whl$/, 'pypi'],
  [/^Cargo\.toml$/, 'cargo'],
  [/^(?:Gemfile|gems\.rb)$|\.gemspec$/, 'gem'],
  [/^(?:packages\.config|Directory\.(?:Packages|Build)\.(?:props|targets)|paket\.lock)$|\.(?:cs|fs|vb)proj$/, 'nuget'],
  [/^composer\.json$/, 'composer'],
  [/^(?:go\.work|modules\.txt)$/, 'golang'],
  [/^(?:bun\.lockb?|npm-shrinkwrap\.yaml)$/, 'npm'],
]

/** The purl type of the packages that a file without a reader has to do with; null for every other file. */
export const unreadType = (name: string): string | null => unread.find(([names]) => names.test(name))?.[1] ?? null
