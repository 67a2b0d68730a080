import { describe, expect, it } from 'vitest'
import type { Epss } from '../../src/enrich/intel.ts'
import { likely } from '../../src/enrich/likely.ts'
import type { Finding } from '../../src/model/finding.ts'
import { known } from '../../src/model/signal.ts'
import { aRanked } from '../support/builders.ts'
import { ids } from '../support/sightings.ts'

const epss: Epss = {
  file: 'epss.csv',
  date: '2026-11-01',
  model: 'v4',
  probabilities: new Map([
    ['CVE-2021-1111', 0.02],
    ['CVE-2021-2222', 0.7],
    ['CVE-2021-3333', 0],
  ]),
}
const found = (identifiers: readonly string[], intel?: Finding['intel']) =>
  aRanked({ identifiers: ids(...identifiers), ...(intel === undefined ? {} : { intel }) })

describe('the probability of exploitation', () => {
  it('is the highest of its CVEs, with model and date', () => {
    const signal = likely(found(['CVE-2021-1111', 'CVE-2021-2222']), epss)
    expect(known(signal)).toBe(0.7)
    expect(signal.source).toBe('EPSS v4 of 2026-11-01 (epss.csv): CVE-2021-2222')
  })

  it('of zero is known', () => {
    expect(known(likely(found(['CVE-2021-3333']), epss))).toBe(0)
  })

  it('is that of the file before that of a report', () => {
    const carried = { epss: { probability: 0.99, date: '2024-01-01' } }
    expect(known(likely(found(['CVE-2021-1111'], carried), epss))).toBe(0.02)
    expect(known(likely(found(['CVE-2021-9999'], carried), epss))).toBe(0.99)
    expect(likely(found(['CVE-2021-1111'], carried), null).source).toBe('EPSS of 2024-01-01, carried by a report')
  })

  it('is unknown, never zero, where nobody gives it', () => {
    expect(likely(found(['CVE-2021-1111']), null)).toMatchObject({ state: 'unknown', why: 'no EPSS file was given' })
    expect(likely(found(['CVE-2021-9999']), epss)).toMatchObject({ state: 'unknown', why: 'not in epss.csv' })
    expect(likely(found(['CWE-89']), epss).state).toBe('unknown')
  })
})
