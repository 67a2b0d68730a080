/** Shapes of credentials that must not be printed wherever they stand: keys, tokens, URLs with passwords. */
const shapes: readonly RegExp[] = [
  /-----BEGIN[A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END[A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
  /\bglpat-[A-Za-z0-9_-]{16,}\b/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}\b/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /\bAIza[A-Za-z0-9_-]{30,}/g,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
]
const hint = /BEGIN|A[KSBC][ICA]A|gh[pousr]_|github_pat_|glpat-|xox|_live_|_test_|eyJ|AIza|SG\.|:\/\//
const credentialUrl = /([a-z][a-z0-9+.-]*:\/\/[^\s/:@]{0,64}):[^\s/@]{1,256}@/gi

/** The text with every credential, and every given value, replaced by `[secret removed]`. Never longer than a few words more. */
export function redact(text: string, values: readonly string[] = []): string {
  let out = text
  // The longest first: a value inside another must not leave the rest of it standing.
  const longestFirst = values.length < 2 ? values : [...values].sort((a, b) => b.length - a.length)
  for (const value of longestFirst) if (value.length >= 4) out = out.replaceAll(value, '[secret removed]')
  if (!hint.test(out)) return out
  for (const shape of shapes) out = out.replace(shape, '[secret removed]')
  return out.replace(credentialUrl, '$1:[secret removed]@')
}
