// https://docs.veracode.com/r/c_findings_v2_intro (the Findings REST API)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { maybe, maybeFields, maybeNumber, maybeNumeric, maybeText } from './lenient.ts'
import { codeAt, endpointAt, packageAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { veracodePath, veracodeSeverities } from './veracode-words.ts'
import { cweOf } from './words.ts'

const List = z.array(z.object({ scan_type: z.string(), finding_details: z.unknown() }))
const Page = z.object({ total_elements: z.number(), total_pages: z.number(), number: z.number() })
const Head = z.union([
  z.object({ findings: List }).transform(({ findings }) => ({ count: findings.length, page: null })),
  z
    .object({
      // Left out where there is none.
      _embedded: z.object({ findings: List }).optional(),
      _links: z.object({ self: z.object({ href: z.string() }) }),
      page: Page,
    })
    .transform(({ _embedded: embedded, _links: { self }, page }) => ({
      count: (embedded?.findings.length ?? 0) + (/veracode/i.test(self.href) && page.total_elements === 0 ? 1 : 0),
      page,
    })),
])

const Details = z.object({
  severity: maybeNumber,
  cwe: maybeFields({ id: maybeNumeric, name: maybeText }),
  finding_category: maybeFields({ name: maybeText }),
  attack_vector: maybeText,
  file_path: maybeText,
  file_name: maybeText,
  file_line_number: maybeNumeric,
  url: maybeText,
  vulnerable_parameter: maybeText,
  cve: maybeFields({ name: maybeText, cvss3: maybeFields({ vector: maybeText }) }),
  component_filename: maybeText,
  version: maybeText,
  language: maybeText,
  component_path: maybe(z.array(z.object({ path: z.string() }))),
})
const Finding = z.object({
  scan_type: z.string(),
  description: maybeText,
  finding_status: maybeFields({ status: maybeText, resolution: maybeText, resolution_status: maybeText }),
  finding_details: Details,
})
type Finding = z.infer<typeof Finding>

const ecosystems: Readonly<Record<string, string>> = {
  javascript: 'npm',
  ruby: 'gem',
  php: 'composer',
  dotnet: 'nuget',
}

function componentOf({ description, finding_details: details }: Finding): Omit<Draft, 'severity'> {
  const file = details.component_filename ?? 'unnamed'
  // The file of a Java library names its version, and not its group.
  const name = file.replace(`-${details.version ?? ''}.jar`, '')
  const language = (details.language ?? '').toLowerCase()
  const isFile = /\.(?:jar|war|dll)$/i.test(file)
  const id = details.cve?.name ?? ''
  return {
    category: 'sca',
    ruleId: id,
    title: headline(description, `${id} in ${name}`),
    identifiers: [id, cweOf(details.cwe?.id)],
    location: packageAt(
      packageUrl(isFile ? 'generic' : (lookUp(ecosystems, language) ?? language), name, details.version),
      { manifest: details.component_path?.[0]?.path },
    ),
  }
}

function flawOf({ scan_type, finding_details: details }: Finding): Omit<Draft, 'severity'> {
  const cwe = cweOf(details.cwe?.id)
  const name = details.finding_category?.name ?? details.cwe?.name ?? 'Flaw'
  return {
    category: scan_type === 'DYNAMIC' ? 'dast' : 'sast',
    ruleId: cwe ?? name,
    title: details.attack_vector && scan_type === 'STATIC' ? `${name} (${details.attack_vector})` : name,
    identifiers: [cwe],
    location:
      scan_type === 'DYNAMIC' && details.url
        ? endpointAt(null, details.url, details.vulnerable_parameter)
        : codeAt(veracodePath(details.file_path ?? '', details.file_name ?? '') || 'unknown', {
            start: details.file_line_number,
          }),
  }
}

/** Findings as Veracode's REST API gives them: static, dynamic and of components. */
export const veracodeJson = defineReader({
  id: 'veracode-json',
  title: 'Veracode (API)',
  homepage: 'https://www.veracode.com',
  howToExport: 'GET https://api.veracode.com/appsec/v2/applications/{guid}/findings',
  category: 'sast',
  syntax: 'json',
  head: Head,
  claims: ({ count }) => count > 0,
  entries: ['/findings/*', '/_embedded/findings/*'],
  entry: Finding,
  severities: veracodeSeverities,
  health: ({ page }) =>
    page !== null && page.total_pages > 1
      ? {
          health: 'partial',
          message: `This is page ${page.number + 1} of ${page.total_pages} of Veracode’s answer.`,
          next: 'Fetch every page and put their findings into one file.',
        }
      : null,
  draft: (finding) => {
    const { status, resolution, resolution_status: approval } = finding.finding_status ?? {}
    const isMitigated = approval === 'APPROVED'
    if (status === 'CLOSED' && !isMitigated) return { aside: 'closed, in Veracode’s word' }
    const { severity, cve } = finding.finding_details
    return {
      ...(finding.scan_type === 'SCA' ? componentOf(finding) : flawOf(finding)),
      severity: {
        word: severity == null ? null : String(severity),
        vectors: cve?.cvss3?.vector ? [`CVSS:3.1/${cve.cvss3.vector}`] : [],
      },
      dismissed: dismissedIf(isMitigated, `${resolution ?? 'MITIGATED'}, approved in Veracode`),
    }
  },
})
