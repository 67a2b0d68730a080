import { expect, it } from 'vitest'
import { GrypeMatch } from '../../../src/read/readers/grype-match.ts'

it('reads the layout of version 0.7, where details were an object and fixes a text', () => {
  const parsed = GrypeMatch.parse({
    vulnerability: { id: 'CVE-1', severity: 'Low', cvssV2: { vector: 'AV:N' }, fixedInVersion: '1.2' },
    matchDetails: { matcher: 'dpkg-matcher' },
    artifact: { name: 'bash', version: '5', type: 'deb' },
  })
  expect(parsed).toMatchObject({
    matchDetails: [],
    relatedVulnerabilities: [],
    vulnerability: { fixedInVersion: '1.2' },
  })
})

it('refuses a match without a package', () => {
  expect(GrypeMatch.safeParse({ vulnerability: { id: 'CVE-1' } }).success).toBe(false)
})
