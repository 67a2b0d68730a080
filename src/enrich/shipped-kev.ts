import type { Kev } from './intel.ts'
import { kevDate, kevListing } from './kev.generated.ts'

let unpacked: Kev | undefined

/** The KEV catalogue that ships with the gate, so that a first run knows what is exploited; unpacked when first asked for. */
export const shippedKev = (): Kev => (unpacked ??= unpack(kevDate, kevListing))

/** The reduced form back as a catalogue: a line for each day, `!` where ransomware uses it. */
export function unpack(date: string, listing: string): Kev {
  const entries: [string, { added: string; ransomware: boolean }][] = []
  for (const line of listing.split('\n')) {
    const [added = '', ...cves] = line.split(' ')
    for (const cve of cves) entries.push([`CVE-${cve.replace('!', '')}`, { added, ransomware: cve.endsWith('!') }])
  }
  return { file: 'shipped with the gate', date, entries: new Map(entries) }
}
