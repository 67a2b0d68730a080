import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const report = (vulnerabilities: string, identifiers = '<package><id>pkg:maven/g/a@1</id></package>'): string =>
  `<analysis><scanInfo><engineVersion>12</engineVersion></scanInfo><dependencies><dependency><fileName>a.jar</fileName><filePath>/lib/a.jar</filePath><identifiers>${identifiers}</identifiers><vulnerabilities>${vulnerabilities}</vulnerabilities></dependency></dependencies></analysis>`
const cvss =
  '<cvssV3><baseScore>9.8</baseScore><attackVector>NETWORK</attackVector><attackComplexity>LOW</attackComplexity><privilegesRequired>NONE</privilegesRequired><userInteraction>NONE</userInteraction><scope>UNCHANGED</scope><confidentialityImpact>HIGH</confidentialityImpact><integrityImpact>HIGH</integrityImpact><availabilityImpact>HIGH</availabilityImpact></cvssV3>'

describe('Dependency-Check', () => {
  it('puts the vector together, word by word or letter by letter', () => {
    expect(
      draftAs(
        'dependency-check-xml',
        report(`<vulnerability><name>CVE-1</name><severity>CRITICAL</severity>${cvss}</vulnerability>`),
      ).severity,
    ).toEqual({
      word: 'CRITICAL',
      score: 9.8,
      vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    })
    expect(
      draftAs('dependency-check-xml', report('<vulnerability><name>CVE-1</name></vulnerability>')).severity,
    ).toEqual({ word: undefined, score: null, vectors: [] })
  })

  it('is not complete where a part of the analysis failed', () => {
    const failed =
      '<analysisExceptions><exception><message>NoDataException: No documents exist</message></exception></analysisExceptions>'
    const read = (text: string) => readAs('dependency-check-xml', text)
    expect(read(report('')).health).toBe('ok')
    const broken = read(report('').replace('</scanInfo>', `${failed}</scanInfo>`))
    expect(broken.health).toBe('partial')
    expect(broken.problems[0]?.message).toContain('(1 failed), the first: NoDataException: No documents exist')
  })

  it('reads suppressed vulnerabilities as dismissed, with their notes', () => {
    const found = draftsAs(
      'dependency-check-xml',
      report(
        '<vulnerability><name>CVE-1</name></vulnerability><suppressedVulnerability><name>CVE-2</name><notes>Only in tests.</notes></suppressedVulnerability>',
      ),
    )
    expect(Object.entries(found).map(([pointer, { dismissed }]) => [pointer, dismissed?.justification])).toEqual([
      ['/analysis/dependencies/dependency/vulnerabilities/vulnerability', undefined],
      ['/analysis/dependencies/dependency/vulnerabilities/suppressedVulnerability', 'Only in tests.'],
    ])
  })

  it('carries that a CVE is known to be exploited', () => {
    expect(
      draftAs(
        'dependency-check-xml',
        report('<vulnerability><name>CVE-1</name><knownExploitedVulnerability/></vulnerability>'),
      ).intel,
    ).toEqual({ knownExploited: true })
  })

  it('trusts a match as far as its CPE, and names a file that is no package by its name', () => {
    const draft = draftAs(
      'dependency-check-xml',
      report(
        '<vulnerability><name>CVE-1</name></vulnerability>',
        '<vulnerabilityIds confidence="LOW"><id>cpe:2.3:a:x</id></vulnerabilityIds>',
      ),
    )
    expect(draft).toMatchObject({ confidence: 'low', location: { purl: 'pkg:generic/a.jar', manifest: '/lib/a.jar' } })
  })
})
