import type { Finding } from '../model/finding.ts'
import type { Signal } from '../model/signal.ts'
import { stated } from './signal.ts'

/** CWE-506, embedded malicious code, and what stands below it: what GitHub and Snyk call an advisory about an attack by the package itself. */
const embedded = /^CWE-(?:506|507|508|509|510|511|512)$/

const none = stated(false, 'no advisory calls it an attack')

/**
 * Whether a package is itself the attack, and no flaw in it is the matter: by an OSV id of malicious packages (`MAL-…`) or by the
 * weakness that its advisory names. Not a question of what nobody knows: it is what the finding is about.
 */
export function malicious({ location, category, identifiers }: Finding): Signal {
  if (location.type !== 'package' && category !== 'sca' && category !== 'container') return none
  const mark = identifiers.find(({ scheme, value }) =>
    scheme === 'osv' ? value.startsWith('MAL-') : scheme === 'cwe' && embedded.test(value),
  )
  return mark === undefined ? none : stated(true, `its advisory: ${mark.value}`)
}
