import { describe, expect, it } from 'vitest'
import { draftOf, inFile, readRuns, type RunOf } from '../../support/sarif.ts'

const category = (run: RunOf, result: object = {}): unknown =>
  draftOf({ locations: [inFile('a.js', 1)], ...result }, run).category
const tagged = (...tags: string[]): RunOf => ({ rule: { id: 'r', properties: { tags } } })

describe('what kind of tool speaks', () => {
  it.each([
    ['Gitleaks', 'secret'],
    ['gitleaks', 'secret'],
    ['detect-secrets', 'secret'],
    ['Snyk Container', 'container'],
    ['Dockle', 'container'],
    ['Snyk Open Source', 'sca'],
    ['SnykCode', 'sast'],
    ['osv-scanner', 'sca'],
    ['Grype', 'sca'],
    ['Trivy', 'sca'],
    ['Checkov', 'iac'],
    ['KICS', 'iac'],
    ['Snyk IaC', 'iac'],
    ['OWASP ZAP', 'dast'],
    ['Nuclei', 'dast'],
    ['Falco', 'runtime'],
    ['ScanCode', 'license'],
    ['Pylint', 'quality'],
    ['CodeQL', 'sast'],
    ['Semgrep OSS', 'sast'],
    ['gosec', 'sast'],
    ['Something New', 'sast'],
    ['safety', 'sca'],
    ['Scorecard', 'iac'],
    ['JFrog Xray Scanner', 'sca'],
    ['JFrog Secrets scanner', 'secret'],
    ['JFrog Binary Secrets Scanner', 'secret'],
    ['JFrog Terraform scanner', 'iac'],
    ['JFrog Malicious Code scanner', 'sast'],
    ['🐸 JFrog SAST', 'sast'],
    ['Mayhem Code Security', 'dast'],
    ['mAPI', 'dast'],
  ])('%s is %s', (tool, expected) => {
    expect(category({ tool })).toBe(expected)
  })

  it('may be marked at the rule: Trivy reports several kinds', () => {
    expect(category({ tool: 'Trivy', ...tagged('misconfiguration', 'security', 'MEDIUM') })).toBe('iac')
    expect(category({ tool: 'Trivy', ...tagged('secret', 'security') })).toBe('secret')
    expect(category({ tool: 'Trivy', rule: { id: 'r', name: 'License' } })).toBe('license')
    expect(category({ tool: 'Trivy', properties: { imageName: 'nginx' } })).toBe('container')
  })

  it('may be marked by the engine of Checkmarx One, which has several', () => {
    const of = (engine: string, tool = 'Checkmarx One'): unknown => category({ tool, ...tagged('security', engine) })
    expect(
      ['sast', 'sca', 'kics', 'containers', 'sscs-secret-detection', 'sscs-scorecard'].map((one) => of(one)),
    ).toEqual(['sast', 'sca', 'iac', 'container', 'secret', 'iac'])
    expect(of('containers', 'Acme')).toBe('sast')
  })

  it('is quality only where a rule says so and says nothing of security', () => {
    expect(category({ tool: 'CodeQL', ...tagged('maintainability', 'useless-code', 'external/cwe/cwe-563') })).toBe(
      'quality',
    )
    expect(category({ tool: 'CodeQL', ...tagged('security', 'correctness', 'external/cwe/cwe-078') })).toBe('sast')
    expect(
      category({ tool: 'Cppcheck', rule: { id: 'r', properties: { tags: ['style'], 'security-severity': 5 } } }),
    ).toBe('sast')
    expect(category({ tool: 'SpotBugs', ...tagged('STYLE') })).toBe('quality')
    expect(category({ tool: 'SpotBugs', ...tagged('MALICIOUS_CODE') })).toBe('sast')
    expect(category({ tool: 'SpotBugs' })).toBe('sast')
  })

  it.each([
    ['ruff', 'S602', 'sast'],
    ['ruff', 'S101', 'quality'],
    ['ruff', 'SIM102', 'quality'],
    ['Flake8', 'S105', 'sast'],
    ['golangci-lint', 'gosec', 'sast'],
    ['golangci-lint', 'errcheck', 'quality'],
    ['RuboCop', 'Security/Eval', 'sast'],
    ['RuboCop', 'Style/Eval', 'quality'],
    ['Biome', 'lint/security/noGlobalEval', 'sast'],
    ['clang-tidy', 'clang-analyzer-security.insecureAPI.strcpy', 'sast'],
  ])('of %s the rule %s is %s', (tool, ruleId, expected) => {
    expect(category({ tool, rule: { id: ruleId } }, { ruleId })).toBe(expected)
  })

  it('is security where a linter marks its rule so', () => {
    expect(category({ tool: 'PMD', ...tagged('Security') })).toBe('sast')
    expect(category({ tool: 'PMD', ...tagged('Code Style') })).toBe('quality')
  })

  it('is security only where Cppcheck marks it, which looks for mistakes of every kind', () => {
    expect(category({ tool: 'Cppcheck', ...tagged('security') })).toBe('sast')
    expect(category({ tool: 'Cppcheck', rule: { id: 'unreadVariable', properties: { precision: 'high' } } })).toBe(
      'quality',
    )
  })

  it('is security where a tool for quality has rules on it', () => {
    const of = (tool: string, ruleId: string, run: RunOf = {}): unknown => category({ tool, ...run }, { ruleId })
    expect(of('ruff', 'S608')).toBe('sast')
    expect(of('ruff', 'SIM108')).toBe('quality')
    expect(of('golangci-lint', 'gosec')).toBe('sast')
    expect(of('golangci-lint', 'errcheck')).toBe('quality')
    expect(of('RuboCop', 'Security/Eval')).toBe('sast')
    expect(of('PMD', 'r', tagged('Security'))).toBe('sast')
    expect(of('PMD', 'r', tagged('Best Practices'))).toBe('quality')
    expect(readRuns({ tool: 'ruff', results: [{ ruleId: 'S608', message: { text: 'M.' } }] }).category).toBe('quality')
  })

  it('is told rule by rule for ESLint', () => {
    const eslint = (ruleId: string): unknown => category({ tool: 'ESLint' }, { ruleId })
    expect(
      [
        'no-unused-vars',
        'no-eval',
        'security/detect-eval-with-expression',
        '@microsoft/sdl/no-inner-html',
        '@typescript-eslint/no-explicit-any',
      ].map(eslint),
    ).toEqual(['quality', 'sast', 'sast', 'sast', 'quality'])
  })

  it('shows at the result where neither tool nor rule say', () => {
    expect(category({}, { webRequest: { target: 'https://shop.example/' } })).toBe('dast')
    expect(category({ tool: 'Semgrep OSS' }, { properties: { exposure: 'reachable' } })).toBe('sca')
    expect(category({ tool: 'Semgrep OSS' }, { ruleId: 'ssc-4711' })).toBe('sca')
  })
})

describe('what kind of report it is', () => {
  const of = (run: RunOf): unknown => readRuns(run).category

  it('is told by the tool, also without any result', () => {
    expect([of({ tool: 'Gitleaks' }), of({ tool: 'Checkov' }), of({ tool: 'Acme' })]).toEqual(['secret', 'iac', 'sast'])
    expect([of({ tool: 'ESLint' }), of({ tool: 'Pylint' }), of({ tool: 'CodeQL', ...tagged('readability') })]).toEqual([
      'quality',
      'quality',
      'sast',
    ])
    expect(of({ tool: 'Trivy', properties: { imageName: 'nginx' } })).toBe('container')
    expect(of({ tool: 'Trivy', ...tagged('misconfiguration') })).toBe('iac')
  })

  it('is told by the first result where the tool does not say', () => {
    expect(of({ results: [{ message: {}, webRequest: { target: 'https://shop.example/' } }] })).toBe('dast')
  })
})

it('each tool of a log of several is of its own kind, also one that found nothing', () => {
  const { category: first, tools } = readRuns({ tool: 'Semgrep OSS' }, { tool: 'gitleaks' }, { tool: 'OSV-Scanner' })
  expect(first).toBe('sast')
  expect(tools).toEqual([
    { name: 'Semgrep OSS', category: 'sast' },
    { name: 'gitleaks', category: 'secret' },
    { name: 'OSV-Scanner', category: 'sca' },
  ])
})
