/** A pattern as the user wrote it, taken apart. */
export type ReportPattern = {
  readonly given: string
  readonly glob: string
  /** `acme:path`: the format is named and not detected. */
  readonly format?: string
  /** A leading `!` takes files away. */
  readonly negative: boolean
}

/** Takes a pattern apart. A drive letter is no format, and neither is anything before `//`. */
export function parsePattern(given: string): ReportPattern {
  const negative = given.startsWith('!')
  const rest = negative ? given.slice(1) : given
  const named = /^([a-z][a-z0-9-]+):(?!\/\/)(.+)$/s.exec(rest)
  if (named?.[1] === undefined || named[2] === undefined) return { given, glob: rest, negative }
  return { given, glob: named[2], format: named[1], negative }
}

/** Whether a pattern is a glob rather than the path of one file. */
export const hasMagic = (pattern: string): boolean => /[*?[\]{}()!]/.test(pattern)

/** The folder that a glob cannot leave: everything before its first segment with magic. */
export function staticBase(glob: string): string {
  const segments = glob.split('/')
  const magic = segments.findIndex(hasMagic)
  const base = segments.slice(0, magic < 0 ? -1 : magic).join('/')
  return base === '' && glob.startsWith('/') ? '/' : base
}

/** Names of tools and of what reports hold, among them those that the commands in docs/formats.md give the files. */
const tools = [
  'acunetix',
  'arachni',
  'asff',
  'audit-ci',
  'auditjs',
  'aws-inspector',
  'bandit',
  'bearer',
  'blackduck',
  'bom',
  'brakeman',
  'bundler-audit',
  'burp',
  'cargo-audit',
  'checkmarx',
  'checkov',
  'clair',
  'code-scanning',
  'codeql',
  'composer-audit',
  'contrast',
  'cyclonedx',
  'dastardly',
  'datadog-iast',
  'dependabot',
  'dependency-check',
  'dependency-track',
  'detect-secrets',
  'dotnet-list',
  'endor',
  'eslint-report',
  'eslint-security',
  'falco',
  'fluid',
  'fortify',
  'ggshield',
  'gitleaks',
  'gosec',
  'govulncheck',
  'grype',
  'hadolint',
  'horusec',
  'invicti',
  'jfrog',
  'kics',
  'kubescape',
  'mend',
  'mobsfscan',
  'neuvector',
  'nikto',
  'njsscan',
  'noseyparker',
  'npm-audit',
  'nuclei',
  'osv',
  'osv-scanner',
  'pip-audit',
  'pnpm-audit',
  'prowler',
  'retire-js',
  'sbom',
  'secret-scanning',
  'security-hub',
  'semgrep',
  'snyk',
  'sonarqube',
  'spotbugs',
  'sysdig',
  'terrascan',
  'tfsec',
  'trivy',
  'trufflehog',
  'twistlock',
  'veracode',
  'vex',
  'wapiti',
  'wazuh',
  'yarn-audit',
  'yarn-npm-audit',
  'zap',
]
const extensions = '{json,jsonl,ndjson,xml,csv,json.gz}'

/** Where reports usually lie when nobody says: SARIF anywhere, files named after a tool, folders named after what they hold. */
export const defaultPatterns: readonly string[] = [
  '**/*.sarif',
  '**/*.sarif.{json,gz}',
  `**/{${tools.join(',')}}.${extensions}`,
  `**/{${tools.join(',')}}[-_.]*.${extensions}`,
  `**/*[-_.]{${tools.join(',')}}.${extensions}`,
  '**/*.fpr',
  '**/gl-*-report.json',
  '**/.socket.facts.json',
  '**/posture-findings*.json',
  '{reports,security-reports,scan-results}/**/*.{sarif,json,jsonl,ndjson,xml,csv,fpr,gz,zip}',
]

/** What no glob looks into. */
export const alwaysIgnored: readonly string[] = ['**/node_modules/**', '**/.git/**']

/** What the default patterns do not look into either: other people's code, reports kept as test data, settings of tools. */
export const ignoredByDefault: readonly string[] = [
  ...alwaysIgnored,
  '**/{vendor,third_party,.venv,site-packages}/**',
  '**/{fixtures,__fixtures__,testdata,test-data,__tests__}/**',
  '**/posture-gate*.{json,sarif}',
  '**/{tsconfig,package,package-lock}*.json',
  '**/*[-_.]{exclude,exclusion,filter,ignore,include,suppression}{,s}.{json,xml}',
]
