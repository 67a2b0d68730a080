// What one entry of a Trivy report says, in whichever of its lists it stands.
import { z } from 'zod'
import type { Aside, Draft } from '../../model/draft.ts'
import type { Location } from '../../model/location.ts'
import { dismissedIf } from './dismissed-if.ts'
import { closestFix } from './fixed-version.ts'
import { headline } from './headline.ts'
import { maybe, maybeFields, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt, packageAt, workloadAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'
import { confidenceOf } from './words.ts'

/** The result an entry stands in: what was scanned, and as what. */
export type TrivyResult = {
  readonly target: string
  readonly class: string | null | undefined
  readonly type: string | null | undefined
  readonly image: string | undefined
  readonly isImage: boolean
  /** Kubernetes only: the resource instead of a file. */
  readonly workload?: string
}

const Cvss = z.object({ V2Vector: maybeText, V3Vector: maybeText, V40Vector: maybeText })
const Vulnerability = z.object({
  VulnerabilityID: z.string(),
  PkgName: z.string(),
  PkgPath: maybeText,
  PkgIdentifier: maybeFields({ PURL: maybeText }),
  InstalledVersion: maybeText,
  FixedVersion: maybeText,
  VendorIDs: maybeTexts,
  Severity: maybeText,
  Title: maybeText,
  Description: maybeText,
  CweIDs: maybeTexts,
  CVSS: maybe(z.record(z.string(), Cvss)),
})
type Vulnerability = z.infer<typeof Vulnerability>
const Misconfiguration = z.object({
  ID: z.string(),
  Title: maybeText,
  Message: maybeText,
  Severity: maybeText,
  Status: maybeText,
  Resolution: maybeText,
  CauseMetadata: maybeFields({ Resource: maybeText, StartLine: maybeNumber, EndLine: maybeNumber }),
})
const Secret = z.object({
  RuleID: z.string(),
  Title: maybeText,
  Severity: maybeText,
  StartLine: maybeNumber,
  EndLine: maybeNumber,
})
const License = z.object({
  Name: z.string(),
  Category: maybeText,
  PkgName: maybeText,
  FilePath: maybeText,
  Severity: maybeText,
  Confidence: maybeNumber,
})
const Found = z.union([Vulnerability, Misconfiguration, Secret, License])
type Found = z.infer<typeof Found>
/** Set aside by VEX or an ignore file; the finding stands inside. */
const Modified = z.object({ Status: z.string(), Statement: maybeText, Finding: Found })

export const TrivyEntry = z.union([Vulnerability, Modified, Misconfiguration, Secret, License])
export type TrivyEntry = z.infer<typeof TrivyEntry>

/** The draft of an entry of any of Trivy's lists; a passed check is an aside. */
export function trivyDraft(entry: TrivyEntry, result: TrivyResult | undefined): Draft | Aside {
  if (!('Finding' in entry)) return found(entry, result)
  const by = /^ignored$/i.test(entry.Status) ? 'tool' : 'vex'
  const draft = found(entry.Finding, result)
  return 'aside' in draft ? draft : { ...draft, dismissed: { by, justification: entry.Statement || entry.Status } }
}

function found(entry: Found, result: TrivyResult | undefined): Draft | Aside {
  if ('VulnerabilityID' in entry) return vulnerability(entry, result)
  if ('ID' in entry) return misconfiguration(entry, result)
  if ('RuleID' in entry) return secret(entry, result)
  return license(entry, result)
}

function vulnerability(entry: Vulnerability, result: TrivyResult | undefined): Draft {
  const { PkgName: name, InstalledVersion: version, CVSS } = entry
  const scores = Object.values(CVSS ?? {})
  const fixed = closestFix(version, entry.FixedVersion?.split(',') ?? [])
  const isSystem = result?.class === 'os-pkgs'
  return {
    category: result?.isImage === true ? 'container' : 'sca',
    ruleId: entry.VulnerabilityID,
    title: headline(entry.Title, entry.Description, `${entry.VulnerabilityID} in ${name}`),
    severity: {
      word: entry.Severity,
      vectors: scores
        .flatMap(({ V40Vector, V3Vector, V2Vector }) => [V40Vector, V3Vector, V2Vector])
        .filter((vector) => typeof vector === 'string'),
    },
    identifiers: [entry.VulnerabilityID, ...entry.VendorIDs, ...entry.CweIDs],
    location: packageAt(entry.PkgIdentifier?.PURL || packageUrl(result?.type ?? '', name, version), {
      manifest: isSystem ? undefined : entry.PkgPath || result?.target,
      image: result?.image,
    }),
    fix: fixedIn(fixed),
  }
}

const placeOf = (result: TrivyResult | undefined, start?: number | null, end?: number | null): Location =>
  result?.workload === undefined ? codeAt(result?.target ?? '', { start, end }) : workloadAt(result.workload)

function misconfiguration(entry: z.infer<typeof Misconfiguration>, result: TrivyResult | undefined): Draft | Aside {
  if (entry.Status === 'PASS') return { aside: 'passed' }
  return {
    category: 'iac',
    ruleId: entry.ID,
    title: headline(entry.Title, entry.Message, entry.ID),
    severity: { word: entry.Severity },
    location: placeOf(result, entry.CauseMetadata?.StartLine, entry.CauseMetadata?.EndLine),
    resource: entry.CauseMetadata?.Resource ?? undefined,
    fix: entry.Resolution ? { advice: entry.Resolution } : undefined,
    dismissed: dismissedIf(entry.Status === 'EXCEPTION', 'exception in the configuration of Trivy'),
  }
}

/** `Match` is already masked by Trivy: of no use as a value, so the place is all that identifies it. */
const secret = (entry: z.infer<typeof Secret>, result: TrivyResult | undefined): Draft => ({
  category: 'secret',
  ruleId: entry.RuleID,
  title: headline(entry.Title, entry.RuleID),
  severity: { word: entry.Severity },
  location: codeAt(result?.target ?? '', { start: entry.StartLine, end: entry.EndLine }),
})

const license = (entry: z.infer<typeof License>, result: TrivyResult | undefined): Draft => ({
  category: 'license',
  ruleId: entry.Name,
  title: `License ${entry.Name}${entry.Category ? ` (${entry.Category})` : ''}${entry.PkgName ? ` of ${entry.PkgName}` : ''}`,
  severity: { word: entry.Severity },
  confidence: entry.Confidence == null ? undefined : confidenceOf(entry.Confidence >= 0.9 ? 'high' : 'medium'),
  location: entry.PkgName
    ? packageAt(packageUrl(result?.type ?? '', entry.PkgName), { manifest: result?.target, image: result?.image })
    : codeAt(entry.FilePath || (result?.target ?? '')),
})
