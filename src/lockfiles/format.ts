/** A package that a file names. */
export type Locked = { readonly name: string; readonly version: string }

/** One kind of file that names packages. */
export type LockfileFormat = {
  /** The purl type of its packages. */
  readonly type: string
  /** A manifest asks for packages, a lockfile says which were installed. */
  readonly kind: 'lockfile' | 'manifest'
  /** Names of such files, without the folder. */
  readonly names: RegExp
  /** Further such files, where the folder says what they are. */
  readonly paths?: RegExp
  /** What stands beside it and was there before, where a lockfile is new and its packages may not be. */
  readonly manifests?: readonly string[]
  /** The packages it names. Throws, in words for people, where the text is not what its name says. */
  readonly packages: (text: string) => Iterable<Locked>
}

/** Own value of a document that is an object; throws where it is none. */
export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${what} is no object`)
  return value as Readonly<Record<string, unknown>> // Checked above.
}

/** The same, empty where there is nothing. */
export const maybeRecord = (value: unknown, what: string): Readonly<Record<string, unknown>> =>
  value === undefined || value === null ? {} : asRecord(value, what)

/** The list of a document; throws where it is none. */
export function asList(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is no list`)
  return value
}

/** A text, or nothing. */
export const maybeText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The packages of a list of tables with name and version, as TOML lockfiles have them; those that `skip` tells are left out. */
export function* namedPackages(
  list: unknown,
  what: string,
  skip: (entry: Readonly<Record<string, unknown>>) => boolean = () => false,
): Generator<Locked> {
  for (const item of asList(list, what)) {
    const entry = asRecord(item, `an entry of ${what}`)
    const name = maybeText(entry['name'])
    if (name === undefined) throw new Error(`an entry of ${what} has no name`)
    if (!skip(entry)) yield { name, version: maybeText(entry['version']) ?? '' }
  }
}
