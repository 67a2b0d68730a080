import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RawReport } from '../../src/model/report.ts'
import { readOne } from '../support/read-one.ts'

const corpus = join(import.meta.dirname, '../../../shared/corpus')
const there = existsSync(join(corpus, 'MANIFEST.tsv'))

function readFile(path: string): RawReport {
  const bytes = readFileSync(join(corpus, path))
  return readOne({ path, sha256: '0'.repeat(64), size: bytes.length, chunks: () => [bytes] })
}

/** The corpus's names of formats → our readers. `multi` and `csv` are told apart by the file. */
const readerOf: Readonly<Record<string, string>> = {
  'acunetix-xml': 'acunetix',
  'arachni-json': 'arachni',
  'burp-api-json': 'burp-api',
  'burp-xml': 'burp-xml',
  'invicti-json': 'invicti',
  'nikto-json': 'nikto',
  'bandit-json': 'bandit-json',
  'bearer-json': 'bearer',
  'brakeman-json': 'brakeman',
  'checkmarx-xml': 'checkmarx-xml',
  'cargo-audit-json': 'cargo-audit',
  'checkov-json': 'checkov-json',
  'cxone-json': 'checkmarx-one',
  'detect-secrets-json': 'detect-secrets',
  'ggshield-json': 'ggshield',
  'kubescape-json': 'kubescape',
  'neuvector-json': 'neuvector',
  'prowler-ocsf': 'prowler',
  'sysdig-json': 'sysdig',
  'terrascan-json': 'terrascan',
  'wazuh-json': 'wazuh',
  'clair-json': 'clair-scanner',
  'csaf-json': 'csaf',
  'cyclonedx-json': 'cyclonedx',
  'cyclonedx-xml': 'cyclonedx-xml',
  'depcheck-xml': 'dependency-check-xml',
  'eslint-json': 'eslint-json',
  'fortify-xml': 'fortify-xml',
  'gitlab-json': 'gitlab',
  'dependabot-graphql': 'dependabot-graphql',
  'deptrack-json': 'dependency-track',
  'gitleaks-json': 'gitleaks',
  'gosec-json': 'gosec-json',
  'govulncheck-json': 'govulncheck',
  'grype-json': 'grype',
  'hadolint-json': 'hadolint',
  'horusec-json': 'horusec',
  'inspector-json': 'aws-inspector',
  'kics-json': 'kics',
  'njsscan-json': 'njsscan',
  'mend-lib-json': 'mend-json',
  'npm6-json': 'npm-audit-v1',
  'npm7-json': 'npm-audit',
  'openvex-json': 'openvex',
  'osv-json': 'osv-scanner',
  'pip-audit-json': 'pip-audit',
  'retire-json': 'retire-js',
  'semgrep-json': 'semgrep-json',
  'snyk-json': 'snyk-json',
  'sonar-api-json': 'sonarqube-api',
  'sonar-report-json': 'sonarqube-report',
  'spotbugs-xml': 'spotbugs-xml',
  'tfsec-json': 'tfsec',
  'trivy-json': 'trivy',
  'trivy-k8s-json': 'trivy-k8s',
  'veracode-json': 'veracode-json',
  'veracode-xml': 'veracode-xml',
  'twistlock-json': 'twistlock',
  'wapiti-xml': 'wapiti-xml',
  'yarn-ndjson': 'yarn-audit',
  'zap-json': 'zap-json',
  'zap-xml': 'zap-xml',
}
const readerOfFile: Readonly<Record<string, string>> = {
  'dast/burp-dastardly-1.xml': 'burp-dastardly',
  'dast/nuclei-1.json': 'nuclei',
  'iast/contrast-1.csv': 'contrast-csv',
  'iast/contrast-2.csv': 'contrast-csv',
  'malformed/checkmarx-bom-replacement-char-1.xml': 'checkmarx-xml',
  'malformed/govulncheck-concatenated-1.json': 'govulncheck',
  'malformed/mixed-type-bytes-1.json': 'nuclei',
  'malformed/npm-audit-error-1.json': 'npm-audit',
  'sast/github-code-scanning-api-1.json': 'github-code-scanning',
  'malformed/yarn-ndjson-error-1.json': 'yarn-audit',
  'sast/fluid-attacks-benchmark-1.csv': 'fluid-csv',
  'sca/blackduck-1.csv': 'blackduck-csv',
  'sca/dependabot-rest-1.json': 'dependabot-rest',
  'sca/yarn2-audit-1.json': 'yarn-npm-audit',
  'runtime/guardduty-asff-1.json': 'asff',
  'secrets/github-secret-scanning-api-1.json': 'github-secret-scanning',
  'secrets/noseyparker-1.jsonl': 'noseyparker',
  'secrets/trufflehog-1.json': 'trufflehog',
  'secrets/trufflehog-v2-1.json': 'trufflehog-v2',
  // GitLab's DAST of 2021 is ZAP's own report with GitLab's fields around it; both halves say the same ten things, and ZAP's also says
  // how sure it is, what is a false positive and what was attacked.
  'dast/gitlab-dast-1.json': 'zap-json',
}

/** Where we count otherwise than the corpus, and why. */
const explained: Readonly<Record<string, readonly [number, string]>> = {
  'container/aws-inspector-1.json': [10, 'a flaw that two packages have is an entry for each'],
  'container/twistlock-1.json': [6, 'two compliance checks that failed are read as well'],
  'vex/csaf-1.json': [15, 'the corpus counts vulnerabilities, an entry is what is said of one product'],
  'vex/csaf-2.json': [21, 'the corpus counts vulnerabilities, an entry is what is said of one product'],
  'dast/zap-1.xml': [86, 'the corpus counts alerts, an entry is an instance'],
  'dast/zap-2.xml': [13, 'the corpus counts alerts, an entry is an instance'],
  'dast/zap-3.json': [27, 'the corpus counts alerts, an entry is an instance'],
  'dast/zap-2016-benchmark-1.xml': [2978, 'the corpus counts alerts, an entry is an instance'],
  'iac/kubescape-1.json': [18, 'the corpus counts failed controls, fifteen that passed stand aside'],
  'runtime/guardduty-asff-1.json': [7, 'the corpus counts findings, an entry is a vulnerable package of one'],
  'secrets/noseyparker-1.jsonl': [40, 'the corpus counts secrets, an entry is a place of one'],
  'secrets/trufflehog-v2-1.json': [66, 'the corpus counts commits and rules, an entry is a string that was found'],
  'sca/cyclonedx-1.json': [14, 'the corpus counts vulnerabilities, an entry is an affected component'],
  'vex/cyclonedx-vex-1.json': [11, 'the corpus counts vulnerabilities, an entry is an affected component'],
  'sca/dependency-check-1.xml': [34, 'eight suppressed vulnerabilities are read as dismissed'],
  'sca/npm-audit-v6-1.json': [55, 'an advisory that several installed versions have is an entry for each'],
  'sca/npm-audit-v7-1.json': [3, 'three of the six packages are only on the way to a vulnerable one'],
}

type Line = { readonly file: string; readonly format: string; readonly findings: number }
const manifest: readonly Line[] = there
  ? readFileSync(join(corpus, 'MANIFEST.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .map((columns) => ({ file: columns[0] ?? '', format: columns[7] ?? '', findings: Number(columns[9] || 0) }))
      .filter(({ file }) => existsSync(join(corpus, 'reports', file)))
  : []
const expected = ({ file, format }: Line): string | null =>
  readerOfFile[file] ?? readerOf[format] ?? (file.startsWith('malformed/') ? null : format === 'sarif' ? 'sarif' : null)
const ours = manifest.filter((line) => expected(line) !== null && expected(line) !== 'sarif')
const foreign = manifest.filter((line) => expected(line) === null && !line.file.endsWith('.sarif'))

describe('reports by real tools', () => {
  it.skipIf(!there)('[shared] are there at all', () => expect(ours.length).toBeGreaterThan(35))

  it.skipIf(!there).each(ours.length > 0 ? ours : [{ file: '', format: '', findings: 0 }])(
    '[shared] $file is claimed by its reader alone and gives every entry',
    (line) => {
      const report = readFile(`reports/${line.file}`)
      expect(report.format).toBe(expected(line))
      expect(report.counts.skipped).toBe(0)
      if (line.file.startsWith('malformed/')) return
      expect(report.counts.read).toBe(explained[line.file]?.[0] ?? line.findings)
    },
  )

  it.skipIf(!there).each(foreign.length > 0 ? foreign : [{ file: '', format: '', findings: 0 }])(
    '[shared] $file, of a format without a reader, is claimed by none and says so',
    ({ file }) => {
      const report = readFile(`reports/${file}`)
      expect(report.format).toBeNull()
      expect(report.problems.length).toBeGreaterThan(0)
      expect(report.drafts).toEqual([])
    },
  )

  it.skipIf(!there)('[shared] keep their secrets: no value of a secret scanner leaves `draft.secret`', () => {
    for (const { file } of ours.filter(({ file: name }) => name.startsWith('secrets/'))) {
      const { drafts } = readFile(`reports/${file}`)
      const values = drafts
        .flatMap(({ draft }) => (draft.secret === undefined ? [] : [draft.secret]))
        .filter((value) => value.length >= 6)
      const text = JSON.stringify(drafts.map(({ draft }) => ({ ...draft, secret: undefined })))
      // No value may show up in the message of a failure either.
      expect(values.filter((value) => text.includes(value)).length, file).toBe(0)
    }
  })
})

describe('labelled reports', () => {
  const canonical = (pointer: string): string => pointer.replaceAll('[1]', '')

  it.skipIf(!there).each(['zap-2016.xml', 'fluid-attacks-2021.csv', 'semgrep-2020.json'])(
    '[shared] %s has exactly the entries that are labelled',
    (file) => {
      const labelled = readFileSync(join(corpus, 'labelled/owasp-benchmark/labels.tsv'), 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([report]) => report === file)
        .map(([, pointer = '']) => canonical(pointer))
      const { drafts } = readFile(`labelled/owasp-benchmark/${file}`)
      expect(labelled.length).toBeGreaterThan(1000)
      expect(drafts.map(({ pointer }) => canonical(pointer)).sort()).toEqual(labelled.sort())
    },
  )
})
