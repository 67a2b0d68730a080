import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const node = (line: number): string =>
  `<PathNode><FileName>a.js</FileName><Line>${line}</Line><Column>2</Column></PathNode>`
const result = (attributes: string, nodes = node(3)): string =>
  `<Result FileName="a.js" Line="3" Column="2" ${attributes}><Path SimilarityId="1">${nodes}</Path></Result>`
const query = (...results: string[]): string =>
  `<Query id="1" cweId="89" name="SQL_Injection" Severity="High">${results.join('')}</Query>`
const report = (...queries: string[]): string =>
  `<CxXMLResults ScanStart="Sunday, February 25, 2018 11:35:52 AM">${queries.join('')}</CxXMLResults>`

describe('Checkmarx SAST', () => {
  it('gives a result the name and weakness of its own query', () => {
    const other = '<Query id="2" cweId="79" name="XSS" Severity="Medium">' + result('state="0"') + '</Query>'
    const drafts = draftsAs('checkmarx-xml', report(query(result('state="0"'), result('state="0"')), other))
    expect(drafts['/CxXMLResults/Query/Result[2]']).toMatchObject({ ruleId: 'SQL_Injection', identifiers: ['CWE-89'] })
    expect(drafts['/CxXMLResults/Query[2]/Result']).toMatchObject({ ruleId: 'XSS', severity: { word: 'Medium' } })
  })

  it('lies where the flow ends', () => {
    const draft = draftAs('checkmarx-xml', report(query(result('Severity="Low"', node(3) + node(9)))))
    expect(draft).toMatchObject({ location: { startLine: 9 }, severity: { word: 'Low' } })
    expect(draft.reach).toMatchObject([{ level: 'call_path' }])
    expect(draftAs('checkmarx-xml', report(query(result('', '')))).location).toMatchObject({ startLine: 3 })
  })

  it('takes not exploitable for a decision and the proposal of it for none', () => {
    const dismissed = (attributes: string): boolean =>
      draftAs('checkmarx-xml', report(query(result(attributes)))).dismissed !== undefined
    expect(['0', '1', '2', '3', '4'].map((state) => dismissed(`state="${state}"`))).toEqual([
      false,
      true,
      false,
      false,
      false,
    ])
    expect(dismissed('state="0" FalsePositive="True"')).toBe(true)
  })

  it('reads when it ran from a date in words, as UTC', () => {
    expect(readAs('checkmarx-xml', report()).scannedAt).toBe('2018-02-25T11:35:52.000Z')
  })
})
