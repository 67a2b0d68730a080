import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseKev } from '../../src/enrich/intel.ts'
import { shippedKev, unpack } from '../../src/enrich/shipped-kev.ts'

describe('the KEV catalogue that ships', () => {
  it('has its day, its entries with theirs, and who uses them for ransom', () => {
    const { date, file, entries } = shippedKev()
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(file).toBe('shipped with the gate')
    expect(entries.size).toBeGreaterThan(1000)
    expect(entries.get('CVE-2021-44228')).toEqual({ added: '2021-12-10', ransomware: true })
    for (const [cve, { added }] of entries) expect(`${cve} ${added}`).toMatch(/^CVE-\d{4}-\d{4,} \d{4}-\d\d-\d\d$/)
  })

  it('is unpacked once', () => {
    expect(shippedKev()).toBe(shippedKev())
  })

  it('is unpacked line by line', () => {
    expect(unpack('2026-01-02', '2026-01-01 2026-1234! 2026-99999')).toEqual({
      file: 'shipped with the gate',
      date: '2026-01-02',
      entries: new Map([
        ['CVE-2026-1234', { added: '2026-01-01', ransomware: true }],
        ['CVE-2026-99999', { added: '2026-01-01', ransomware: false }],
      ]),
    })
  })

  it('takes less than 25 kB of the bundle', () => {
    const text = readFileSync(join(import.meta.dirname, '../../src/enrich/kev.generated.ts'), 'utf8')
    expect(text.length).toBeLessThan(25_000)
  })

  const real = '../shared/corpus/specs/kev-2025-08-25.json'
  it.skipIf(!existsSync(real))('[shared] says what the publisher’s file of its day says', () => {
    const parsed = parseKev({ file: real, text: readFileSync(real, 'utf8') })
    const { date, entries } = shippedKev()
    if (!('kev' in parsed) || parsed.kev.date !== date) throw new Error(`the catalogue that ships is of ${date}`)
    expect(new Map([...entries].sort())).toEqual(new Map([...parsed.kev.entries].sort()))
  })
})
