// The XML report of Fortify (ReportGenerator, Audit Workbench): https://www.microfocus.com/documentation/fortify-static-code/
import { defineReader, type XmlElement } from '../reader.ts'
import type { CodeLocation } from '../../model/location.ts'
import { dataFlow } from './data-flow.ts'
import { dismissedIf } from './dismissed-if.ts'
import { fortifyListing } from './fortify-listing.ts'
import { fortifyCategory } from './fortify-rules.ts'
import { codeAt, workloadAt } from './locations.ts'
import { childAt, childrenOf, elementWith, textAt, xmlElement } from './xml-element.ts'

function placeIn(part: XmlElement | undefined): CodeLocation | undefined {
  const path = textAt(part, 'FilePath') ?? textAt(part, 'FileName')
  return path === undefined ? undefined : codeAt(path, { start: Number(textAt(part, 'LineStart')) })
}

/** What an auditor chose as the analysis of an issue. */
const analysisOf = (issue: XmlElement): string | undefined =>
  childrenOf(issue, 'Tag')
    .filter((tag) => textAt(tag, 'Name') === 'Analysis')
    .map((tag) => textAt(tag, 'Value'))[0]

/** An issue: `/ReportDefinition/ReportSection[3]/SubSection[2]/IssueListing/Chart/GroupingSection[4]/Issue[2]`. */
export const fortifyXml = defineReader({
  id: 'fortify-xml',
  title: 'Fortify (XML report)',
  homepage: 'https://www.opentext.com/products/fortify-static-code-analyzer',
  howToExport:
    'ReportGenerator -format xml -f fortify.xml -source app.fpr -template DefaultReportDefinitionAllIssues.xml',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'xml',
  head: xmlElement('ReportDefinition').refine((root) => childAt(root, 'ReportSection') !== undefined),
  entries: ['/ReportDefinition/ReportSection/SubSection/IssueListing/Chart/GroupingSection/Issue'],
  entry: elementWith('Issue', 'Category'),
  health: fortifyListing,
  draft: (issue) => {
    const name = textAt(issue, 'Category') ?? ''
    const sink = placeIn(childAt(issue, 'Primary'))
    const source = placeIn(childAt(issue, 'Source'))
    return {
      category: fortifyCategory(name),
      ruleId: name,
      title: name,
      severity: { word: textAt(issue, 'Friority') ?? textAt(issue, 'Folder') },
      location: sink ?? source ?? workloadAt(`fortify:${issue.attributes['iid'] ?? name}`),
      ...dataFlow(source === undefined || sink === undefined ? [] : [source, sink], 'Source and Primary'),
      dismissed: dismissedIf(analysisOf(issue) === 'Not an Issue', 'Not an Issue, in Fortify’s audit'),
    }
  },
})
