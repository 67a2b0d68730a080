import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const place = (name: string, line: number): string =>
  `<${name}><FileName>A.java</FileName><FilePath>src/A.java</FilePath><LineStart>${line}</LineStart></${name}>`
const report = (issue: string): string =>
  `<ReportDefinition><ReportSection><SubSection><IssueListing><Chart><GroupingSection>
  <Issue iid="1"><Category>Open Redirect</Category>${issue}</Issue>
  </GroupingSection></Chart></IssueListing></SubSection></ReportSection></ReportDefinition>`

describe('Fortify’s XML report', () => {
  it('takes a source and a primary place for the ends of a flow', () => {
    const draft = draftAs('fortify-xml', report(place('Primary', 9) + place('Source', 3)))
    expect(draft).toMatchObject({ location: { path: 'src/A.java', startLine: 9 }, reach: [{ level: 'call_path' }] })
    expect(draftAs('fortify-xml', report(place('Primary', 9))).reach).toBeUndefined()
  })

  it('takes only "Not an Issue" for a decision against it', () => {
    const dismissed = (analysis: string): boolean =>
      draftAs('fortify-xml', report(`<Tag><Name>Analysis</Name><Value>${analysis}</Value></Tag>`)).dismissed !==
      undefined
    expect(['Not an Issue', 'Suspicious', 'Exploitable', 'Bad Practice'].map(dismissed)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('rates by the priority, else by the folder', () => {
    const wordOf = (text: string): unknown => draftAs('fortify-xml', report(text)).severity.word
    expect(wordOf('<Folder>High</Folder><Friority>Critical</Friority>')).toBe('Critical')
    expect(wordOf('<Folder>High</Folder>')).toBe('High')
  })
})
