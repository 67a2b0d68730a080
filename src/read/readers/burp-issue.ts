// What an issue of Burp means, whichever format it was written in: https://portswigger.net/burp/documentation/scanner/scan-results
import type { Draft } from '../../model/draft.ts'
import type { Severity } from '../../model/severity.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { endpointAt } from './locations.ts'
import { plainText } from './plain-text.ts'
import { adviceOf } from './remedy.ts'
import { commonSeverities, confidenceOf } from './words.ts'

type Text = string | null | undefined

export type BurpIssue = {
  /** The number that Burp gives to the kind of issue; its name where the format leaves it out. */
  readonly type: string
  readonly name: string
  readonly origin: string
  readonly path?: Text
  readonly severity?: Text
  readonly confidence?: Text
  readonly method: Text
  readonly parameter: Text
  /** Whether a payload of the scanner came back, in the scanner's words. */
  readonly attack: Text
  /** HTML or text that names CWEs. */
  readonly classifications: Text
  readonly remedy: Text
}

export const burpSeverities: Readonly<Record<string, Severity>> = { ...commonSeverities, undefined: 'unknown' }

/** What was attacked: the `q` of `/search [q parameter]`; undefined for folders of the path and names that Burp made up. */
export const insertionPoint = (location: Text): string | undefined =>
  /\[(?!the name of|name of)([^\][]{1,200}?) (?:(?:request|URL|body|JSON|XML|multipart) )?(?:parameter|cookie|(?:HTTP )?header)\]\s*$/i.exec(
    location ?? '',
  )?.[1]

/** The method of a raw HTTP request. */
export const methodOfRequest = (request: Text): string | undefined => /^([A-Z]{3,10}) /.exec(request ?? '')?.[1]

/** A draft of an issue. Tentative ones may be nothing: they show no flaw at work. */
export function burpDraft(issue: BurpIssue): Draft {
  const confidence = confidenceOf(issue.confidence)
  const shown = Boolean(issue.attack) && (confidence === 'high' || confidence === 'medium')
  return {
    ruleId: issue.type,
    title: issue.name,
    severity: { word: issue.severity },
    confidence,
    identifiers: [...new Set(issue.classifications?.match(/\bCWE-\d+/g))],
    location: endpointAt(issue.method, `${issue.origin.replace(/\/+$/, '')}${issue.path || '/'}`, issue.parameter),
    fix: adviceOf(plainText(issue.remedy)),
    reach: exercised(shown, issue.attack ?? ''),
    dismissed: dismissedIf(/^false[ _]positive$/i.test(issue.severity ?? ''), 'marked as a false positive in Burp'),
  }
}
