// https://www.invicti.com/support/generating-custom-reports/ (Vulnerabilities List, JSON); Netsparker was its name before
import { z } from 'zod'
import type { Confidence } from '../../model/severity.ts'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { maybeFields, maybeFlag, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { endpointAt } from './locations.ts'
import { plainText } from './plain-text.ts'
import { adviceOf } from './remedy.ts'
import { commonSeverities, cweOf } from './words.ts'

const Head = z.object({
  Generated: z.string(),
  Target: z.object({ ScanId: z.string(), Url: z.string() }),
  Vulnerabilities: z.array(z.unknown()),
})

const Flaw = z.object({
  Name: z.string(),
  Type: z.string(),
  Url: z.string(),
  Severity: maybeText,
  /** In percent. */
  Certainty: maybeNumber,
  /** Invicti exploited it, harmlessly. */
  Confirmed: maybeFlag,
  State: maybeText,
  Classification: maybeFields({ Cwe: maybeText }),
  HttpRequest: maybeFields({
    Method: maybeText,
    Parameters: maybeList(z.object({ Name: z.string(), Vulnerable: z.boolean() })),
  }),
  RemedialProcedure: maybeText,
})

const confidenceOf = (certainty: number | null | undefined): Confidence | undefined =>
  certainty == null ? undefined : certainty >= 90 ? 'high' : certainty >= 50 ? 'medium' : 'low'

/** A version was read, nothing was attacked. */
const onlySeen = /OutOfDate|Disclosure/

/** What people decided in Invicti: `Fixed (Confirmed)`, `AcceptedRisk`. Present and Revived are open. */
const setAside = /fixed|accepted|false\s?positive|ignored/i

/** Invicti's JSON. */
export const invicti = defineReader({
  id: 'invicti',
  title: 'Invicti',
  homepage: 'https://www.invicti.com',
  howToExport: 'Scans → Report → Export → Vulnerabilities List (JSON)',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'json',
  head: Head,
  entries: ['/Vulnerabilities/*'],
  entry: Flaw,
  severities: { ...commonSeverities, bestpractice: 'info', 'best practice': 'info' },
  draft: (flaw) => {
    const parameter = flaw.HttpRequest?.Parameters.find(({ Vulnerable }) => Vulnerable)?.Name
    return {
      ruleId: flaw.Type,
      title: flaw.Name,
      severity: { word: flaw.Severity },
      confidence: confidenceOf(flaw.Certainty),
      identifiers: (flaw.Classification?.Cwe ?? '').split(',').map(cweOf),
      location: endpointAt(flaw.HttpRequest?.Method, flaw.Url, parameter),
      fix: adviceOf(plainText(flaw.RemedialProcedure)),
      reach: exercised(
        flaw.Confirmed === true && parameter !== undefined && !onlySeen.test(flaw.Type),
        `Confirmed: true, in ${parameter ?? ''}`,
      ),
      dismissed: dismissedIf(setAside.test(flaw.State ?? ''), `state in Invicti: ${flaw.State ?? ''}`),
    }
  },
})
