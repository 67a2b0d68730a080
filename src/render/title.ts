import { isAdvisoryId } from '../model/identifier.ts'
import type { Ranked } from '../model/priority.ts'
import { packageName } from './place.ts'

/**
 * What is wrong, in one line: the advisory first where there is one, and the component's name where the tool's title leaves it out.
 * Unescaped.
 */
export function titleText(finding: Ranked): string {
  const advisory = finding.identifiers.find(isAdvisoryId)?.value
  const named = finding.location.type === 'package' ? packageName(finding.location.purl).name : ''
  const bare = named.replace(/(?<=.)@[^@]*$/, '')
  const title = finding.title.trim().replace(/\.$/, '') || finding.evidence[0].ruleId
  const prefix = advisory === undefined || title.includes(advisory) ? '' : `${advisory}: `
  const last = bare.split(/[/:]/).at(-1) ?? ''
  const suffix = last === '' || title.toLowerCase().includes(last.toLowerCase()) ? '' : ` in ${bare}`
  return `${prefix}${title}${suffix}`
}
