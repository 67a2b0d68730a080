// What a finding of Wapiti means, whichever format it was written in: https://wapiti-scanner.github.io
import type { Draft } from '../../model/draft.ts'
import type { HealthNote } from '../reader.ts'
import { exercised } from './exercised.ts'
import { headline } from './headline.ts'
import { endpointAt } from './locations.ts'

type Text = string | null | undefined

export type WapitiFlaw = {
  readonly at?: string
  /** `vulnerabilities`, `anomalies` or `additionals`. */
  readonly group: string
  readonly name: string
  readonly method?: Text
  readonly path?: Text
  /** 4 critical to 0 information. */
  readonly level: Text
  readonly parameter?: Text
  readonly info?: Text
  /** Titles of the references of this kind of flaw: the CWE is one of them. */
  readonly references: readonly string[]
}

const levelWords = ['info', 'low', 'medium', 'high', 'critical']

/** A path of the target as a whole URL. */
function urlOf(target: Text, path: Text): string {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(target ?? '')?.[0] ?? ''
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(path ?? '') ? (path ?? '') : `${origin}${path ?? '/'}`
}

/** Where the target did not answer Wapiti writes its report all the same, of a crawl without a page. Before 3.1 it did not count them. */
export const wapitiHealth = (target: Text, pages: number | null | undefined): HealthNote | null =>
  pages === 0
    ? {
        health: 'scanner-failed',
        message: `Wapiti reached no page of ${target ?? 'its target'}: nothing was scanned.`,
        next: 'Check that the target is up.',
      }
    : null

/** A draft of a finding. An anomaly is an odd answer to an attack, not a flaw that was shown. */
export function wapitiDraft(flaw: WapitiFlaw, target: Text): Draft {
  const shown = flaw.group === 'vulnerabilities' && Boolean(flaw.parameter)
  return {
    ...(flaw.at === undefined ? {} : { at: flaw.at }),
    ruleId: flaw.name,
    title: headline(flaw.info, flaw.name),
    severity: { word: flaw.group === 'additionals' ? 'info' : levelWords[Number(flaw.level)] },
    confidence: flaw.group === 'anomalies' ? 'low' : undefined,
    identifiers: flaw.references.flatMap((title) => /^CWE-\d+/.exec(title) ?? []),
    location: endpointAt(flaw.method, urlOf(target, flaw.path), flaw.parameter),
    reach: exercised(shown, `payload sent in ${flaw.parameter ?? ''}`),
  }
}
