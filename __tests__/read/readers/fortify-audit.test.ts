import { describe, expect, it } from 'vitest'
import type { RawReport } from '../../../src/model/report.ts'
import { aReportBeside } from '../../support/beside.ts'
import { readOne } from '../../support/read-one.ts'

const vulnerability = (id: string): string => `<Vulnerability>
  <ClassInfo><ClassID>R1</ClassID><Type>SQL Injection</Type></ClassInfo>
  <InstanceInfo><InstanceID>${id}</InstanceID><Confidence>3.0</Confidence></InstanceInfo></Vulnerability>`
const fvdl = `<FVDL><Build/><Vulnerabilities>${['A', 'B', 'C', 'D'].map(vulnerability).join('')}</Vulnerabilities></FVDL>`
const tag = (value: string, id = '87F2364F-dcd4-49e6-861d-f8d3f351686b'): string =>
  `<ns2:Tag id="${id}"><ns2:Value>${value}</ns2:Value></ns2:Tag>`
const audit = (...issues: string[]): string =>
  `<?xml version="1.0"?><ns2:Audit xmlns:ns2="xmlns://www.fortify.com/schema/audit"><ns2:ProjectInfo/><ns2:IssueList>${issues.join('\n')}</ns2:IssueList></ns2:Audit>`
const issue = (id: string, content = '', more = ''): string =>
  `<ns2:Issue instanceId="${id}" ${more} revision="0">${content}</ns2:Issue>`
const readBeside = (others: Readonly<Record<string, unknown>>): RawReport =>
  readOne(aReportBeside(fvdl, others, 'scan.fpr!audit.fvdl'))
const dismissals = ({ drafts }: RawReport): (string | undefined)[] =>
  drafts.map(({ draft }) => draft.dismissed?.justification)

describe('what auditors said of a project of Fortify', () => {
  it('dismisses what they suppressed, and what they call no issue', () => {
    const report = readBeside({
      'audit.xml': audit(
        issue('A', '', 'suppressed="true"'),
        issue('B', tag('Not an Issue')),
        issue('C', tag('Bad Practice'), 'suppressed="true"'),
        issue('D', tag('Suspicious'), 'suppressed="false"'),
      ),
    })
    expect(dismissals(report)).toEqual([
      'suppressed in Fortify’s audit',
      'Not an Issue, in Fortify’s audit',
      'suppressed in Fortify’s audit, analysed as Bad Practice',
      undefined,
    ])
    expect(report).toMatchObject({
      health: 'ok',
      counts: { read: 4, kept: 1, dismissed: 3, skipped: 0 },
      parts: ['scan.fpr!audit.xml'],
      problems: [],
    })
    expect(report.drafts[0]?.draft.dismissed?.by).toBe('tool')
  })

  it('is sure where they call an issue exploitable', () => {
    const { drafts } = readBeside({ 'audit.xml': audit(issue('A', tag('Exploitable'))) })
    expect(drafts.map(({ draft }) => draft.confidence)).toEqual(['high', 'medium', 'medium', 'medium'])
  })

  it('is said by the tag Analysis alone, as it is now and not as it was', () => {
    const history = `<ns2:ClientAuditTrail><ns2:TagHistory>${tag('Not an Issue')}</ns2:TagHistory></ns2:ClientAuditTrail>`
    const report = readBeside({
      'audit.xml': audit(issue('A', tag('Not an Issue', '00000000-0000-0000-0000-000000000000')), issue('B', history)),
    })
    expect(report.counts).toMatchObject({ kept: 4, dismissed: 0 })
  })

  it('of issues that are not in the results says nothing', () => {
    expect(readBeside({ 'audit.xml': audit(issue('Z', '', 'suppressed="true"')) }).counts.kept).toBe(4)
  })

  it('is nothing where there is no audit, as after every scan', () => {
    expect(readBeside({})).toMatchObject({ health: 'ok', counts: { kept: 4 }, problems: [] })
  })

  it.each([
    ['cut', audit(issue('A', '', 'suppressed="true"'), issue('B', '', 'suppressed="true"')).slice(0, -60), 3],
    ['no XML', '{"a":1}', 4],
    ['empty', '', 4],
  ])('is named where it is %s, and what it does not say stands', (_, text, kept) => {
    const report = readBeside({ 'audit.xml': text })
    expect(report).toMatchObject({ health: 'partial', counts: { read: 4, kept } })
    expect(report.problems).toHaveLength(1)
    expect(report.problems[0]?.message).toContain('`audit.xml` ')
    expect(report.problems[0]?.next).toContain('Export the project')
  })
})
