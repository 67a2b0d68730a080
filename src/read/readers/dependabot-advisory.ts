// What both of GitHub's interfaces say of a Dependabot alert.
import type { Draft } from '../../model/draft.ts'
import { cvssVectors } from './cvss-vectors.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'
import { ecosystemOf } from './sarif-ecosystem.ts'

type Text = string | null | undefined
type Alert = {
  readonly ecosystem: Text
  readonly name: string
  readonly manifest: Text
  readonly ids: readonly string[]
  readonly cwes: readonly string[]
  readonly summary: Text
  readonly severity: Text
  readonly score: number | null | undefined
  readonly vectors: readonly Text[]
  readonly fixed: Text
  readonly scope: Text
  readonly relationship: Text
  readonly epss: number | null | undefined
  readonly state: Text
  /** Why, in the words of whoever set it aside. */
  readonly reason: readonly Text[]
}

/** A state other than open: an alert is fixed once GitHub no longer sees it; the rest is the word of a person or of a rule of theirs. */
function dismissal({ state, reason }: Alert): Draft['dismissed'] {
  const word = state?.toLowerCase()
  if (word !== 'dismissed' && word !== 'auto_dismissed') return undefined
  const said = reason.filter((text) => text)
  return { by: 'tool', justification: said.length > 0 ? said.join(': ') : word.replace('_', ' ') }
}

/** The draft of an alert, whichever interface it came through. The version that is installed stands in neither. */
export function alertDraft(alert: Alert): Draft {
  const ghsa = alert.ids.find((id) => id.startsWith('GHSA-')) ?? alert.ids[0]
  const scope = alert.scope?.toLowerCase()
  const relationship = alert.relationship?.toLowerCase()
  return {
    ruleId: ghsa ?? 'dependabot',
    title: alert.summary || `${ghsa ?? 'Advisory'} in ${alert.name}`,
    // Zero stands for no score at all.
    severity: {
      word: alert.severity,
      score: alert.score || undefined,
      vectors: cvssVectors(...alert.vectors),
    },
    identifiers: [...alert.ids, ...alert.cwes],
    location: packageAt(
      packageUrl(alert.ecosystem ?? ecosystemOf(alert.manifest ?? undefined, alert.name) ?? '', alert.name),
      { manifest: alert.manifest },
    ),
    fix: fixedIn(alert.fixed),
    scope: scope === 'development' || scope === 'runtime' ? scope : undefined,
    relationship: relationship === 'direct' || relationship === 'transitive' ? relationship : undefined,
    intel: alert.epss == null ? undefined : { epss: { probability: alert.epss } },
    dismissed: dismissal(alert),
  }
}
