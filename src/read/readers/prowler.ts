// https://docs.prowler.com/user-guide/cli/tutorials/reporting (`--output-formats json-ocsf`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { maybeFields, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { workloadAt } from './locations.ts'
import { adviceOf } from './remedy.ts'

const Finding = z.object({
  metadata: z.object({
    event_code: z.string(),
    product: z.object({ name: z.literal('Prowler'), version: maybeText }),
  }),
  status_code: z.string(),
  /** `Suppressed` for what a mute list names. */
  status: maybeText,
  severity: maybeText,
  finding_info: z.object({ title: z.string() }),
  resources: maybeList(z.object({ uid: z.string(), name: maybeText })),
  remediation: maybeFields({ desc: maybeText }),
  cloud: maybeFields({ account: z.object({ uid: maybeText }) }),
  time: maybeNumber,
})

/** Prowler's OCSF JSON. What passed, and what a person has to look at, stands aside. */
export const prowler = defineReader({
  id: 'prowler',
  title: 'Prowler',
  homepage: 'https://prowler.com',
  howToExport: 'prowler aws --output-formats json-ocsf',
  category: 'iac',
  syntax: 'json',
  head: z.array(Finding.pick({ metadata: true, status_code: true, time: true })),
  entries: ['/*'],
  entry: Finding,
  version: ([finding]) => finding?.metadata.product.version,
  ran: ([finding]) => ({ scannedAt: finding?.time }),
  draft: ({ metadata, finding_info, remediation, ...finding }) => {
    if (finding.status_code !== 'FAIL') return { aside: finding.status_code.toLowerCase() }
    const [resource, ...rest] = finding.resources.map(({ uid, name }) => uid || name || '')
    return {
      ruleId: metadata.event_code,
      title: finding_info.title,
      severity: { word: finding.severity },
      location: workloadAt(resource || finding.cloud?.account.uid || 'prowler://unknown'),
      also: rest.map(workloadAt),
      fix: adviceOf(remediation?.desc),
      dismissed: dismissedIf(finding.status === 'Suppressed', 'muted in Prowler'),
    }
  },
})
