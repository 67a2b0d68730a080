// What a statement of VEX means for a finding, in whichever format it stands.
import type { Draft } from '../../model/draft.ts'
import { headline } from './headline.ts'

/** Scanners that write VEX: then it is a result of that tool, not the word of an author. */
const scanners = /govulncheck|kubescape|grype|trivy|vexination|dep-?scan/i

/** The scanner that a document names as its maker; undefined where a person or an organisation speaks. */
export const scannerIn = (tooling: string | null | undefined): string | undefined => scanners.exec(tooling ?? '')?.[0]

/** What somebody says of one component: the label of the status, and why. */
export type VexStatement = {
  readonly status: 'not_affected' | 'affected' | 'fixed' | 'under_investigation'
  readonly justification: string | null | undefined
  readonly detail: string | null | undefined
  readonly byScanner: boolean
}

/** A claim that sets the finding aside; a scanner's is its own negative result. The label stands first, so that it can be told from free text. */
export function vexClaim({
  status,
  justification,
  detail,
  byScanner,
}: VexStatement): Pick<Draft, 'dismissed' | 'reach'> {
  if (status !== 'not_affected' && status !== 'fixed') return {}
  const label = justification || status
  if (byScanner && status === 'not_affected')
    return {
      reach: [
        { level: 'no_path', granularity: 'symbol', method: 'callgraph', original: `status: ${status}, ${label}` },
      ],
    }
  return { dismissed: { by: 'vex', justification: detail ? `${label}: ${headline(detail)}` : label } }
}
