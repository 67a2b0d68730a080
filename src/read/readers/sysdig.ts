// https://docs.sysdig.com/en/sysdig-secure/reporting/ (vulnerability report of the runtime, JSON)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeNumber, maybeText } from './lenient.ts'
import { packageAt, workloadAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Row = z.object({
  vulnName: z.string(),
  vulnSeverity: maybeText,
  vulnCvssScore: maybeNumber,
  vulnCvssVector: maybeText,
  vulnFixVersion: maybeText,
  packageName: z.string(),
  packageVersion: maybeText,
  packageType: maybeText,
  packagePath: maybeText,
  imagePullString: maybeText,
  imageId: maybeText,
  /** `alpine 3.4.6` */
  osName: maybeText,
  k8sNamespaceName: maybeText,
  k8sWorkloadType: maybeText,
  k8sWorkloadName: maybeText,
})
type Row = z.infer<typeof Row>

const Head = z.object({
  data: z.array(Row.pick({ vulnName: true, packageName: true }).extend({ imagePullString: z.string() })),
})

const ecosystemOf = ({ packageType, osName }: Row): string =>
  packageType === 'os'
    ? (osName ?? '').replace(/ .*$/s, '')
    : packageType === 'javascript'
      ? 'npm'
      : (packageType ?? '')

/** As Falco's and Kubescape's reader names it: `k8s://namespace/Deployment/name` would be another workload. */
const workloadOf = ({ k8sNamespaceName, k8sWorkloadName }: Row): string | undefined =>
  k8sWorkloadName ? `k8s://${k8sNamespaceName || 'default'}/${k8sWorkloadName}` : undefined

/** Sysdig's report about the images of running workloads. That an image runs does not mean that the package is loaded. */
export const sysdig = defineReader({
  id: 'sysdig',
  title: 'Sysdig Secure',
  homepage: 'https://sysdig.com',
  howToExport: 'Vulnerabilities → Reporting → New report (JSON)',
  category: 'container',
  syntax: 'json',
  head: Head,
  claims: ({ data }) => data.length > 0,
  entries: ['/data/*'],
  entry: Row,
  tool: () => ({ name: 'Sysdig' }),
  draft: (row) => {
    const workload = workloadOf(row)
    return {
      ruleId: row.vulnName,
      title: `${row.vulnName} in ${row.packageName}`,
      severity: {
        word: row.vulnSeverity,
        score: row.vulnCvssScore,
        vectors: row.vulnCvssVector ? [row.vulnCvssVector] : [],
      },
      identifiers: [row.vulnName],
      location: packageAt(packageUrl(ecosystemOf(row), row.packageName, row.packageVersion), {
        manifest: row.packagePath,
        image: row.imagePullString || row.imageId,
      }),
      also: workload === undefined ? [] : [workloadAt(workload)],
      fix: fixedIn(row.vulnFixVersion),
    }
  },
})
