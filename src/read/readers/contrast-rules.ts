import type { Severity } from '../../model/severity.ts'
import { lookUp } from './look-up.ts'

export const contrastSeverities: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  note: 'info',
}

/** Contrast's rules → CWE (https://docs.contrastsecurity.com/en/assess-rules.html). The XML names only the rule, the CSV both. */
const cwes: Readonly<Record<string, number>> = {
  'autocomplete-missing': 522,
  'cache-controls-missing': 525,
  'clickjacking-control-missing': 1021,
  'cmd-injection': 78,
  'cookie-flags-missing': 614,
  'cookie-header-missing-flags': 614,
  'crypto-bad-ciphers': 327,
  'crypto-bad-mac': 328,
  'crypto-weak-randomness': 330,
  'csp-header-missing': 1021,
  csrf: 352,
  'dynamodb-nosql-injection': 943,
  'expression-language-injection': 917,
  'graphql-introspection-enabled': 651,
  'hardcoded-key': 321,
  'hardcoded-password': 259,
  'header-injection': 113,
  'hql-injection': 564,
  httponly: 1004,
  'insecure-auth-protocol': 522,
  'insecure-jsp-access': 425,
  'ldap-injection': 90,
  'log-injection': 117,
  'nosql-injection': 943,
  'nosql-injection-mongo': 943,
  'path-traversal': 22,
  'plaintext-conn-strings': 319,
  redos: 1333,
  'reflected-xss': 79,
  'reflection-injection': 470,
  'secure-flag-missing': 614,
  'session-rewriting': 598,
  'session-timeout': 613,
  'smtp-injection': 93,
  'sql-injection': 89,
  ssjs: 94,
  ssrf: 918,
  'stored-xss': 79,
  'trust-boundary-violation': 501,
  'unsafe-code-execution': 94,
  'unsafe-file-upload': 434,
  'untrusted-deserialization': 502,
  'unvalidated-redirect': 601,
  'verb-tampering': 650,
  'xpath-injection': 643,
  xxe: 611,
}

/** The CWE of a rule; undefined for a rule that has none here. */
export function cweOfRule(rule: string): string | undefined {
  const cwe = lookUp(cwes, rule)
  return cwe === undefined ? undefined : `CWE-${cwe}`
}
