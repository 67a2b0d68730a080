// What an XML report of Fortify lists: https://www.microfocus.com/documentation/fortify-static-code/
import type { HealthNote, XmlElement } from '../reader.ts'
import { childAt, childrenOf } from './xml-element.ts'

/** How many issues the lists of the report are about: a template may set a limit, and then fewer of each group are listed. */
function issuesIn(root: XmlElement): number {
  const listings = childrenOf(root, 'ReportSection')
    .flatMap((section) => childrenOf(section, 'SubSection'))
    .flatMap((section) => childrenOf(section, 'IssueListing'))
    .filter(({ attributes }) => attributes['listing'] === 'true')
  const groups = listings.flatMap((listing) => childrenOf(childAt(listing, 'Chart'), 'GroupingSection'))
  return groups.reduce((sum, { attributes }) => sum + (Number(attributes['count']) || 0), 0)
}

/** Says where a report lists fewer issues than it is about. */
export function fortifyListing(root: XmlElement, entries: number): HealthNote | null {
  const issues = issuesIn(root)
  return issues > entries
    ? {
        health: 'partial',
        message: `Fortify’s report is about ${issues} issues and lists ${entries} of them.`,
        next: 'Make the report without a limit: limit="-1" for every IssueListing of its template.',
      }
    : null
}
