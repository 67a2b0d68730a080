import { describe, expect, it } from 'vitest'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const flaws = (attributes: string, kind = 'static'): string =>
  `<detailedreport><severity level="4"><category><cwe><${kind}flaws>
  <flaw severity="4" cweid="89" categoryname="SQL Injection" ${attributes}/></${kind}flaws></cwe></category></severity></detailedreport>`

describe('Veracode’s detailed report', () => {
  it('rates a flaw by its own severity, not by the section it stands in', () => {
    const moved = flaws('sourcefile="A.java"').replace('severity="4" cweid', 'severity="2" cweid')
    expect(draftAs('veracode-xml', moved).severity.word).toBe('2')
    expect(readAs('veracode-xml', moved).severities).toMatchObject({ '5': 'critical', '2': 'low', '0': 'info' })
  })

  it('sets aside what is mitigated by agreement, and not what is only proposed', () => {
    const dismissed = (status: string): boolean =>
      draftAs('veracode-xml', flaws(`mitigation_status="${status}" sourcefile="A.java"`)).dismissed !== undefined
    expect(['none', 'proposed', 'rejected', 'accepted'].map(dismissed)).toEqual([false, false, false, true])
  })

  it('finds nothing in what is fixed', () => {
    expect(readAs('veracode-xml', flaws('remediation_status="Fixed"'))).toMatchObject({
      drafts: [],
      counts: { read: 1, dismissed: 1 },
    })
  })

  it('reads a dynamic flaw as an endpoint', () => {
    const draft = draftAs('veracode-xml', flaws('url="https://a.example/x" vuln_parameter="q"', 'dynamic'))
    expect(draft).toMatchObject({ category: 'dast', location: { url: 'https://a.example/x', parameter: 'q' } })
  })

  it('points at each vulnerability of a component, and counts none where it has none', () => {
    const component = (content: string): string =>
      `<component component_id="1" file_name="a-1.0.jar" vendor="org.acme" library="a" version="1.0"><vulnerabilities>${content}</vulnerabilities></component>`
    const cve = (id: string): string => `<vulnerability cve_id="${id}" severity="3" cvss_score="5.8"/>`
    const text = `<detailedreport><software_composition_analysis><vulnerable_components>
      ${component('')}${component(cve('CVE-2020-1') + cve('CVE-2020-2'))}
      </vulnerable_components></software_composition_analysis></detailedreport>`
    const drafts = draftsAs('veracode-xml', text)
    expect(Object.keys(drafts).map((pointer) => pointer.split('/').at(-1))).toEqual([
      'vulnerability',
      'vulnerability[2]',
    ])
    expect(Object.values(drafts)[0]?.location).toMatchObject({ purl: 'pkg:maven/org.acme/a@1.0' })
  })
})
