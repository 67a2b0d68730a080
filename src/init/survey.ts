import type { Category } from '../model/category.ts'
import { isTestPath } from '../model/test-path.ts'
import type { TextFile } from '../model/text-file.ts'
import { isDockerfile, servicesIn, type ServiceFolder } from './services.ts'
import { saysVersions, unlockedIn, type Unlocked } from './unlocked.ts'

/** A tool that a workflow of the repository already runs. */
export type Running = { readonly tool: string; readonly category: Category; readonly file: string }
/** What a look at a repository finds; every entry names the file that says so. */
export type Survey = {
  readonly languages: readonly { readonly name: string; readonly file: string }[]
  readonly lockfiles: readonly string[]
  readonly unlocked: readonly Unlocked[]
  readonly dockerfiles: readonly string[]
  readonly infrastructure: readonly string[]
  readonly running: readonly Running[]
  readonly services: readonly ServiceFolder[]
}

const languages: readonly (readonly [ending: RegExp, name: string])[] = [
  [/\.[cm]?[jt]sx?$/, 'JavaScript or TypeScript'],
  [/\.py$/, 'Python'],
  [/\.go$/, 'Go'],
  [/\.(?:java|kt)$/, 'Java or Kotlin'],
  [/\.rb$/, 'Ruby'],
  [/\.php$/, 'PHP'],
  [/\.cs$/, 'C#'],
  [/\.rs$/, 'Rust'],
]

/** What stands in a workflow that runs a tool, and what the tool looks for. */
const tools: readonly (readonly [mark: RegExp, tool: string, category: Category])[] = [
  [/\bsemgrep\b/, 'semgrep', 'sast'],
  [/github\/codeql-action\/analyze/, 'CodeQL', 'sast'],
  [/\bbandit\b/, 'bandit', 'sast'],
  [/\bgosec\b/, 'gosec', 'sast'],
  [/\bbrakeman\b/, 'brakeman', 'sast'],
  [/\bosv-scanner\b/, 'osv-scanner', 'sca'],
  [/\bnpm audit\b/, 'npm audit', 'sca'],
  [/\bpip-audit\b/, 'pip-audit', 'sca'],
  [/\bgovulncheck\b/, 'govulncheck', 'sca'],
  [/\bdependency-check\b/i, 'dependency-check', 'sca'],
  [/\bsnyk\b/, 'snyk', 'sca'],
  [/\bgrype\b|anchore\/scan-action/, 'grype', 'sca'],
  [/\btrivy\b/, 'trivy', 'sca'],
  [/\bgitleaks\b/, 'gitleaks', 'secret'],
  [/\btrufflehog\b/, 'trufflehog', 'secret'],
  [/\bcheckov\b/, 'checkov', 'iac'],
  [/\btfsec\b/, 'tfsec', 'iac'],
  [/\bkics\b/, 'kics', 'iac'],
  [/\bhadolint\b/, 'hadolint', 'iac'],
  [/zaproxy\/|\bzap-(?:baseline|full-scan|api-scan)\b/, 'zap', 'dast'],
  [/\bnuclei\b/, 'nuclei', 'dast'],
]

/** Whether a file is there to be tested or as an example, or is other people's. */
export const isAside = (path: string): boolean =>
  isTestPath(path) || /(?:^|\/)(?:examples?|docs|vendor|node_modules|third_party)\//.test(path)

/** Looks at the names of a repository's files and the texts of its workflows. Nothing is guessed that no file says. */
export function survey(files: readonly string[], workflows: readonly TextFile[]): Survey {
  const own = files.filter((path) => !isAside(path))
  const seen = languages.flatMap(([ending, name]) => {
    const file = own.find((path) => ending.test(path))
    return file === undefined ? [] : [{ name, file }]
  })
  return {
    languages: seen,
    lockfiles: own.filter(saysVersions),
    unlocked: unlockedIn(own),
    dockerfiles: own.filter(isDockerfile),
    infrastructure: own.filter((path) => /\.(?:tf|bicep)$|(?:^|\/)(?:Chart|kustomization)\.ya?ml$/.test(path)),
    running: workflows.flatMap(({ file, text }) =>
      tools.flatMap(([mark, tool, category]) => (mark.test(text) ? [{ tool, category, file }] : [])),
    ),
    services: servicesIn(own),
  }
}
