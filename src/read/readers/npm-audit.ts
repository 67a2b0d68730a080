// https://docs.npmjs.com/cli/v11/commands/npm-audit (report version 2, npm 7 and later)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader, type HealthNote } from '../reader.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { maybe, maybeFields, maybeFlag, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'

/** What npm and its kin write in place of a report when the registry or the lockfile fails them. */
const AuditError = z.object({
  error: z.union([
    z.object({ code: z.string().regex(/^E[A-Z0-9_]+$/), summary: maybeText, message: maybeText }),
    // npm 11 leaves `error` empty and says it beside.
    z.object({ code: maybeText, summary: z.string(), message: maybeText, detail: z.string() }),
  ]),
  message: maybeText,
})

const Head = z.union([
  z.object({ auditReportVersion: z.literal(2), vulnerabilities: z.record(z.string(), z.unknown()) }),
  AuditError,
])

const Via = z.object({
  source: z.union([z.number(), z.string()]),
  dependency: maybeText,
  title: z.string(),
  url: maybeText,
  severity: maybeText,
  cwe: maybeTexts,
  cvss: maybeFields({ score: maybeNumber, vectorString: maybeText }),
})
const Fix = z.union([
  z.boolean(),
  z.object({ name: z.string(), version: z.string(), isSemVerMajor: z.boolean().optional() }),
])
const Vulnerable = z.object({
  name: z.string(),
  isDirect: maybeFlag,
  // A text is the name of another vulnerable package: a way here, not a finding of its own.
  via: z.array(z.union([z.string(), Via])),
  fixAvailable: maybe(Fix),
})

/** The advice behind npm's `fixAvailable`: what to install, and whether it breaks. */
function fixOf(name: string, fix: z.infer<typeof Fix> | null | undefined): Draft['fix'] {
  if (fix === true) return { advice: 'npm audit fix' }
  if (typeof fix !== 'object' || fix === null) return undefined
  const advice = `Update ${fix.name} to ${fix.version}${fix.isSemVerMajor === true ? ' (major version)' : ''}`
  return fix.name === name ? { version: fix.version, advice } : { advice }
}

/** An error object in place of a report. */
export function auditFailure(head: unknown): HealthNote | null {
  const failed = AuditError.safeParse(head)
  if (!failed.success) return null
  const { code, summary, message } = failed.data.error
  const said = [summary, message, failed.data.message].find((text) => text) ?? 'no message'
  return {
    health: 'scanner-failed',
    message: `npm audit failed${code ? ` with ${code}` : ''}: ${said}`,
    next: 'Fix the audit step and run it again.',
  }
}

/** `npm audit --json` of npm 7 and later. Each advisory of each package is an entry: `/vulnerabilities/<name>/via/<i>`. */
export const npmAudit = defineReader({
  id: 'npm-audit',
  title: 'npm audit',
  homepage: 'https://docs.npmjs.com/cli/commands/npm-audit',
  howToExport: 'npm audit --json > npm-audit.json',
  category: 'sca',
  syntax: 'json',
  head: Head,
  entries: ['/vulnerabilities/*'],
  entry: Vulnerable,
  health: auditFailure,
  draft: (vulnerable) =>
    vulnerable.via.flatMap((via, index): Draft[] => {
      if (typeof via === 'string') return []
      const advisory = via.url?.split('/').at(-1)
      const name = via.dependency ?? vulnerable.name
      return [
        {
          at: `/via/${index}`,
          ruleId: advisory ?? String(via.source),
          title: via.title,
          severity: {
            word: via.severity,
            score: via.cvss?.score,
            vectors: cvssVectors(via.cvss?.vectorString),
          },
          identifiers: [advisory, ...via.cwe],
          // Report version 2 does not say which version is installed, only which are affected.
          location: packageAt(packageUrl('npm', name)),
          fix: fixOf(name, vulnerable.fixAvailable),
          relationship:
            vulnerable.isDirect === true ? 'direct' : vulnerable.isDirect === false ? 'transitive' : undefined,
        },
      ]
    }),
})
