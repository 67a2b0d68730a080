import type { Finding } from '../model/finding.ts'
import type { Signal } from '../model/signal.ts'
import { stated, unknown } from './signal.ts'

const unnamed = unknown('no report names a fixed version', 'reports')
const ownCode = unknown('fixed in its own code', 'reports')

/** Whether a fixed version exists. Known only where a report names it: that none names it does not mean there is none. */
export function fixable(finding: Finding): Signal {
  if (finding.fix?.version !== undefined) return stated(true, `fixed in ${finding.fix.version}`)
  return finding.location.type === 'package' ? unnamed : ownCode
}
