import type { Override, Verdict } from '../model/verdict.ts'

/** A red verdict that somebody who may lets through: a warning that names them, with all that was found left as it is. */
export function overrule(verdict: Verdict, override: Override): Verdict {
  if (verdict.outcome !== 'block' && verdict.outcome !== 'undecided') return verdict
  const because = `Overridden by @${override.by} with the label ${override.label}; it would be ${verdict.outcome}: ${verdict.because}`
  return { ...verdict, outcome: 'warn', because, overridden: { ...override, outcome: verdict.outcome } }
}
