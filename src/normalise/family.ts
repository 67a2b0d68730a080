import type { Identifier } from '../model/identifier.ts'

/** Weakness families: CWEs that different tools use for one and the same flaw. Siblings under a common parent are not one family. */
const families: Readonly<Record<string, readonly number[]>> = {
  'sql-injection': [89, 564, 943],
  'command-injection': [77, 78, 88],
  'code-injection': [94, 95, 96, 917, 1336],
  xss: [79, 80, 81, 83, 84, 85, 86, 87],
  'path-traversal': [22, 23, 24, 25, 26, 27, 28, 29, 36, 37, 38, 73],
  ssrf: [918],
  xxe: [611, 776, 827],
  'open-redirect': [601],
  deserialisation: [502],
  'ldap-injection': [90],
  'xpath-injection': [91, 643],
  'response-splitting': [93, 113],
  'log-injection': [117],
  csrf: [352],
  'hard-coded-secret': [259, 321, 798],
  'weak-cryptography': [326, 327, 328],
  'weak-randomness': [330, 338],
  'missing-authorisation': [306, 639, 862, 863],
  'unrestricted-upload': [434],
  'prototype-pollution': [915, 1321],
  'trust-boundary': [501],
}
const familyOfCwe = new Map(Object.entries(families).flatMap(([name, cwes]) => cwes.map((cwe) => [cwe, name] as const)))

/** Pillars and classes so general that two flaws under one of them say nothing about each other. */
const tooGeneral = new Set([
  20, 74, 116, 200, 284, 285, 287, 311, 345, 400, 435, 610, 664, 668, 682, 691, 693, 697, 703, 706, 707, 710, 754, 913,
])

/** Words of rule ids and titles that name a family beyond doubt, for reports that carry no CWE. First match counts. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bsql[-_ ]?i(?:njection)?\b|sqlinjection|\bsqli\b|formatted[-_ ]sql|tainted[-_ ]sql/, 'sql-injection'],
  [/(?:os[-_ ])?command[-_ ]?injection|shell[-_ ]?injection|\bcmd[-_ ]?i(?:njection)?\b/, 'command-injection'],
  [/\bxss\b|cross[-_ ]site[-_ ]scripting/, 'xss'],
  [/path[-_ ]?traversal|directory[-_ ]traversal|\bzip[-_ ]?slip\b/, 'path-traversal'],
  [/\bssrf\b|server[-_ ]side[-_ ]request[-_ ]forgery/, 'ssrf'],
  [/\bxxe\b|xml[-_ ]external[-_ ]entit/, 'xxe'],
  [/open[-_ ]redirect|unvalidated[-_ ]redirect/, 'open-redirect'],
  [/(?:insecure|unsafe|object)[-_ ]deseriali[sz]/, 'deserialisation'],
  [/ldap[-_ ]?injection/, 'ldap-injection'],
  [/xpath[-_ ]?injection/, 'xpath-injection'],
  [/http[-_ ]response[-_ ]splitting|crlf[-_ ]injection|header[-_ ]injection/, 'response-splitting'],
  [/log[-_ ](?:injection|forging)/, 'log-injection'],
  [/\bcsrf\b|cross[-_ ]site[-_ ]request[-_ ]forgery/, 'csrf'],
  [/prototype[-_ ]pollution/, 'prototype-pollution'],
  [/\beval[-_ ]?injection|code[-_ ]injection|template[-_ ]injection|\bssti\b/, 'code-injection'],
]

/**
 * The weakness family of a finding in code or at an endpoint: by its CWEs (a known family first, else the lowest CWE that is not too
 * general, as `cwe-614`), else by unmistakable words of the rule; null where nothing says.
 */
export function weaknessFamily(identifiers: readonly Identifier[], ruleId: string, title: string): string | null {
  const cwes = identifiers
    .filter((identifier) => identifier.scheme === 'cwe')
    .map((identifier) => Number(identifier.value.slice(4)))
    .sort((a, b) => a - b)
  for (const cwe of cwes) {
    const family = familyOfCwe.get(cwe)
    if (family !== undefined) return family
  }
  const specific = cwes.find((cwe) => !tooGeneral.has(cwe))
  if (specific !== undefined) return `cwe-${specific}`
  return familyOfWords(`${ruleId} ${title}`)
}

const remembered = new Map<string, string | null>()

function familyOfWords(text: string): string | null {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const lower = text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
  const family = words.find(([pattern]) => pattern.test(lower))?.[1] ?? null
  if (remembered.size < 10_000) remembered.set(text, family)
  return family
}
