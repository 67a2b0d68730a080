import { describe, expect, it } from 'vitest'
import { malicious } from '../../src/enrich/malicious.ts'
import type { Identifier } from '../../src/model/identifier.ts'
import { known } from '../../src/model/signal.ts'
import { aRanked } from '../support/builders.ts'

const on = (location: ReturnType<typeof aRanked>['location'], category: 'sca' | 'sast', ...identifiers: Identifier[]) =>
  malicious(aRanked({ category, location, identifiers }))
const pack = { type: 'package', purl: 'pkg:npm/a@1.0.0' } as const

describe('a malicious package', () => {
  it.each([
    [{ scheme: 'osv', value: 'MAL-2025-1234' }, true],
    [{ scheme: 'cwe', value: 'CWE-506' }, true],
    [{ scheme: 'cwe', value: 'CWE-507' }, true],
    [{ scheme: 'cwe', value: 'CWE-502' }, false],
    [{ scheme: 'osv', value: 'GO-2021-0113' }, false],
    [{ scheme: 'cve', value: 'CVE-2021-44228' }, false],
  ] as const)('is told by %j: %s', (identifier, is) => {
    expect(known(on(pack, 'sca', identifier))).toBe(is)
  })

  it('is a package: what a rule about one’s own code says of embedded code is another matter', () => {
    const code = { type: 'code', path: 'src/a.js' } as const
    const embedded = { scheme: 'cwe', value: 'CWE-506' } as const
    expect(known(on(code, 'sast', embedded))).toBe(false)
    expect(known(on({ ...code, path: 'package-lock.json' }, 'sca', embedded))).toBe(true)
  })

  it('says by what it is known', () => {
    expect(on(pack, 'sca', { scheme: 'osv', value: 'MAL-2025-1234' }).source).toBe('its advisory: MAL-2025-1234')
  })
})
