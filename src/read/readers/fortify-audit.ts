// `audit.xml`, what auditors said of the issues in `audit.fvdl`, beside it in a Fortify FPR.
import { missingPart, type Ask, type Joined } from '../joined.ts'
import type { XmlElement } from '../reader.ts'
import { childrenOf, textAt, xmlElement } from './xml-element.ts'

/** The tag that is called Analysis; projects may give it other values. */
const analysisTag = '87f2364f-dcd4-49e6-861d-f8d3f351686b'

/** What was said of one issue. */
export type Audit = { readonly suppressed: boolean; readonly analysis: string | undefined }

const Issue = xmlElement('Issue')

const auditOf = (issue: XmlElement): Audit => ({
  suppressed: issue.attributes['suppressed'] === 'true',
  analysis: childrenOf(issue, 'Tag')
    .filter(({ attributes }) => attributes['id']?.toLowerCase() === analysisTag)
    .map((tag) => textAt(tag, 'Value'))[0],
})

/** Puts what auditors said into an FVDL document, as an element `Audited` for each issue of which they said anything. */
export function joinAudit(head: unknown, ask: Ask): Joined {
  const fvdl = xmlElement('FVDL').safeParse(head)
  const found = ask('audit.xml', { syntax: 'xml', entries: ['/Audit/IssueList/Issue'], entry: Issue })
  // A project that nobody has looked at has none.
  if (!fvdl.success || ('refused' in found && found.missing === true)) return { head, parts: [], flaws: [] }
  if ('refused' in found) return { head, parts: [], flaws: [unaudited(found.refused)] }
  const audited: XmlElement[] = []
  found.document.entries(({ value }) => {
    const issue = Issue.safeParse(value)
    const id = issue.data?.attributes['instanceId']
    if (issue.data === undefined || id === undefined) return
    const { suppressed, analysis } = auditOf(issue.data)
    if (!suppressed && analysis === undefined) return
    const attributes = { id, suppressed: String(suppressed), ...(analysis === undefined ? {} : { analysis }) }
    audited.push({ name: 'Audited', attributes, text: '', children: [] })
  })
  const [flaw] = found.document.flaws
  return {
    head: { ...fvdl.data, children: [...fvdl.data.children, ...audited] },
    parts: [{ ...found, document: { ...found.document, flaws: [] }, name: 'audit.xml', entries: null }],
    flaws:
      flaw === undefined
        ? []
        : [unaudited(`is broken${flaw.line === undefined ? '' : ` in line ${flaw.line}`}: ${flaw.message}`)],
  }
}

const unaudited = (why: string) =>
  missingPart(
    `\`audit.xml\` ${why}. What auditors suppressed from there on is not known, and those issues stand.`,
    'Export the project from Fortify again; issues that were suppressed count until then.',
  )

/** What auditors said, by the id of the issue. */
export const auditsIn = (fvdl: XmlElement): ReadonlyMap<string, Audit> =>
  new Map(
    childrenOf(fvdl, 'Audited').map(({ attributes: { id = '', suppressed, analysis } }) => [
      id,
      { suppressed: suppressed === 'true', analysis },
    ]),
  )

/** Why an issue is none, by what its auditors said; undefined where it stands. */
export function dismissalOf(audit: Audit | undefined): string | undefined {
  if (audit?.analysis === 'Not an Issue') return 'Not an Issue, in Fortify’s audit'
  if (audit?.suppressed !== true) return undefined
  return audit.analysis === undefined
    ? 'suppressed in Fortify’s audit'
    : `suppressed in Fortify’s audit, analysed as ${audit.analysis}`
}
