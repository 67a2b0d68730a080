import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const fixture = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/readers', path), 'utf8')
const bom = (components: string, rest = ''): string =>
  `<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>${components}</components>${rest}</bom>`
const vulnerable = (source: string): string =>
  `<v:vulnerabilities><v:vulnerability><v:id>CVE-2024-1000</v:id><v:source name="${source}"/></v:vulnerability></v:vulnerabilities>`

describe('CycloneDX in XML', () => {
  it('says the same as the same document in JSON', () => {
    const drafts = (format: string, file: string): unknown =>
      readAs(format, fixture(file)).drafts.map(({ draft: { at: _, ...draft } }) => draft)
    expect(drafts('cyclonedx-xml', 'cyclonedx-xml/report.xml')).toEqual(drafts('cyclonedx', 'cyclonedx/report.json'))
  })

  it.each([
    ['vulnerabilities:debian:10', 'pkg:deb/debian/apt@1.8'],
    ['vulnerabilities:github:python', 'pkg:pypi/apt@1.8'],
    ['vulnerabilities:nvd', 'pkg:generic/apt@1.8'],
  ])('knows a component without a package URL by the source %s of its vulnerability', (source, purl) => {
    const component = (inner: string): string => `<component><name>apt</name><version>1.8</version>${inner}</component>`
    const other = component('').replace('apt', 'other')
    expect(draftAs('cyclonedx-xml', bom(other + component(vulnerable(source)))).location).toEqual({
      type: 'package',
      purl,
    })
  })

  it('keeps the package URL that a component has', () => {
    const component = `<component><name>a</name><purl>pkg:npm/a@1.0.0</purl>${vulnerable('vulnerabilities:debian:10')}</component>`
    expect(draftAs('cyclonedx-xml', bom(component)).location).toMatchObject({ purl: 'pkg:npm/a@1.0.0' })
  })

  it('is no scan without a list of vulnerabilities, and one with an empty list', () => {
    expect(readAs('cyclonedx-xml', fixture('cyclonedx-xml/clean.retire.xml')).category).toBeNull()
    expect(readAs('cyclonedx-xml', bom('', '<vulnerabilities/>')).category).toBe('sca')
    const stated = '<vulnerabilities><vulnerability><id>CVE-2024-1000</id></vulnerability></vulnerabilities>'
    expect(readAs('cyclonedx-xml', bom('', stated)).category).toBeNull()
    expect(readAs('cyclonedx-xml', bom('<component><name>a</name></component>', stated)).category).toBe('sca')
  })

  it('leaves another document with the same root alone', () => {
    expect(detectFormat(aReportFile('<bom><part/></bom>', {}))).not.toHaveProperty('id')
  })
})
