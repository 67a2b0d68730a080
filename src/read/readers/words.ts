import type { Confidence, Severity } from '../../model/severity.ts'
import { lookUp } from './look-up.ts'

/** Severity words that mean the same in most tools: GHSA, npm and OSV say moderate; Debian and Ubuntu unimportant and negligible. */
export const commonSeverities: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  medium: 'medium',
  moderate: 'medium',
  low: 'low',
  minor: 'low',
  info: 'info',
  informational: 'info',
  information: 'info',
  none: 'info',
  negligible: 'info',
  unimportant: 'info',
  unknown: 'unknown',
}

const confidences: Readonly<Record<string, Confidence>> = {
  highest: 'high',
  'very-high': 'high',
  certain: 'high',
  confirmed: 'high',
  high: 'high',
  firm: 'medium',
  medium: 'medium',
  moderate: 'medium',
  tentative: 'low',
  low: 'low',
}

/** A tool's confidence word on our scale; undefined where it says none we know. */
export const confidenceOf = (word: string | null | undefined): Confidence | undefined =>
  lookUp(confidences, word?.toLowerCase() ?? '')

/** `CWE-89` of `89`, `"89"` or `CWE-89`; undefined for -1, 0 and anything else. */
export function cweOf(value: string | number | null | undefined): string | undefined {
  const found = /^(?:CWE-?)?0*([1-9]\d{0,4})$/i.exec(String(value ?? '').trim())
  return found?.[1] === undefined ? undefined : `CWE-${found[1]}`
}
