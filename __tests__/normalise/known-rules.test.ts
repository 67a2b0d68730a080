import { describe, expect, it } from 'vitest'
import { cweOfRule } from '../../src/normalise/known-rules.ts'

describe('what is known of a rule', () => {
  it.each([
    ['Bandit', 'B608', 89],
    ['bandit', 'B303', 327],
    ['Ruff', 'S608', 89],
    ['Bandit', 'B607', 426],
    ['Ruff', 'S607', 426],
    ['SonarQube', 'python:S4036', 426],
    ['gosec', 'G204', 78],
    ['golangci-lint', 'G101', 798],
    ['SpotBugs', 'SQL_INJECTION_JDBC', 89],
    ['ESLint', 'security/detect-child-process', 78],
    ['Brakeman', 'CheckRedirect', 601],
    ['CodeQL', 'js/sql-injection', 89],
    ['CodeQL', 'java/xml/xpath-injection', null],
    ['OWASP ZAP', '40018', 89],
    ['ZAP', '10054-1', 1275],
    ['SonarQube', 'java:S2077', 89],
    ['PMD', 'category/apex/security.xml/ApexSOQLInjection', 89],
    ['Checkmarx', 'XSRF', 352],
    ['Security Code Scan', 'SCS0002', 89],
    ['Roslyn', 'CA3001', 89],
    ['Psalm', 'TaintedSql', 89],
    ['Semgrep OSS', 'java.lang.security.audit.cbc-padding-oracle.cbc-padding-oracle', 327],
  ])('of %s, %s, is CWE-%s', (tool, rule, cwe) => {
    expect(cweOfRule(tool, rule)).toBe(cwe)
  })

  it('is known of its own tools only: numbers repeat between tools', () => {
    expect(cweOfRule('Acme', 'B608')).toBeNull()
    expect(cweOfRule('SonarQube', 'S608')).toBeNull()
    expect(cweOfRule('ESLint', '40018')).toBeNull()
  })

  it('is nothing for longer numbers that only begin alike', () => {
    expect(cweOfRule('gosec', 'G2041')).toBeNull()
  })
})
