import type { Assessment } from '../model/assessment.ts'
import { report } from './report.ts'

/** How the comment is found again; what follows is its state. A marker alone proves nothing: the author must be ours too. */
export const commentMarker = '<!-- posture-gate:v1'

/** Below 65 536 UTF-16 units and 262 144 bytes: a server may count either. */
const limits = { utf16: 65_000, utf8: 250_000 }
const extent = { rows: 20, evidence: 20, others: 30 }

/** The pull request comment: the verdict in the first line, then what to do, then the ranked findings, within the server's limits. */
export function* comment(assessment: Assessment): Iterable<string> {
  yield report(assessment, extent, limits, { before: `${marker(assessment)}\n` })
}

/** What the next push will want to compare with: the commit, the outcome and what the rules fired on. */
function marker({ run, verdict }: Assessment): string {
  const ids = new Set(verdict.violations.filter(({ then }) => then !== 'shadow').flatMap(({ findings }) => findings))
  const state = { head: run.headSha ?? null, outcome: verdict.outcome, findings: [...ids].slice(0, 100) }
  return `${commentMarker} ${base64url(JSON.stringify(state))} -->`
}

/** In this alphabet nothing can end an HTML comment. */
function base64url(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(latin).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
