import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEpss, parseKev } from '../../src/enrich/intel.ts'

const entry = { cveID: 'CVE-2021-44228', dateAdded: '2021-12-10', knownRansomwareCampaignUse: 'Known' }
const catalogue = {
  catalogVersion: '2026.11.01',
  dateReleased: '2026-11-01T10:00:00Z',
  count: 1,
  vulnerabilities: [entry],
}
const kevOf = (text: string) => parseKev({ file: 'kev.json', text })

describe('the KEV catalogue', () => {
  it('is read with its date, its days and who else uses it', () => {
    const parsed = kevOf(JSON.stringify(catalogue))
    expect(parsed).toEqual({
      kev: {
        file: 'kev.json',
        date: '2026-11-01',
        entries: new Map([['CVE-2021-44228', { added: '2021-12-10', ransomware: true }]]),
      },
    })
  })

  it('takes the day from its version where it does not say when it was released', () => {
    expect(kevOf(JSON.stringify({ ...catalogue, dateReleased: undefined }))).toMatchObject({
      kev: { date: '2026-11-01' },
    })
  })

  it('may begin with a byte order mark, and spell its ids in small letters', () => {
    const text = `\uFEFF${JSON.stringify({ ...catalogue, vulnerabilities: [{ ...entry, cveID: 'cve-2021-44228' }] })}`
    const parsed = kevOf(text)
    expect('kev' in parsed && parsed.kev.entries.has('CVE-2021-44228')).toBe(true)
  })

  it.each([
    ['an empty file', ''],
    ['half a file', JSON.stringify(catalogue).slice(0, 80)],
    ['a page of the web', '<!DOCTYPE html><html><body>Just a moment…</body></html>'],
    ['an empty catalogue', JSON.stringify({ ...catalogue, count: 0, vulnerabilities: [] })],
    ['a catalogue without a list', JSON.stringify({ catalogVersion: '1' })],
    ['a list of something else', JSON.stringify({ vulnerabilities: [{ id: 'CVE-2021-44228' }] })],
    ['a catalogue shorter than it says it is', JSON.stringify({ ...catalogue, count: 1404 })],
    ['null', 'null'],
    ['a list', '[]'],
  ])('of %s is a problem, and never a catalogue in which nothing is exploited', (_, text) => {
    const parsed = kevOf(text)
    expect(parsed).not.toHaveProperty('kev')
    expect(parsed).toMatchObject({
      problem: { code: 'intel', at: { file: 'kev.json' }, next: expect.stringMatching(/\w/) as string },
    })
  })

  const real = '../shared/corpus/specs/kev-2025-08-25.json'
  it.skipIf(!existsSync(real))('[shared] of CISA itself is read whole', () => {
    const parsed = kevOf(readFileSync(real, 'utf8'))
    expect('kev' in parsed && parsed.kev.entries.size).toBe(1404)
    expect(parsed).toMatchObject({ kev: { date: '2025-08-25' } })
  })
})

describe('the EPSS file', () => {
  const header = '#model_version:v2025.03.14,score_date:2026-11-01T00:00:00+0000\ncve,epss,percentile\n'
  const wanted = new Set(['CVE-2021-44228', 'CVE-2020-8203'])
  const epssOf = (text: string) => parseEpss({ file: 'epss.csv', text }, wanted)

  it('is read with model and date, for the CVEs asked for', () => {
    expect(epssOf(`${header}CVE-1999-0001,0.01,0.5\nCVE-2021-44228,0.97511,0.99998\n`)).toEqual({
      epss: {
        file: 'epss.csv',
        date: '2026-11-01',
        model: 'v2025.03.14',
        probabilities: new Map([['CVE-2021-44228', 0.97511]]),
      },
    })
  })

  it.each([
    ['with line ends of Windows', `${header}CVE-2021-44228,0.5,0.9\r\n`.replaceAll('\n', '\r\n')],
    ['without a line end at its end', `${header}CVE-2021-44228,0.5,0.9`],
    ['without its first line', 'cve,epss,percentile\nCVE-2021-44228,0.5,0.9\n'],
    ['with ids in small letters', `${header}cve-2021-44228,0.5,0.9\n`],
    ['without percentiles', `${header}CVE-2021-44228,0.5\n`],
  ])('is read %s', (_, text) => {
    const parsed = epssOf(text)
    expect('epss' in parsed && parsed.epss.probabilities.get('CVE-2021-44228')).toBe(0.5)
  })

  it('says "no date" rather than today where it has none', () => {
    expect(epssOf('cve,epss\nCVE-2021-44228,0.5\n')).toMatchObject({
      epss: { date: 'no date', model: 'unknown model' },
    })
  })

  it.each([
    ['an empty file', ''],
    ['a header and nothing else', header],
    ['the answer of the API in place of the file', '{"status":"OK","data":[{"cve":"CVE-2021-44228","epss":"0.97"}]}'],
    ['a page of the web', '<html>\nCVE list\n</html>'],
    ['percent in place of probabilities', `${header}CVE-2021-44228,97.5,99\n`],
    ['a negative number', `${header}CVE-2021-44228,-0.5,0.9\n`],
    ['words', `${header}CVE-2021-44228,high,0.9\n`],
    ['blanks, which are no zero', `${header}CVE-2021-44228, ,0.9\n`],
  ])('of %s is a problem', (_, text) => {
    expect(epssOf(text)).toMatchObject({ problem: { code: 'intel', at: { file: 'epss.csv' } } })
  })

  it('cut in the middle of its last row does not take half a number for the whole', () => {
    const text = `${header}CVE-2020-8203,0.25,0.9\nCVE-2021-44228,0.9`
    const parsed = epssOf(text)
    expect('epss' in parsed && [...parsed.epss.probabilities.keys()]).toEqual(['CVE-2020-8203'])
  })
})
