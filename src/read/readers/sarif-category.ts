import type { Category } from '../../model/category.ts'
import { lintCategory } from './eslint-rules.ts'
import { fieldsOf, textOf, textsOf, type Fields } from './fields.ts'
import { lookUp } from './look-up.ts'
import type { Rule, Run } from './sarif-schema.ts'

/** Tool (as its driver is called, lower case) → what kind of tool it is. The first that matches counts. */
const tools: readonly (readonly [RegExp, Category])[] = [
  [
    /^(?:gitleaks|trufflehog|detect-secrets|ggshield|gitguardian|nosey ?parker|kingfisher|secretlint|whispers|talisman|git-secrets|jfrog (?:binary )?secrets)/,
    'secret',
  ],
  [
    /^(?:dockle|snyk container|clair|anchore|docker ?scout|twistlock|prisma cloud|aqua|jfrog xray container)/,
    'container',
  ],
  [
    /^(?:govulncheck|osv-scanner|dependency-check|snyk open source|npm[ -]audit|pip-audit|cargo-(?:audit|deny)|safety|retire|nancy|bundler-audit|grype|owasp dependency|black ?duck|mend|depscan|dep-scan|audit-ci|xray|jfrog (?!terraform|malicious)|trivy)/,
    'sca',
  ],
  [
    /^(?:checkov|kics|tfsec|terrascan|kube-?(?:linter|score|sec|scape)|cfn[-_ ]?(?:lint|nag)|hadolint|regula|snyk iac|polaris|datree|tflint|zizmor|actionlint|poutine|scorecard|jfrog terraform|prowler|conftest|template ?analyzer|ansible-lint)/,
    'iac',
  ],
  [
    /^(?:(?:owasp )?zap|zed attack|nuclei|burp|dastardly|wapiti|arachni|nikto|stackhawk|acunetix|invicti|netsparker|hcl appscan dynamic|mapi\b|mayhem|dalfox|sqlmap|nightvision|bright)/,
    'dast',
  ],
  [/^(?:contrast|seeker|hdiv)/, 'iast'],
  [/^(?:falco|tracee|tetragon)/, 'runtime'],
  [/^(?:scancode|licensee|fossa license|license)/, 'license'],
  [
    /^(?:checkstyle|pmd|pylint|flake8|ruff|rubocop|stylelint|markdownlint|shellcheck|detekt|ktlint|swiftlint|golint|golangci|staticcheck|clippy|clang-tidy|biome|vale|spectral|android lint|jscpd)/,
    'quality',
  ],
]

/** Rules on security of tools that look for mistakes of every kind, and do not mark them. */
const onSecurity: readonly (readonly [tool: RegExp, rule: RegExp])[] = [
  // flake8-bandit’s; an `assert` (S101) is one of style.
  [/^(?:ruff|flake8)/, /^S(?!101$)\d{3}$/],
  [/^golangci/, /^gosec$/],
  [/^rubocop/, /^Security\//],
  [/^biome/, /(?:^|\/)security\//],
  [/^clang-tidy/, /^clang-analyzer-(?:security|optin\.taint)\b/],
  [/^spectral/, /^owasp:/],
]

/** Marks of rules, in tags or names, that say what is reported by a tool that reports several kinds. */
const marks: Readonly<Record<string, Category>> = {
  secret: 'secret',
  secrets: 'secret',
  misconfiguration: 'iac',
  iac: 'iac',
  license: 'license',
}

/** Checkmarx One puts what all of its engines found into one run, and marks each rule with its engine. */
const engines: Readonly<Record<string, Category>> = {
  sca: 'sca',
  kics: 'iac',
  containers: 'container',
  'sscs-secret-detection': 'secret',
  'sscs-scorecard': 'iac',
}

const byEngine = /^checkmarx/
const lint = /^eslint/
/** Looks for mistakes of every kind and marks those on security; what is not marked says so by that. */
const marking = /^cppcheck/

const qualityTag =
  /^(?:maintainability|reliability|readability|correctness|performance|style|useless-code|code-smell|complexity|naming|documentation|testability|bad_practice|i18n)$/i
const securityTag = /\bsecurity\b|vulnerab|owasp|^cwe-/i

const nameOf = (run: Run): string => (run.tool?.driver?.name ?? '').toLowerCase()

/** What kind of tool a run is of, by its name; undefined where the name says nothing. */
export function toolCategory(run: Run): Category | undefined {
  const found = tools.find(([pattern]) => pattern.test(nameOf(run)))?.[1]
  return found === 'sca' && run.properties?.imageName !== undefined ? 'container' : found
}

/** What a rule is about: by its marks, then by its tool; undefined where only the result can tell. */
export function ruleCategory(id: string, rule: Rule | undefined, run: Run): Category | undefined {
  const tags = textsOf(rule?.properties?.tags)
  const marked = [...tags, rule?.name ?? '']
    .map(
      (mark) => lookUp(marks, mark.toLowerCase()) ?? (byEngine.test(nameOf(run)) ? lookUp(engines, mark) : undefined),
    )
    .find((category) => category !== undefined)
  if (marked !== undefined) return marked
  const byTool = toolCategory(run)
  if (byTool === 'quality') return isLintOnSecurity(id, rule, run) ? 'sast' : byTool
  if (byTool !== undefined) return byTool
  if (lint.test(nameOf(run))) return lintCategory(id)
  if (marking.test(nameOf(run))) return isOnSecurity(tags, rule?.properties ?? {}) ? 'sast' : 'quality'
  if (id.startsWith('ssc-')) return 'sca'
  return isQuality(tags, rule?.properties ?? {}) ? 'quality' : undefined
}

const isLintOnSecurity = (id: string, rule: Rule | undefined, run: Run): boolean =>
  onSecurity.some(([tool, rules]) => tool.test(nameOf(run)) && rules.test(id)) ||
  isOnSecurity(textsOf(rule?.properties?.tags), rule?.properties ?? {})

const isOnSecurity = (tags: readonly string[], properties: Fields): boolean =>
  tags.some((tag) => securityTag.test(tag)) || properties['security-severity'] !== undefined

/** Only a rule that says so itself, and says nothing of security, is about quality. */
const isQuality = (tags: readonly string[], properties: Fields): boolean =>
  tags.some((tag) => qualityTag.test(tag)) && !isOnSecurity(tags, properties)

/** What a result is about where neither rule nor tool say: requests are dynamic tests, exposed packages dependencies; else code. */
export function resultCategory(result: Fields): Category {
  if (result.webRequest !== undefined && textOf(fieldsOf(result.webRequest).target) !== undefined) return 'dast'
  return result.properties !== undefined && textOf(fieldsOf(result.properties).exposure) !== undefined ? 'sca' : 'sast'
}

/** What kind of report a log is, also where it holds no result: by its tool, then by its first rule or result. */
export function runCategory(run: Run | undefined): Category {
  if (run === undefined) return 'sast'
  if (lint.test(nameOf(run))) return 'quality'
  const rule = run.tool?.driver?.rules?.[0] ?? undefined
  const results: unknown = run.results
  const first = fieldsOf(Array.isArray(results) ? results[0] : undefined)
  const category = ruleCategory(rule?.id ?? '', rule, run) ?? resultCategory(first)
  return category === 'quality' ? (toolCategory(run) ?? 'sast') : category
}
