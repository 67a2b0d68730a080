// What SonarQube's issues and hotspots mean: https://next.sonarqube.com/sonarqube/web_api/api/issues
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import type { Aside, Draft } from '../../model/draft.ts'
import type { Severity } from '../../model/severity.ts'
import { maybeList, maybeText } from './lenient.ts'

/** Two axes: the older one has BLOCKER above CRITICAL, the newer one (`impacts`) BLOCKER above HIGH. They share no word but one. */
export const sonarqubeSeverities: Readonly<Record<string, Severity>> = {
  blocker: 'critical',
  critical: 'high',
  major: 'medium',
  minor: 'low',
  info: 'info',
  high: 'high',
  medium: 'medium',
  low: 'low',
}

/** Fields that issues have in both of its formats. */
export const sonarqubeFields = {
  severity: maybeText,
  type: maybeText,
  status: maybeText,
  issueStatus: maybeText,
  resolution: maybeText,
  impacts: maybeList(z.object({ softwareQuality: z.string(), severity: z.string() })),
}
type Rated = z.infer<z.ZodObject<typeof sonarqubeFields>>

const onSecurity = ({ impacts }: Rated): string | undefined =>
  impacts.find(({ softwareQuality }) => softwareQuality === 'SECURITY')?.severity

/** Vulnerabilities and hotspots are about security; bugs and code smells are not. Unsaid counts as security. */
export function sonarqubeCategory(issue: Rated): Category {
  if (onSecurity(issue) !== undefined) return 'sast'
  if (issue.type) return issue.type === 'BUG' || issue.type === 'CODE_SMELL' ? 'quality' : 'sast'
  return issue.impacts.length > 0 ? 'quality' : 'sast'
}

/** Its word for the severity, that on security first. */
export const sonarqubeSeverity = (issue: Rated): Draft['severity'] => ({
  word: onSecurity(issue) ?? issue.severity ?? issue.impacts[0]?.severity,
})

const accepted = /^(?:FALSE[-_]POSITIVE|WONTFIX|ACCEPTED|SAFE)$/
const gone = /^(?:FIXED|REMOVED|CLOSED)$/

/** What was decided about an issue: accepted ones are set aside with the decision, fixed ones are no findings any more. */
export function sonarqubeDecision(issue: Rated): Pick<Draft, 'dismissed'> | Aside {
  const words = [issue.resolution, issue.issueStatus, issue.status].filter((word) => typeof word === 'string')
  const decision = words.find((word) => accepted.test(word))
  if (decision !== undefined) return { dismissed: { by: 'tool', justification: `${decision} in SonarQube` } }
  const end = words.find((word) => gone.test(word))
  return end === undefined ? {} : { aside: `${end} in SonarQube` }
}
