// Report version 1: npm 6, and pnpm to this day (https://pnpm.io/cli/audit).
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeList } from './lenient.ts'
import { advisoryDraft, NpmAdvisory } from './npm-advisory.ts'

const Resolution = z.object({ id: z.union([z.number(), z.string()]), dev: z.boolean() })
const Head = z.object({
  advisories: z.record(z.string(), z.unknown()),
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }),
  actions: z.unknown().optional(),
})

/** `npm audit --json` of npm 6 and `pnpm audit --json`. Where several versions are installed, each is an entry of its own. */
export const npmAuditV1 = defineReader({
  id: 'npm-audit-v1',
  title: 'npm audit (npm 6) and pnpm audit',
  homepage: 'https://pnpm.io/cli/audit',
  howToExport: 'pnpm audit --json > pnpm-audit.json',
  category: 'sca',
  syntax: 'json',
  head: Head,
  entries: ['/advisories/*'],
  entry: NpmAdvisory,
  /** Whether each advisory is only met through development dependencies, where the report says so. */
  prepare: ({ actions }) => {
    const development = new Map<string, boolean>()
    for (const { id, dev } of maybeList(z.object({ resolves: maybeList(Resolution) }))
      .parse(actions)
      .flatMap((action) => action.resolves))
      development.set(String(id), dev && (development.get(String(id)) ?? true))
    return development
  },
  // pnpm of late makes the report itself and leaves out what only the registry knew.
  tool: ({ actions }) => ({ name: actions === undefined ? 'pnpm audit' : 'npm audit' }),
  draft: (advisory, { prepared }) => {
    const { findings } = advisory
    return (findings.length === 0 ? [undefined] : findings).map((installed, index) => {
      const development = prepared.get(String(advisory.id)) ?? installed?.dev
      return {
        ...(findings.length > 1 ? { at: `/findings/${index}` } : {}),
        ...advisoryDraft(advisory, installed),
        scope: development === true ? 'development' : development === false ? 'runtime' : undefined,
      }
    })
  },
})
