// https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-findings-format.html
import { z } from 'zod'
import { defineReader, type ReaderSpec } from '../reader.ts'
import { AsffFinding, asffDrafts, closedBy } from './asff-finding.ts'

const First = AsffFinding.pick({ SchemaVersion: true, ProductArn: true, GeneratorId: true })
type First = z.infer<typeof First>

/** What both layouts share. Category and rule are those of the finding; an entry of a vulnerability is one of its packages. */
const common = {
  homepage: 'https://aws.amazon.com/security-hub/',
  category: 'runtime',
  syntax: 'json',
  entry: AsffFinding,
  tool: () => ({ name: 'AWS Security Hub' }),
  draft: (finding) => {
    const closed = closedBy(finding)
    return closed === null ? asffDrafts(finding) : { aside: closed }
  },
} satisfies Partial<ReaderSpec<unknown, AsffFinding, null>>

/** A list of findings in the format of AWS Security Hub, of GuardDuty, Inspector, its own controls and whoever else sends some. */
export const asff = defineReader<readonly First[], AsffFinding>({
  ...common,
  id: 'asff',
  title: 'AWS Security Finding Format',
  howToExport: 'aws securityhub get-findings --query Findings > asff.json',
  head: z.array(First),
  entries: ['/*'],
})

/** The same, as Security Hub's API answers. */
export const securityHub = defineReader<{ readonly Findings: readonly First[] }, AsffFinding>({
  ...common,
  id: 'security-hub',
  title: 'AWS Security Hub (API)',
  howToExport: 'aws securityhub get-findings > security-hub.json',
  head: z.object({ Findings: z.array(First) }),
  claims: ({ Findings }) => Findings.length > 0,
  entries: ['/Findings/*'],
})
