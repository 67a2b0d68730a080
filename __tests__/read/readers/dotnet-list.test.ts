import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const report = (more: object): object => ({ version: 1, parameters: '--vulnerable', ...more })
const project = (list: string, more: object = {}): object => ({
  path: 'src/A/A.csproj',
  frameworks: [
    {
      [list]: [
        {
          id: 'A.B',
          resolvedVersion: '1.0',
          vulnerabilities: [{ severity: 'High', advisoryurl: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc' }],
          ...more,
        },
      ],
    },
  ],
})
const draftOf = (list: string, more: object = {}) => draftAs('dotnet-list', report({ projects: [project(list, more)] }))

describe('dotnet list package', () => {
  it.each([
    ['topLevelPackages', 'direct'],
    ['transitivePackages', 'transitive'],
  ])('takes %s for %s', (list, relationship) => {
    expect(draftOf(list)).toMatchObject({
      relationship,
      identifiers: ['GHSA-aaaa-bbbb-cccc'],
      location: { purl: 'pkg:nuget/A.B@1.0', manifest: 'src/A/A.csproj' },
    })
  })

  it('knows an advisory by its address where that names none', () => {
    const vulnerabilities = [{ severity: 'Low', advisoryUrl: 'https://acme.example/1' }]
    expect(draftOf('topLevelPackages', { vulnerabilities }).ruleId).toBe('https://acme.example/1')
  })

  it.each([
    [{ problems: [{ level: 'error', text: 'No assets file' }] }, 'scanner-failed', 'No assets file'],
    [{ projects: [] }, 'scanner-failed', 'it names no project'],
    [
      { projects: [project('topLevelPackages')], problems: [{ level: 'error', text: 'Restore B first' }] },
      'partial',
      'Restore B first',
    ],
  ])('is no clean scan with %j', (more, health, why) => {
    const read = readAs('dotnet-list', report(more))
    expect(read.health).toBe(health)
    expect(JSON.stringify(read.problems)).toContain(why)
  })

  it('is whole with a warning', () => {
    const problems = [{ level: 'warning', text: 'A source was slow' }]
    expect(readAs('dotnet-list', report({ projects: [{ path: 'A.csproj' }], problems })).health).toBe('ok')
  })

  it('does not claim a list of packages that was not asked for flaws', () => {
    const listed = { version: 1, parameters: '', projects: [project('topLevelPackages')] }
    expect(detectFormat(aReportFile(JSON.stringify(listed)))).toMatchObject({ problem: { code: 'unrecognised' } })
  })
})
