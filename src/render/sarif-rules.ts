import { isAdvisoryId } from '../model/identifier.ts'
import type { Ranked } from '../model/priority.ts'
import type { Severity } from '../model/severity.ts'
import { count, short } from './plain.ts'

/** GitHub reads the severity of an alert from its rule: above 9.0 critical, from 7.0 high, from 4.0 medium, above 0 low. */
const securitySeverity: Readonly<Record<Severity, string | null>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: null,
  // Counted as medium wherever something has to be decided.
  unknown: '5.5',
}
const level: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  unknown: 'warning',
  low: 'note',
  info: 'note',
}
export const sarifLevel = (severity: Severity): 'error' | 'warning' | 'note' => level[severity]

export type SarifRule = {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly help: { readonly text: string }
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' }
  readonly properties: Readonly<Record<string, unknown>>
}

/** What a finding is a case of: its advisory, its weakness family, else the rule of its tool. */
function className(finding: Ranked): string {
  const advisory = finding.identifiers.find(isAdvisoryId)?.value
  const { tool, ruleId } = finding.evidence[0]
  return advisory ?? finding.family ?? `${tool.name}/${ruleId}`
}

/** Class and severity: alerts of one class and two severities need two rules, because the severity is the rule's. */
export const sarifRuleId = (finding: Ranked): string => short(`${className(finding)}/${finding.severity}`, 255)

/** The most rules and the most tags of a rule that an upload may have. */
const mostRules = 25_000
const mostTags = 20

/** The rules of these findings by id, in order of first appearance: each class of finding once for each severity it has. */
export function sarifRules(
  findings: readonly Ranked[],
): ReadonlyMap<string, { readonly index: number; readonly rule: SarifRule }> {
  const rules = new Map<string, { index: number; rule: SarifRule }>()
  for (const finding of findings) {
    const id = sarifRuleId(finding)
    if (!rules.has(id) && rules.size < mostRules) rules.set(id, { index: rules.size, rule: ruleOf(id, finding) })
  }
  return rules
}

function ruleOf(id: string, finding: Ranked): SarifRule {
  const { severity, identifiers, category, evidence } = finding
  const cwes = identifiers
    .filter(({ scheme }) => scheme === 'cwe')
    .map(({ value }) => `external/cwe/${value.toLowerCase()}`)
  const tools = [...new Set(evidence.map(({ tool }) => tool.name))]
  const score = securitySeverity[severity]
  return {
    id,
    shortDescription: { text: short(finding.title, 255) || id },
    help: {
      text: `${short(finding.title, 500) || id}. Seen by ${count(tools.length, 'tool')}: ${short(tools.join(', '), 200)}.`,
    },
    defaultConfiguration: { level: sarifLevel(severity) },
    properties: {
      tags: ['security', category, ...cwes].slice(0, mostTags),
      ...(score === null ? {} : { 'security-severity': score }),
    },
  }
}
