import { describe, expect, it } from 'vitest'
import { brokenness, incompleteness } from '../../src/gate/broken.ts'
import { aProblem, aReportInfo } from '../support/builders.ts'

const cut = aProblem({ code: 'unreadable', message: 'It ends in the middle.', next: 'Run it again.' })

describe('a report that is no evidence', () => {
  it.each([
    ['cannot be read', aReportInfo({ health: 'unreadable', problems: [cut] })],
    ['was named and is none', aReportInfo({ health: 'unrecognised', problems: [cut] })],
    ['says that its scanner failed', aReportInfo({ health: 'scanner-failed' })],
    [
      'holds no entry that can be read',
      aReportInfo({ health: 'partial', counts: { read: 3, kept: 0, dismissed: 0, skipped: 3 } }),
    ],
    [
      'goes on beyond the limits',
      aReportInfo({
        health: 'partial',
        counts: { read: 3, kept: 2, dismissed: 0, skipped: 1 },
        problems: [aProblem({ code: 'too-large', message: 'More than fits.', next: 'Split it.', at: { file: 'a' } })],
      }),
    ],
  ])('%s', (_, report) => {
    expect(brokenness(report)).toMatchSnapshot()
  })
})

describe('a report that is evidence', () => {
  it('found nothing and says so', () => {
    const clean = aReportInfo({ counts: { read: 0, kept: 0, dismissed: 0, skipped: 0 } })
    expect(brokenness(clean)).toBeNull()
    expect(incompleteness(clean)).toBeNull()
  })

  it('set everything aside', () => {
    const aside = aReportInfo({ counts: { read: 4, kept: 0, dismissed: 4, skipped: 0 } })
    expect(brokenness(aside)).toBeNull()
    expect(incompleteness(aside)).toBeNull()
  })

  it('has an entry that is too large among others', () => {
    const report = aReportInfo({
      health: 'partial',
      counts: { read: 3, kept: 2, dismissed: 0, skipped: 1 },
      problems: [aProblem({ code: 'too-large', at: { file: 'a', pointer: '/0' } })],
    })
    expect(brokenness(report)).toBeNull()
    expect(incompleteness(report)?.because).toMatchInlineSnapshot(
      `"1 of 3 entries of reports/semgrep.sarif could not be read: An entry has no rule id. Update the tool, or report its version to us."`,
    )
  })

  it('could not look at everything', () => {
    const report = aReportInfo({
      health: 'partial',
      problems: [
        aProblem({ code: 'scanner-failed', message: 'Semgrep could not parse 2 files.', next: 'See `errors`.' }),
      ],
    })
    expect(brokenness(report)).toBeNull()
    expect(incompleteness(report)?.because).toMatchInlineSnapshot(
      `"reports/semgrep.sarif is not complete: Semgrep could not parse 2 files. See \`errors\`."`,
    )
  })
})

it('one of several documents goes on beyond the limits where its problem points at it, and not at an entry', () => {
  const problem = (pointer: string) =>
    aProblem({ code: 'too-large', message: 'More than fits.', next: 'Split it.', at: { file: 'a', pointer } })
  const report = (pointer: string) => aReportInfo({ document: 1, health: 'partial', problems: [problem(pointer)] })
  expect(brokenness(report('/1'))?.because).toContain('#/1 was not read to its end')
  expect(brokenness(report('/1/results/0'))).toBeNull()
})
