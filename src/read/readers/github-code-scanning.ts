// https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-a-repository
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'

const Tool = z.object({ name: z.string(), version: maybeText })
const Head = z.array(
  z.object({
    number: z.number(),
    rule: z.object({ description: maybeText }),
    tool: Tool,
    most_recent_instance: z.object({ location: z.unknown() }),
  }),
)

const Place = z.object({ path: z.string(), start_line: maybeNumber, end_line: maybeNumber, start_column: maybeNumber })
const Alert = z.object({
  state: z.string(),
  dismissed_reason: maybeText,
  dismissed_comment: maybeText,
  rule: z.object({
    id: z.string(),
    description: maybeText,
    severity: maybeText,
    security_severity_level: maybeText,
    tags: maybeTexts,
  }),
  tool: Tool,
  most_recent_instance: z.object({
    location: Place,
    message: maybeFields({ text: maybeText }),
  }),
})
type Alert = z.infer<typeof Alert>

/** A rule that has a rating for security or a tag is about it; other rules only if they say nothing about themselves. */
const categoryOf = ({ rule: { tags, security_severity_level: level } }: Alert): Category =>
  level || tags.length === 0 || tags.some((tag) => /security|cwe/i.test(tag)) ? 'sast' : 'quality'

/** The alerts that GitHub's REST API lists: an export of what code scanning knows, not a scan. */
export const githubCodeScanning = defineReader({
  id: 'github-code-scanning',
  title: 'GitHub code scanning (API)',
  homepage: 'https://docs.github.com/en/code-security/code-scanning',
  howToExport: 'gh api --paginate "repos/{owner}/{repo}/code-scanning/alerts" > code-scanning.json',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/*'],
  entry: Alert,
  severities: {
    critical: 'critical',
    high: 'high',
    medium: 'medium',
    low: 'low',
    error: 'high',
    warning: 'medium',
    note: 'low',
    none: 'info',
  },
  tool: ([first]) => toolNamed(first?.tool.name ?? 'GitHub code scanning', first?.tool.version),
  draft: (alert) => {
    if (alert.state === 'fixed') return { aside: 'fixed, in GitHub’s word' }
    const { rule, tool, most_recent_instance: instance } = alert
    const { path, start_line: start, end_line: end, start_column: column } = instance.location
    return {
      tool: toolNamed(tool.name, tool.version),
      category: categoryOf(alert),
      ruleId: rule.id,
      title: headline(rule.description, instance.message?.text, rule.id),
      severity: { word: rule.security_severity_level ?? rule.severity },
      identifiers: rule.tags.filter((tag) => /cwe/i.test(tag)),
      location: codeAt(path, { start, end, column }),
      dismissed:
        alert.state === 'dismissed'
          ? {
              by: 'tool',
              justification:
                [alert.dismissed_reason, alert.dismissed_comment].filter(Boolean).join(': ') || 'dismissed',
            }
          : undefined,
    }
  },
})
