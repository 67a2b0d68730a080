import { withoutVendorTokens } from './vendor-tokens.ts'

/**
 * Shapes of credentials that must not be printed wherever they stand. Each begins with letters of its own, so that a text without any
 * of them is left alone after one look; each runs in linear time: where a shape has several parts, it cannot begin inside itself.
 */
const tokens: readonly RegExp[] = [
  // Private keys, also cut off, of PGP, of PuTTY, and in base64 as a whole.
  /-----BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /PuTTY-User-Key-File-\d[\s\S]*?(?:Private-MAC: ?[0-9a-f]+|$)/g,
  /LS0tLS1CRUdJTi[A-Za-z0-9+/=]{16,}/g,
  /AGE-SECRET-KEY-1[0-9A-Z]{20,}/g,
  // Clouds.
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  /AIza[A-Za-z0-9_-]{30,}/g,
  /(?<![\w.-])ya29\.[A-Za-z0-9_-]{20,}/g,
  /GOCSPX-[A-Za-z0-9_-]{20,}/g,
  /(?<![\w-])do[opr]_v1_[a-f0-9]{40,}/g,
  /(?<![\w-])dapi[a-f0-9]{32}/g,
  // Code, packages, builds.
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,}/g,
  /github_pat_[A-Za-z0-9_]{20,}/g,
  /(?<![A-Za-z0-9])gl(?:pat|rt|rtr|dt|cbt|ptt|ft|ffct|imt|soat|agent|oas|wt)-[A-Za-z0-9_.-]{16,}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{30,}/g,
  /pypi-AgE[A-Za-z0-9_-]{30,}/g,
  /dckr_pat_[A-Za-z0-9_-]{20,}/g,
  /(?<![\w.])hv[sbr]\.[A-Za-z0-9_-]{20,}/g,
  /(?<![\w-])(?:glsa|sntrys|hf|shp(?:at|ca|pa|ss))_[A-Za-z0-9]{30,}/g,
  // Messages, payment, models.
  /xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /xapp-\d-[A-Za-z0-9-]{10,}/g,
  /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{20,}/g,
  /(?<![A-Za-z0-9])(?:sk|rk|pk)_(?:org_)?(?:live|test)_[A-Za-z0-9]{10,}/g,
  /whsec_[A-Za-z0-9]{20,}/g,
  // A package may be called so; a key without a digit is none.
  /(?<![\w-])sk-(?=[A-Za-z_-]{0,80}\d)[A-Za-z0-9_-]{20,}/g,
  /(?<![\w.-])SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
  /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{32,}/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
]

const named =
  '(?:passw(?:or)?d|passphrase|pwd|secret(?:[_-]?(?:access)?[_-]?key(?:[_-]?base)?)?|(?:access|account|api|auth|client|encryption|master|private|session|shared[_-]?access|signing|webhook)[_-]?(?:key|token|secret)|token|(?<![A-Za-z0-9])_auth)'
const harmless = '(?!(?:true|false|null|none|nil|undefined|required|optional|env|process|os|self|this|input)\\b)'

/** A letter and a digit, and neither the id of a flaw nor a place in a file. */
const likely =
  '(?=[^\\s\\d]{0,80}\\d)(?=[^\\sA-Za-z]{0,80}[A-Za-z])(?!(?:CVE|CWE|GHSA|RFC)-|https?:|[\\w./-]{1,200}\\.[a-z]{1,5}(?::\\d|[\\s,)]|$))'

/** What stands behind a name that tells it is a secret, or in front of a host; what is around it stays in place. */
const values: readonly (readonly [shape: RegExp, before: string, after: string])[] = [
  [
    new RegExp(
      `(${named}\\\\?["'\`]?\\s{0,5}(?::=|=>|[:=])\\s{0,5})(\\\\?["'\`])(?!\\[secret)[^"'\`\\n]{3,500}\\2`,
      'gi',
    ),
    '$1$2',
    '$2',
  ],
  [
    new RegExp(`(${named}\\s?=\\s?)${harmless}[^\\s"'\`=<>$%*{}()[\\],;&][^\\s"'\`<>{}()[\\],;&]{3,500}`, 'gi'),
    '$1',
    '',
  ],
  // YAML, headers, `--password` and prose: what follows has to look like a value.
  [
    new RegExp(`((?:${named}:|--[\\w-]{0,30}${named})[ \\t]{1,3})${likely}[^\\s"'\`<>{}()[\\],;&]{8,500}`, 'gi'),
    '$1',
    '',
  ],
  [new RegExp(`(<(?:[\\w.:-]{0,30})${named}>)(?!\\[secret)[^<>\\s]{3,500}(?=</)`, 'gi'), '$1', ''],
  [/(\bbearer\s{1,3})(?=[A-Za-z+/_.~=-]{0,80}\d)[A-Za-z0-9+/_.~=-]{20,}/gi, '$1', ''],
  [/([?&]sig=)[A-Za-z0-9%/+=_-]{20,}/g, '$1', ''],
  [
    /(authorization["'`]?\s{0,5}[:=]\s{0,5}["'`]?(?:basic|bearer|token|apikey)\s{1,5})[A-Za-z0-9+/_.~=-]{6,}/gi,
    '$1',
    '',
  ],
  // Behind a port or a tag may stand the digest of an image.
  [/(:\/\/[^\s/:@]{0,64}:)[^\s/]{1,256}@(?!sha256:)/g, '$1', '@'],
  [/(:\/\/)[A-Za-z0-9_-]{20,256}@/g, '$1', '@'],
]

/** Any of the letters that a shape begins with. */
const hint =
  /BEGIN|PuTTY|LS0t|SECRET-KEY|A[KSBC][IC]A|AIza|ya29|GOCSPX|do[opr]_v1|dapi|gh[pousr]_|_pat_|gl[a-z]{2,5}-|npm_|pypi-|hv[sbr]\.|glsa|sntrys|hf_|shp|xox|xapp|slack|_live_|_test_|whsec|sk-|SG\.|:AA|eyJ|:\/\/|pass|pwd|secret|token|[-_]?key|authorization|bearer|sig=|_auth/i

/** The text with every credential of a known shape replaced; one look where there is none. */
export function withoutTokens(text: string, mark: string): string {
  let out = withoutVendorTokens(text, mark)
  if (!hint.test(out)) return out
  for (const shape of tokens) out = out.replace(shape, mark)
  for (const [shape, before, after] of values) out = out.replace(shape, `${before}${mark}${after}`)
  return out
}
