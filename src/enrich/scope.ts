import type { Finding } from '../model/finding.ts'
import type { Signal } from '../model/signal.ts'
import { stated, unknown } from './signal.ts'

const unsaid = unknown('no report says', 'reports')
const noDependency = unknown('not a dependency', 'reports')
const noSecret = unknown('not a secret', 'reports')

/** Whether a dependency ships (`runtime`) or only serves development, as a report says. */
export function scope(finding: Finding): Signal {
  if (finding.scope !== undefined) return stated(finding.scope, 'reports')
  return finding.location.type === 'package' ? unsaid : noDependency
}

/** Whether a dependency was asked for (`direct`) or came along (`transitive`), as a report says. */
export function relationship(finding: Finding): Signal {
  if (finding.relationship !== undefined) return stated(finding.relationship, 'reports')
  return finding.location.type === 'package' ? unsaid : noDependency
}

/** Whether a secret is live, as its tool found out. */
export function validSecret(finding: Finding): Signal {
  if (finding.category !== 'secret') return noSecret
  const asked = finding.evidence.filter(({ validity }) => validity !== undefined)
  const live = asked.find(({ validity }) => validity === 'valid')
  if (live !== undefined) return stated(true, `confirmed by ${live.tool.name}`)
  return asked[0] === undefined
    ? unknown('no tool tried it', 'reports')
    : stated(false, `refused, says ${asked[0].tool.name}`)
}
