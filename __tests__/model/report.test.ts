import { describe, expect, it } from 'vitest'
import { healths, healthyProducers, healthyScans, reportName, speakersOf } from '../../src/model/report.ts'
import { aReportInfo } from '../support/builders.ts'

it('a tool is healthy whose report was read whole, by whatever case and edition its name is written', () => {
  expect([...healthyProducers([aReportInfo({ tool: { name: 'Semgrep OSS' } })])]).toEqual(['semgrep'])
})

it.each(healths.filter((health) => health !== 'ok'))('a tool whose report is %s is not', (health) => {
  expect(healthyProducers([aReportInfo({ health })]).size).toBe(0)
})

it('one bad report of a tool outweighs a good one: what only the bad one would have said is not fixed', () => {
  const [good, bad] = [aReportInfo(), aReportInfo({ file: 'b.sarif', tool: { name: 'SEMGREP' }, health: 'partial' })]
  expect(healthyProducers([good, bad]).size).toBe(0)
  expect(healthyProducers([bad, good]).size).toBe(0)
})

it('a report of no known tool speaks for none', () => {
  expect(healthyProducers([aReportInfo({ tool: null })]).size).toBe(0)
})

it('a report says who speaks in it, and of what kind each is', () => {
  const tools = [
    { name: 'Semgrep', category: 'sast' as const },
    { name: 'Trivy', category: 'sca' as const },
  ]
  expect(speakersOf(aReportInfo({ tools }))).toEqual(tools)
  expect(speakersOf(aReportInfo({ tool: null, category: 'sca' }))).toEqual([{ name: null, category: 'sca' }])
})

describe('a log with the runs of several tools', () => {
  const tools = [
    { name: 'CodeQL', category: 'sast' as const },
    { name: 'Semgrep OSS', category: 'sast' as const },
  ]
  const log = aReportInfo({ file: 'all.sarif', tool: { name: 'CodeQL' }, tools })

  it('is a report of each of them, also of one that found nothing', () => {
    expect(healthyScans([log])).toEqual([
      { tool: 'codeql', file: 'all.sarif' },
      { tool: 'semgrep', file: 'all.sarif' },
    ])
  })

  it('that failed leaves none of them healthy, whatever else they reported', () => {
    const other = aReportInfo({ tool: { name: 'Semgrep' } })
    expect(healthyScans([{ ...log, health: 'partial' }, other])).toEqual([])
  })
})

describe('a file of several documents', () => {
  const [first, second] = [aReportInfo({ document: 0 }), aReportInfo({ document: 1 })]

  it('is one scan of a tool that says how many there were', () => {
    expect(healthyScans([first, second])).toEqual([{ tool: 'semgrep', file: first.file, documents: 2 }])
  })

  it('has a name for each of them', () => {
    expect([first, second, aReportInfo()].map(reportName)).toEqual([`${first.file}#/0`, `${first.file}#/1`, first.file])
  })
})
