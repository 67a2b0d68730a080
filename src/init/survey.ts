import type { Category } from '../model/category.ts'
import { packageFile } from '../lockfiles/index.ts'

export type Text = { readonly file: string; readonly text: string }

/** A tool that a workflow of the repository already runs. */
export type Running = { readonly tool: string; readonly category: Category; readonly file: string }
/** What a look at a repository finds; every entry names the file that says so. */
export type Survey = {
  readonly languages: readonly { readonly name: string; readonly file: string }[]
  readonly lockfiles: readonly string[]
  readonly dockerfiles: readonly string[]
  readonly infrastructure: readonly string[]
  readonly running: readonly Running[]
  /** The folders that look like a service, with the file that says so. */
  readonly services: readonly { readonly folder: string; readonly file: string }[]
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

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const isDockerfile = (path: string): boolean => /^(?:Dockerfile|Containerfile)(?:\..+)?$/.test(nameOf(path))
/** Files that are there to be tested, and other people's. */
const isAside = (path: string): boolean =>
  /(?:^|\/)(?:tests?|__tests__|fixtures|testdata|examples?|docs|vendor|node_modules|third_party)\//.test(path)

/** Folders that say of themselves what they hold, and those with a Dockerfile or packages of their own. */
function servicesIn(files: readonly string[]): Survey['services'] {
  const found = new Map<string, string>()
  for (const file of files) {
    const [, named] = /^((?:services|apps|cmd|microservices)\/[^/]+)\//.exec(file) ?? []
    const own = isDockerfile(file) || packageFile(file) !== null ? folderOf(file) : ''
    const folder = named ?? own
    if (folder !== '' && !folder.startsWith('.') && !found.has(folder)) found.set(folder, file)
  }
  // A folder inside one that was found belongs to it.
  const folders = [...found.keys()].sort()
  return folders
    .filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)))
    .map((folder) => ({ folder, file: found.get(folder) ?? folder }))
}

/** Looks at the names of a repository's files and the texts of its workflows. Nothing is guessed that no file says. */
export function survey(files: readonly string[], workflows: readonly Text[]): Survey {
  const own = files.filter((path) => !isAside(path))
  const seen = languages.flatMap(([ending, name]) => {
    const file = own.find((path) => ending.test(path))
    return file === undefined ? [] : [{ name, file }]
  })
  return {
    languages: seen,
    lockfiles: own.filter((path) => packageFile(path)?.kind === 'lockfile'),
    dockerfiles: own.filter(isDockerfile),
    infrastructure: own.filter((path) => /\.(?:tf|bicep)$|(?:^|\/)(?:Chart|kustomization)\.ya?ml$/.test(path)),
    running: workflows.flatMap(({ file, text }) =>
      tools.flatMap(([mark, tool, category]) => (mark.test(text) ? [{ tool, category, file }] : [])),
    ),
    services: servicesIn(own),
  }
}
