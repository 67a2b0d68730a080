// What an alert of ZAP means, whichever format it was written in: https://www.zaproxy.org/docs/desktop/addons/report-generation/
import type { Draft } from '../../model/draft.ts'
import type { Confidence } from '../../model/severity.ts'
import type { HealthNote } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { endpointAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { adviceOf } from './remedy.ts'
import { cweOf } from './words.ts'

type Text = string | null | undefined

/** One place where an alert was raised. */
export type ZapInstance = {
  readonly uri?: Text
  readonly method?: Text
  readonly param?: Text
  readonly attack?: Text
  /** Pointer relative to the alert; absent where the alert has no instances. */
  readonly at?: string
}
export type ZapAlert = {
  readonly pluginId: string
  readonly alertRef?: Text
  readonly name?: Text
  /** Risk and confidence are two numbers of two scales. */
  readonly riskcode?: Text
  readonly confidence?: Text
  readonly cweid?: Text
  readonly solution?: Text
}

/** What ZAP says of its own scan (https://www.zaproxy.org/docs/desktop/addons/insights/). */
export type ZapInsight = {
  readonly key?: Text
  readonly level?: Text
  readonly description?: Text
  readonly statistic?: Text
}

/** Of more requests than ZAP itself finds tolerable it got no answer, or none of a user who is logged in; or it had no room left. */
const isBlind = ({ key, level }: ZapInsight): boolean =>
  /\.(?:database|diskspace)\.full$/.test(key ?? '') ||
  (/\.(?:network|auth)\.failure$/.test(key ?? '') && /^high$/i.test(level ?? ''))

/** A site stands in the report as soon as one answer came from it, with alerts or without: none means that nothing answered. */
export function zapHealth(
  sites: number,
  stop: ZapInsight | null | undefined,
  insights: readonly ZapInsight[],
): HealthNote | null {
  if (sites === 0)
    return {
      health: 'scanner-failed',
      message: 'ZAP’s report names no site: no answer of the target was seen.',
      next: 'Check that the target is up, and that the report is of the sites that were scanned.',
    }
  const cause = stop ?? insights.find(isBlind)
  if (cause == null) return null
  const why = [cause.description, cause.statistic?.trim()].filter(Boolean).join(': ')
  return {
    health: 'partial',
    message: `ZAP ${stop == null ? 'did not see everything' : 'stopped before it was done'}${why === '' ? '' : `: ${why}`}.`,
    next: 'See `insights` in the report; mend what was in the way and scan again.',
  }
}

const riskWords = ['Informational', 'Low', 'Medium', 'High']
const confidences: Readonly<Record<string, Confidence>> = { '4': 'high', '3': 'high', '2': 'medium', '1': 'low' }

/** Solutions are HTML. */
const withoutTags = (html: Text): string => html?.replace(/<[^>]*>/g, ' ') ?? ''

/** A draft for an instance of an alert. */
export function zapDraft(alert: ZapAlert, site: string, instance: ZapInstance): Draft {
  return {
    ...(instance.at === undefined ? {} : { at: instance.at }),
    ruleId: alert.alertRef || alert.pluginId,
    title: alert.name || `ZAP rule ${alert.pluginId}`,
    severity: { word: riskWords[Number(alert.riskcode)] ?? alert.riskcode },
    confidence: lookUp(confidences, alert.confidence?.trim() ?? ''),
    identifiers: [cweOf(alert.cweid)],
    location: endpointAt(instance.method, instance.uri || site, instance.param),
    fix: adviceOf(withoutTags(alert.solution)),
    // Only active rules send an attack; a passive one read a response that went by.
    reach: exercised(Boolean(instance.attack), 'attack sent, alert raised'),
    dismissed: dismissedIf(alert.confidence?.trim() === '0', 'marked as a false positive in ZAP'),
  }
}
