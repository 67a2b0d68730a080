// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { codeAt } from './locations.ts'
import { commonSeverities } from './words.ts'

const Head = z.object({ version: z.string().startsWith('2.1'), runs: z.array(z.object({ tool: z.object({ driver: z.object({ name: z.string() }) }) })) })
const Result = z.object({ ruleId: z.string().optional(), level: z.string().optional(), message: z.object({ text: z.string().optional() }).optional() })

export const sarif = defineReader({
  id: 'sarif',
  title: 'SARIF 2.1.0',
  homepage: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
  howToExport: 'semgrep scan --sarif --output semgrep.sarif',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/runs/*/results/*'],
  entry: Result,
  prepare: (head) => head,
  severities: commonSeverities,
  tool: (head) => ({ name: head.runs[0]?.tool.driver.name ?? 'SARIF' }),
  draft: (result) => ({
    ruleId: result.ruleId ?? 'none',
    title: result.message?.text ?? '',
    severity: { word: result.level },
    location: codeAt('unknown'),
  }),
})
