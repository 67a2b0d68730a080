/** Beginnings of a distribution's full name → the name under which its packages are known. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^debian/i, 'debian'],
  [/^ubuntu/i, 'ubuntu'],
  [/^alpine/i, 'alpine'],
  [/^wolfi/i, 'wolfi'],
  [/^chainguard/i, 'chainguard'],
  [/^(?:red ?hat|rhel)/i, 'redhat'],
  [/^centos/i, 'centos'],
  [/^rocky/i, 'rocky'],
  [/^alma/i, 'alma'],
  [/^(?:amazon|amzn)/i, 'amazon'],
  [/^oracle/i, 'oracle'],
  [/^fedora/i, 'fedora'],
  [/^(?:suse|sles)/i, 'suse'],
  [/^opensuse/i, 'opensuse'],
  [/^photon/i, 'photon'],
  [/^(?:cbl-mariner|mariner)/i, 'cbl-mariner'],
]

/** The ecosystem of `Debian GNU/Linux 9 (stretch)`, `CENTOS_7`, `rhel`; empty where it is no distribution we know. */
export const distributionNamed = (name: string | null | undefined): string =>
  names.find(([pattern]) => pattern.test(name?.trim() ?? ''))?.[1] ?? ''
