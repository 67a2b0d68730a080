import type { Ranked } from '../model/priority.ts'
import { known } from '../model/signal.ts'
import { packageName } from './place.ts'

/** The usual way out of a weakness family, for findings whose tool says nothing of it. */
const families: Readonly<Record<string, string>> = {
  'sql-injection': 'pass the values as parameters of the query instead of building its text',
  'command-injection': 'call the program with a list of arguments, without a shell',
  'code-injection': 'do not evaluate text from outside; parse it as data',
  xss: 'escape the value for where it is printed, or let the template engine do it',
  'path-traversal': 'resolve the path and refuse what lies outside the allowed folder',
  ssrf: 'allow only known hosts, and refuse internal addresses after resolving',
  xxe: 'switch external entities and DTDs off in the XML parser',
  'open-redirect': 'redirect only to relative or listed addresses',
  deserialisation: 'read a plain data format, or allow only listed types',
  'ldap-injection': 'escape the value for the LDAP filter',
  'xpath-injection': 'bind the value as a variable of the XPath query',
  'response-splitting': 'refuse line breaks in header values',
  'log-injection': 'encode line breaks before logging the value',
  csrf: 'require a token or a same-site cookie for this request',
  'hard-coded-secret': 'read it from a secret store, and replace the one that was published',
  'weak-cryptography': 'use a current algorithm and key length',
  'weak-randomness': 'use the cryptographic random source of the platform',
  'missing-authorisation': 'check who asks and whether they may, on the server',
  'unrestricted-upload': 'check type and size, and store outside the web root under a new name',
  'prototype-pollution': 'refuse the keys __proto__, constructor and prototype when merging',
}

const packaged = (finding: Ranked): string | null => {
  const place = [finding.location, ...finding.places].find(({ type }) => type === 'package')
  return place?.type === 'package' ? packageName(place.purl).name : null
}

/** The smallest step that resolves it, in one line: what the tools say, else what is usual for its kind. Unescaped. */
export function fixText(finding: Ranked): string {
  const name = packaged(finding)
  const version = finding.fix?.version
  if (version !== undefined && name !== null) {
    const bare = name.replace(/(?<=.)@[^@]*$/, '')
    const how = finding.relationship === 'transitive' ? ' (transitive: through what brings it in)' : ''
    return `update ${bare} to ${version}${how}`
  }
  if (version !== undefined) return `update to ${version}`
  if (finding.category === 'secret') return 'revoke it where it was issued, then remove it from the code'
  const advice = finding.fix?.advice ?? ''
  const usual = families[finding.family ?? '']
  // What a scanner of running applications advises is an essay about the family, whatever it found.
  const isToThePoint = advice !== '' && advice.length <= longestAdvice && finding.category !== 'dast'
  if (isToThePoint || usual === undefined) return advice === '' ? otherwise(finding, name) : advice
  return name === null ? usual : otherwise(finding, name)
}

/** Longer advice explains a weakness instead of naming a step. */
const longestAdvice = 160

function otherwise(finding: Ranked, name: string | null): string {
  if (name !== null)
    return known(finding.signals.fixable) === false
      ? 'no fixed version exists: replace it, or waive it with a date'
      : 'no report names a fixed version'
  return `see rule ${finding.evidence[0].ruleId} of ${finding.evidence[0].tool.name}`
}
