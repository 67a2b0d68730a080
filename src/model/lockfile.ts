/** The text of a file on one side of the change: there, not there, or nobody could say. */
export type SideText =
  | { readonly state: 'there'; readonly text: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown'; readonly why: string }

/** A file that names packages and that the change touches, as it was and as it is. */
export type LockfileTexts = { readonly path: string; readonly base: SideText; readonly head: SideText }

/** Package name as `packageName` spells it → versions; what a manifest asks for stands where it names no version. */
export type PackageSet = ReadonlyMap<string, ReadonlySet<string>>

/** What the change did to the packages that one file names; unknown with a reason where a side cannot be read. */
export type PackageChange = {
  readonly path: string
  /** The purl type of its packages. */
  readonly type: string
  /** A manifest asks for packages, a lockfile says which were installed. */
  readonly kind: 'lockfile' | 'manifest'
} & (
  | { readonly known: true; readonly base: PackageSet; readonly head: PackageSet; readonly removed: boolean }
  | { readonly known: false; readonly why: string }
)

/** Everything the change did to packages, and how to tell a file that names some. */
export type PackageChanges = {
  readonly changes: readonly PackageChange[]
  readonly fileOf: (path: string) => Pick<PackageChange, 'type' | 'kind'> | null
  /** Whether files that name packages of this purl type are known at all. */
  readonly knows: (type: string) => boolean
}
