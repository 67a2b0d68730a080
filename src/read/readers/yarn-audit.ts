// https://classic.yarnpkg.com/en/docs/cli/audit (yarn 1): one message a line, advisories and a summary among them
import { z } from 'zod'
import { defineReader, type HealthNote } from '../reader.ts'
import { advisoryDraft, NpmAdvisory } from './npm-advisory.ts'

const Message = z.object({ type: z.string(), data: z.unknown() })
type Message = z.infer<typeof Message>
const Advisory = z.object({
  type: z.literal('auditAdvisory'),
  data: z.object({ resolution: z.object({ path: z.string(), dev: z.boolean().optional() }), advisory: NpmAdvisory }),
})
const others = ['auditSummary', 'auditAction', 'warning', 'info', 'error', 'step', 'success'] as const
const Other = Message.extend({ type: z.enum(others) })
/** What only the last lines tell. */
type Ending = { isThere: boolean; error: string | null }

const isOfAudit = ({ type, data }: Message): boolean =>
  type === 'auditAdvisory' ||
  type === 'auditSummary' ||
  (typeof data === 'string' && /cli\/audit|security\/audits/.test(data))

/** An error in place of the advisories; or the summary, which comes last, is missing (yarn says why on another stream). */
function healthOf(head: readonly Message[], { isThere, error }: Ending): HealthNote | null {
  const next = 'Fix the audit step and run it again.'
  if (error !== null) return { health: 'scanner-failed', message: `yarn audit failed: ${error}`, next }
  if (isThere) return null
  if (head.some(({ type }) => type.startsWith('audit')))
    return { health: 'partial', message: 'The report ends without the summary of yarn: it may have been cut.', next }
  return { health: 'scanner-failed', message: 'yarn audit ended without advisories and without a summary.', next }
}

/** `yarn audit --json` of yarn 1. An entry is a line: an advisory for each way to the package. */
export const yarnAudit = defineReader({
  id: 'yarn-audit',
  title: 'yarn audit (yarn 1)',
  homepage: 'https://classic.yarnpkg.com/en/docs/cli/audit',
  howToExport: 'yarn audit --json > yarn-audit.jsonl',
  category: 'sca',
  syntax: 'json-lines',
  head: z.array(Message).refine((messages) => messages.some(isOfAudit)),
  entries: ['/*'],
  entry: z.union([Advisory, Other]),
  prepare: (): Ending => ({ isThere: false, error: null }),
  survey: ({ type, data }, { prepared }) => {
    if (type === 'auditSummary') prepared.isThere = true
    if (type === 'error') prepared.error ??= (typeof data === 'string' ? data.split('\n')[0] : '') || 'no message'
  },
  health: (head, _, ending) => healthOf(head, ending),
  draft: (line) => {
    if (line.type !== 'auditAdvisory') return []
    const { resolution, advisory } = line.data
    const installed = advisory.findings.find(({ paths }) => paths.includes(resolution.path)) ?? advisory.findings[0]
    return {
      ...advisoryDraft(advisory, installed === undefined ? undefined : { ...installed, paths: [resolution.path] }),
      // yarn 1 says `dev: false` of everything.
      scope: resolution.dev === true ? 'development' : undefined,
    }
  },
})
