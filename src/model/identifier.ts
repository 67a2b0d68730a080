/** A public name of a flaw or a weakness, in its canonical spelling: `CVE-2021-44228`, `GHSA-…`, `GO-2021-0113`, `CWE-89`. */
export type Identifier = { readonly scheme: 'cve' | 'ghsa' | 'osv' | 'cwe'; readonly value: string }

const osvPrefixes =
  'GO|PYSEC|RUSTSEC|OSV|MAL|DSA|DLA|DTSA|USN|RHSA|RHBA|RHEA|ALSA|ALBA|RLSA|RXSA|SUSE-SU|openSUSE-SU|ALPINE-CVE|DEBIAN-CVE|UBUNTU-CVE|BIT|CGA|HSEC|PSF|GSD|ELSA|ALAS2?|SNYK|MGASA|CURL-CVE|ASB-A|PUB-A|TEMP|ECHO|MINI|CLEANSTART'
const osvPattern = new RegExp(`^(?:${osvPrefixes})-[A-Za-z0-9:._-]+$`, 'i')

/**
 * Recognises one identifier and spells it canonically; null for anything else.
 * CWE accepts `CWE-89`, `cwe-089`, `CWE-89: SQL Injection`, `external/cwe/cwe-089` (https://cwe.mitre.org).
 */
export function recogniseIdentifier(text: string): Identifier | null {
  const trimmed = text.trim()
  if (/^CVE-\d{4}-\d{4,}$/i.test(trimmed)) return { scheme: 'cve', value: trimmed.toUpperCase() }
  if (/^GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}$/i.test(trimmed))
    return { scheme: 'ghsa', value: `GHSA${trimmed.slice(4).toLowerCase()}` }
  const cwe = /^(?:external\/cwe\/)?cwe[-_: ]?0*(\d{1,5})(?!\d)/i.exec(trimmed)
  if (cwe?.[1] !== undefined) return Number(cwe[1]) > 0 ? { scheme: 'cwe', value: `CWE-${cwe[1]}` } : null
  if (osvPattern.test(trimmed))
    return { scheme: 'osv', value: trimmed.replace(/^[a-z]+/i, (head) => head.toUpperCase()) }
  return null
}

/** Whether it names a published flaw, and not a kind of weakness. */
export const isAdvisoryId = ({ scheme }: Identifier): boolean => scheme !== 'cwe'

const noCves: readonly string[] = []

/** The CVE ids among these. */
export function cvesIn(identifiers: readonly Identifier[]): readonly string[] {
  let found: string[] | null = null
  for (const { scheme, value } of identifiers) if (scheme === 'cve') (found ??= []).push(value)
  return found ?? noCves
}

const schemeOrder: Readonly<Record<Identifier['scheme'], number>> = { cve: 0, ghsa: 1, osv: 2, cwe: 3 }

/** Sorted (CVE first), each once. Input order never shows. */
export function canonicalIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const byValue = new Map(identifiers.map((identifier) => [identifier.value, identifier]))
  return [...byValue.values()].sort(
    (a, b) => schemeOrder[a.scheme] - schemeOrder[b.scheme] || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  )
}
