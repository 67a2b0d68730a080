import { describe, expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const report = (issue: object, rest: object = {}): object => ({
  projectName: 'shop',
  sonarBaseURL: 'https://sonar.example',
  rules: {},
  issues: [{ rule: 'r', component: 'a.py', message: 'm', key: 'k', ...issue }],
  ...rest,
})

describe('sonar-report', () => {
  it('knows a hotspot by its key', () => {
    expect(draftAs('sonarqube-report', report({}, { hotspotKeys: ['k'] })).confidence).toBe('low')
    expect(draftAs('sonarqube-report', report({}, { hotspotKeys: ['other'] })).confidence).toBeUndefined()
  })

  it('takes the weaknesses from the links of a rule', () => {
    const htmlDesc =
      '<a href="https://cwe.mitre.org/data/definitions/117">CWE-117</a> <a href="https://cwe.mitre.org/data/definitions/532.html">'
    expect(draftAs('sonarqube-report', report({}, { rules: { r: { htmlDesc } } })).identifiers).toEqual([
      'CWE-117',
      'CWE-532',
    ])
  })

  it('reads a rule called like a property of objects', () => {
    expect(draftAs('sonarqube-report', report({ rule: 'constructor' })).identifiers).toEqual([])
  })
})
