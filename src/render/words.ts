import type { Severity } from '../model/severity.ts'
import type { Outcome } from '../model/verdict.ts'

/** The outcome as the first thing that is read. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  pass: '✅ Pass',
  warn: '⚠️ Warn',
  block: '⛔ Blocked',
  undecided: '❓ Undecided',
}

export const severityMarks: Readonly<Record<Severity, string>> = {
  critical: '🔴 critical',
  high: '🟠 high',
  medium: '🟡 medium',
  low: '🔵 low',
  info: '⚪ info',
  unknown: '❔ severity unknown',
}
