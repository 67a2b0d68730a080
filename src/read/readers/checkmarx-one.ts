// https://github.com/Checkmarx/ast-cli, `internal/wrappers/results-json.go`
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { checkmarxPurl } from './checkmarx-package.ts'
import { dataFlow } from './data-flow.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { maybe, maybeFields, maybeList, maybeNumber, maybeText } from './lenient.ts'
import { codeAt, packageAt, workloadAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { distributionOf } from './sarif-ecosystem.ts'
import { cweOf } from './words.ts'

const Head = z.object({ results: z.array(z.unknown()).nullable(), totalCount: z.number(), scanID: z.string() })

const Node = z.object({ fileName: z.string(), line: maybeNumber, column: maybeNumber })
const Data = z.object({
  queryName: maybeText,
  ruleName: maybeText,
  filename: maybeText,
  line: maybeNumber,
  expectedValue: maybeText,
  nodes: maybeList(Node),
  packageIdentifier: maybeText,
  packageName: maybeText,
  packageVersion: maybeText,
  recommendedVersion: maybeText,
  imageName: maybeText,
  imageTag: maybeText,
  validity: maybeText,
  scaPackageData: maybeFields({ isDirectDependency: z.boolean() }),
})
const Details = z.object({
  cweId: maybe(z.union([z.string(), z.number()])),
  cvssScore: maybeNumber,
  cveName: maybeText,
})
const Result = z.object({
  type: z.string(),
  id: maybeText,
  state: maybeText,
  status: maybeText,
  severity: maybeText,
  description: maybeText,
  data: Data,
  vulnerabilityDetails: maybe(Details),
})
type Result = z.infer<typeof Result>

const categories: Readonly<Record<string, Category>> = {
  sast: 'sast',
  kics: 'iac',
  sca: 'sca',
  containers: 'container',
  'sscs-secret-detection': 'secret',
}

function locationOf({ type, id, data }: Result): Draft['location'] {
  const sink = data.nodes.at(-1)
  if (sink !== undefined) return codeAt(sink.fileName, { start: sink.line, column: sink.column })
  if (data.packageIdentifier) return packageAt(checkmarxPurl(data.packageIdentifier), { manifest: data.filename })
  if (data.packageName)
    return packageAt(
      packageUrl(
        distributionOf(data.packageName, data.packageVersion ?? undefined) ?? 'generic',
        data.packageName,
        data.packageVersion,
      ),
      {
        image: data.imageName ? `${data.imageName}${data.imageTag ? `:${data.imageTag}` : ''}` : null,
      },
    )
  if (data.filename) return codeAt(data.filename, { start: data.line })
  return workloadAt(`checkmarx:${type}/${id ?? ''}`)
}

function draftOf(result: Result): Draft {
  const { data, state, vulnerabilityDetails: details } = result
  const category = lookUp(categories, result.type) ?? 'sast'
  const isPackage = category === 'sca' || category === 'container'
  const rule = (isPackage ? (details?.cveName ?? result.id) : (data.queryName ?? data.ruleName)) ?? result.type
  const nodes = data.nodes.map(({ fileName, line, column }) => codeAt(fileName, { start: line, column }))
  return {
    category,
    ruleId: rule,
    // Descriptions of SAST name the lines, those of secrets may hold the secret.
    title: isPackage ? headline(result.description, rule) : rule.replaceAll('_', ' '),
    severity: { word: result.severity, score: isPackage ? details?.cvssScore : undefined },
    confidence: /^(?:CONFIRMED|URGENT)$/.test(state ?? '') ? 'high' : undefined,
    identifiers: [cweOf(details?.cweId), ...(isPackage ? [details?.cveName, result.id] : [])],
    location: locationOf(result),
    ...dataFlow(nodes, `${nodes.length} nodes`),
    fix:
      category === 'iac' && data.expectedValue
        ? { advice: data.expectedValue }
        : data.recommendedVersion
          ? { version: data.recommendedVersion }
          : undefined,
    relationship:
      data.scaPackageData == null ? undefined : data.scaPackageData.isDirectDependency ? 'direct' : undefined,
    validity: category === 'secret' && data.validity === 'Valid' ? 'valid' : undefined,
    // PROPOSED_NOT_EXPLOITABLE is a proposal that nobody has agreed to yet.
    dismissed: dismissedIf(state === 'NOT_EXPLOITABLE', 'NOT_EXPLOITABLE in Checkmarx One'),
  }
}

/** Checkmarx One's results (`cx results show`): SAST, SCA, KICS, containers and secrets in one list. */
export const checkmarxOne = defineReader({
  id: 'checkmarx-one',
  title: 'Checkmarx One',
  homepage: 'https://checkmarx.com',
  howToExport: 'cx results show --scan-id … --report-format json --output-name checkmarx',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'json',
  head: Head,
  entries: ['/results/*'],
  entry: Result,
  health: ({ totalCount }, entries) =>
    totalCount > entries
      ? {
          health: entries === 0 ? 'scanner-failed' : 'partial',
          message: `The scan has ${totalCount} results in Checkmarx One, and the report holds ${entries} of them.`,
          next: 'Fetch all of them, without a filter or limit.',
        }
      : null,
  draft: (result) => (result.status === 'FIXED' ? { aside: 'fixed, in Checkmarx’s word' } : draftOf(result)),
})
