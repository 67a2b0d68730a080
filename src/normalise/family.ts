import type { Identifier } from '../model/identifier.ts'
import { classOfCwe, familyOfCwe } from '../model/weakness.ts'
import { correctedCwe, cweOfRule } from './known-rules.ts'

/** Words of rule ids and titles that name a family beyond doubt. First match counts. Separators are hyphens or blanks. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bnosql[- ]?injection/, 'query-injection'],
  [/\bsql[- ]?i(?:njection)?\b|sqlinjection|\bsqli\b|(?:formatted|tainted|concatenated)[- ]sql/, 'sql-injection'],
  [
    /(?:os[- ])?command[- ]?injection|shell[- ]?injection|\bcmd[- ]?i(?:njection)?\b|remote (?:os )?command execution/,
    'command-injection',
  ],
  // The browser’s own protection against it is another matter.
  [/(?:\bxss\b|cross[- ]site[- ]scripting)(?![- ](?:protection|filter|auditor))/, 'xss'],
  [/path[- ]?traversal|directory[- ]traversal|\bzip[- ]?slip\b/, 'path-traversal'],
  [/\bssrf\b|server[- ]side[- ]request[- ]forgery/, 'ssrf'],
  [/\bxxe\b|xml[- ]external[- ]entit/, 'xxe'],
  [/open[- ]redirect|unvalidated[- ](?:url[- ])?redirect/, 'open-redirect'],
  [/(?:insecure|unsafe|object|untrusted)[- ]deseriali[sz]|deseriali[sz]ation of untrusted/, 'deserialisation'],
  [/ldap[- ]?injection/, 'ldap-injection'],
  [/xpath[- ]?injection/, 'xpath-injection'],
  [/http[- ]response[- ]splitting|crlf[- ]injection|header[- ]injection/, 'response-splitting'],
  [/\blog[- ](?:injection|forging)/, 'log-injection'],
  [/\bcsrf\b|\bxsrf\b|cross[- ]site[- ]request[- ]forgery/, 'csrf'],
  [/prototype[- ]pollution/, 'prototype-pollution'],
  [/\beval[- ]?injection|code[- ]injection|template[- ]injection|\bssti\b/, 'code-injection'],
  [/hard-?[- ]?coded[- ](?:\w+[- ])?(?:credential|password|secret|key|token)/, 'hard-coded-secret'],
  [
    /(?:weak|insecure|broken|risky|deprecated)[- ](?:or[- ]risky[- ])?(?:cipher|crypto\w*|hash(?:ing)?|encryption)\b|padding[- ]oracle/,
    'weak-cryptography',
  ],
  [/(?:weak|insecure|predictable|insufficient(?:ly)?)[- ](?:pseudo-?)?random/, 'weak-randomness'],
  [/unrestricted[- ](?:file[- ])?upload/, 'unrestricted-upload'],
  [/trust[- ]boundary/, 'trust-boundary'],
  [/\bredos\b|(?:inefficient|catastrophic|exponential)[- ]regular[- ]expression/, 'cwe-1333'],
  [/reg(?:ular[- ]expression|ex)[- ]injection/, 'regex-injection'],
  [/\btoctou\b|time[- ]of[- ]check/, 'cwe-367'],
  [/missing[- ]rate[- ]limit/, 'cwe-770'],
  [/stack[- ]trace[- ](?:exposure|disclosure|leak)/, 'cwe-209'],
  [
    /(?:tls|ssl|certificate)[- ](?:certificate[- ])?(?:verif\w+|validation)[- ](?:is[- ])?(?:disabled|off)|disabl\w+[- ](?:tls|ssl|certificate)[- ](?:verif|valid)|improper[- ]certificate[- ]validation/,
    'cwe-295',
  ],
]

/** What is known of a rule when its weakness is asked for. */
export type Named = { readonly tool: string; readonly ruleId: string; readonly title: string }

/**
 * The weakness family of a finding in code or at an endpoint: by its CWEs; where those are missing or name kinds of flaws only, by what
 * is known of the rule, else by unmistakable words of its id or title. Null where nothing says.
 */
export function weaknessFamily(identifiers: readonly Identifier[], named: Named): string | null {
  const corrected = correctedCwe(named.tool, named.ruleId)
  if (corrected !== null) return familyOfCwe(corrected)
  const { cwes, stated } = statedBy(identifiers)
  if (stated.length === 1) return stated[0] ?? null
  const known = familyOfRule(named)
  if (stated.length === 0) return known ?? cwes.map(classOfCwe).find((family) => family !== null) ?? null
  // A rule of several weaknesses is called after the one it is about.
  return known !== null && stated.includes(known) ? known : (stated[0] ?? null)
}

type Stated = { readonly cwes: readonly number[]; readonly stated: readonly string[] }
const statements = new WeakMap<readonly Identifier[], Stated>()

/** The CWEs of a list and the families they name, worked out once for a list that many findings share. */
function statedBy(identifiers: readonly Identifier[]): Stated {
  let found = statements.get(identifiers)
  if (found === undefined) {
    const cwes = identifiers.filter(({ scheme }) => scheme === 'cwe').map(({ value }) => Number(value.slice(4)))
    statements.set(identifiers, (found = { cwes, stated: familiesOfCwes(cwes) }))
  }
  return found
}

/** The families that most of these CWEs belong to: listed ones first, then by name; none where all are too general. */
function familiesOfCwes(cwes: readonly number[]): readonly string[] {
  const votes = new Map<string, { count: number; lowest: number }>()
  for (const cwe of [...cwes].sort((a, b) => a - b)) {
    const family = familyOfCwe(cwe)
    if (family === null) continue
    const before = votes.get(family)
    votes.set(family, { count: (before?.count ?? 0) + 1, lowest: before?.lowest ?? cwe })
  }
  const rank = (family: string): number => (family.startsWith('cwe-') ? 1 : 0)
  return [...votes]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || y.count - x.count || x.lowest - y.lowest)
    .map(([family]) => family)
}

/** What is remembered of tools, rules and titles; beyond that it is worked out every time. */
const most = 10_000
let remembered = 0
const byTool = new Map<string, Map<string, Map<string, string | null>>>()

function familyOfRule({ tool, ruleId, title }: Named): string | null {
  const known = byTool.get(tool)?.get(ruleId)?.get(title)
  if (known !== undefined) return known
  // golangci-lint calls all rules of gosec by that name, and begins the message with the rule.
  const cwe = cweOfRule(tool, ruleId === 'gosec' ? title : ruleId)
  const family = cwe === null ? familyOfWords(`${ruleId} ${title}`) : familyOfCwe(cwe)
  if (remembered < most) remember({ tool, ruleId, title }, family)
  return family
}

function remember({ tool, ruleId, title }: Named, family: string | null): void {
  remembered++
  const byRule = byTool.get(tool) ?? new Map<string, Map<string, string | null>>()
  byTool.set(tool, byRule)
  const byTitle = byRule.get(ruleId) ?? new Map<string, string | null>()
  byRule.set(ruleId, byTitle)
  byTitle.set(title, family)
}

function familyOfWords(text: string): string | null {
  const lower = text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
  return words.find(([pattern]) => pattern.test(lower))?.[1] ?? null
}
