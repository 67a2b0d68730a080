// https://github.com/soprasteria/sonar-report (`--save-report-json`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import {
  sonarqubeCategory,
  sonarqubeDecision,
  sonarqubeFields,
  sonarqubeSeverities,
  sonarqubeSeverity,
} from './sonarqube-issue.ts'

const Rule = z.object({ htmlDesc: maybeText, type: maybeText })
const Head = z.object({
  projectName: z.string(),
  sonarBaseURL: z.string(),
  rules: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]),
  issues: z.array(z.unknown()),
  hotspotKeys: maybeTexts,
})
const Issue = z.object({
  ...sonarqubeFields,
  rule: z.string(),
  component: z.string(),
  line: maybeNumber,
  message: z.string(),
  key: maybeText,
})

/** Weaknesses that the description of a rule links to. */
const cwesIn = (html: string | null | undefined): string[] => [
  ...new Set([...(html ?? '').matchAll(/cwe\.mitre\.org\/data\/definitions\/(\d+)/g)].map(([, id]) => `CWE-${id}`)),
]

/** The JSON that the tool sonar-report makes of a project. */
export const sonarqubeReport = defineReader({
  id: 'sonarqube-report',
  title: 'SonarQube (sonar-report)',
  homepage: 'https://github.com/soprasteria/sonar-report',
  howToExport: 'sonar-report --sonarurl … --sonarcomponent app --save-report-json sonarqube-report.json',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/issues/*'],
  entry: Issue,
  prepare: ({ rules, hotspotKeys }) => ({
    rules: Array.isArray(rules) ? {} : rules,
    hotspots: new Set(hotspotKeys),
  }),
  severities: sonarqubeSeverities,
  draft: (issue, { prepared: { rules, hotspots } }) => {
    const decision = sonarqubeDecision(issue)
    if ('aside' in decision) return decision
    const rule = Rule.safeParse(lookUp(rules, issue.rule)).data
    const isHotspot = issue.key != null && hotspots.has(issue.key)
    return {
      category: isHotspot ? 'sast' : sonarqubeCategory({ ...issue, type: issue.type ?? rule?.type }),
      ruleId: issue.rule,
      title: issue.message,
      severity: sonarqubeSeverity(issue),
      confidence: isHotspot ? 'low' : undefined,
      identifiers: cwesIn(rule?.htmlDesc),
      location: codeAt(issue.component.slice(issue.component.indexOf(':') + 1), { start: issue.line }),
      ...decision,
    }
  },
})
