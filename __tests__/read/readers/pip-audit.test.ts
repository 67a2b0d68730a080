import { expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/report-file.ts'
import { draftsAs, readAs } from './read-as.ts'

it('points at the vulnerabilities of a dependency and leaves unaudited ones alone', () => {
  const found = draftsAs('pip-audit', {
    dependencies: [
      { name: 'internal', skip_reason: 'not on PyPI' },
      {
        name: 'Jinja2',
        version: '2.11.2',
        vulns: [{ id: 'PYSEC-2021-66', aliases: ['CVE-2020-28493'], fix_versions: ['2.11.3'], description: 'ReDoS.' }],
      },
    ],
    fixes: [],
  })
  expect(Object.keys(found)).toEqual(['/dependencies/1/vulns/0'])
  expect(found['/dependencies/1/vulns/0']).toMatchObject({
    identifiers: ['PYSEC-2021-66', 'CVE-2020-28493'],
    location: { purl: 'pkg:pypi/Jinja2@2.11.2' },
    fix: { version: '2.11.3' },
    severity: {},
  })
})

it('does not claim other lists of dependencies', () => {
  expect(readAs('pip-audit', { dependencies: [{ name: 'a', version: '1' }] }).health).toBe('unreadable')
})

it('does not claim an empty list of dependencies without its fixes, such as that of a manifest', () => {
  const written = (report: object) => detectFormat(aReportFile(report))
  expect(written({ name: 'vcpkg-port', dependencies: [] })).not.toHaveProperty('id')
  expect(written({ dependencies: [], fixes: [] })).toEqual({ id: 'pip-audit' })
})
