import { describe, expect, it } from 'vitest'
import { lineOf } from '../../../src/read/readers/sarif-severity.ts'
import { draftOf } from '../../support/sarif.ts'

const severity = (result: object, rule: object = {}, run: object = {}): unknown =>
  draftOf(result, { rule: { id: 'r', ...rule }, ...run }).severity

describe('the level of a result', () => {
  it('is its own, else the default of the rule, else a warning', () => {
    expect(severity({ level: 'error' }, { defaultConfiguration: { level: 'note' } })).toEqual({ word: 'error' })
    expect(severity({}, { defaultConfiguration: { level: 'note' } })).toEqual({ word: 'note' })
    expect(severity({})).toEqual({ word: 'warning' })
    expect(severity({ level: 'fatal' }, { defaultConfiguration: { level: 'worst' } })).toEqual({ word: 'warning' })
  })

  it('is what the run was told in place of the default, where the result names its invocation', () => {
    const invocations = [
      {},
      { ruleConfigurationOverrides: [{ descriptor: { id: 'r' }, configuration: { level: 'error' } }] },
      { ruleConfigurationOverrides: [{ descriptor: { index: 0 }, configuration: { level: 'none' } }] },
    ]
    const rule = { defaultConfiguration: { level: 'note' } }
    expect(severity({ provenance: { invocationIndex: 1 } }, rule, { invocations })).toEqual({ word: 'error' })
    expect(severity({ provenance: { invocationIndex: 2 } }, rule, { invocations })).toEqual({ word: 'none' })
    expect(severity({}, rule, { invocations })).toEqual({ word: 'note' })
    expect(severity({ level: 'note', provenance: { invocationIndex: 1 } }, {}, { invocations })).toEqual({
      word: 'note',
    })
  })

  it('is none where the result is no failure', () => {
    expect(severity({ kind: 'review' }, { defaultConfiguration: { level: 'error' } })).toEqual({ word: 'none' })
    expect(severity({ kind: 'fail' }, { defaultConfiguration: { level: 'error' } })).toEqual({ word: 'error' })
  })

  it.each(['govulncheck', 'osv-scanner', 'dependency-check', 'Grype', 'Gitleaks', 'ruff', 'golangci-lint'])(
    'of %s says nothing',
    (tool) => {
      expect(severity({ level: 'error' }, {}, { tool })).toEqual({})
    },
  )
})

describe('security-severity', () => {
  it.each([
    ['9.8', { score: 9.8 }],
    [7, { score: 7 }],
    ['MEDIUM', { word: 'MEDIUM' }],
    ['critical', { word: 'critical' }],
    ['undefined', { word: 'error' }],
    ['', { word: 'error' }],
    ['0.0', { word: 'error' }],
    ['11', { word: 'error' }],
    [-1, { word: 'error' }],
    [null, { word: 'error' }],
  ])('%j gives %j', (value, expected) => {
    expect(severity({ level: 'error' }, { properties: { 'security-severity': value } })).toEqual(expected)
    expect(severity({ level: 'error', properties: { 'security-severity': value } })).toEqual(expected)
  })

  it('of the result counts before that of the rule', () => {
    expect(
      severity({ properties: { 'security-severity': '3' } }, { properties: { 'security-severity': '9' } }),
    ).toEqual({ score: 3 })
  })
})

describe('the tool’s own word', () => {
  it('stands in the properties of the result (Bandit, Dependency-Check 6)', () => {
    expect(severity({ level: 'error', properties: { issue_severity: 'LOW' } })).toEqual({ word: 'LOW' })
    expect(severity({ level: 'error', properties: { severity: 'medium' } })).toEqual({ word: 'medium' })
    expect(severity({ level: 'error', properties: { severity: 'odd' } })).toEqual({ word: 'error' })
  })

  it('stands among the tags of the rule (gosec), and other tags are no severities', () => {
    expect(severity({ level: 'error' }, { properties: { tags: ['security', 'MEDIUM'] } })).toEqual({ word: 'MEDIUM' })
    expect(severity({ level: 'error' }, { properties: { tags: ['low', 'HIGH CONFIDENCE'] } })).toEqual({
      word: 'error',
    })
  })

  it('stands in the message of Trivy, in the help of Grype, in the description of Snyk, beside a number', () => {
    const message = { text: 'Package: apt\nInstalled Version: 1\nSeverity: LOW\nFixed Version: ' }
    const rule = { properties: { 'security-severity': '2.0', tags: ['HIGH'] } }
    expect(severity({ message }, rule, { tool: 'Trivy' })).toEqual({ word: 'LOW', score: 2 })
    expect(severity({ message }, {}, {})).toEqual({ word: 'warning' })
    expect(
      severity(
        {},
        { help: { text: 'Vulnerability CVE-2005-2541\nSeverity: low\n' }, properties: { 'security-severity': '10.0' } },
        { tool: 'Grype' },
      ),
    ).toEqual({ word: 'low', score: 10 })
    expect(
      severity(
        { level: 'warning' },
        { shortDescription: { text: 'High severity - Prototype Pollution vulnerability in lodash' } },
      ),
    ).toEqual({ word: 'High' })
  })

  it('goes with vectors where the rule has some', () => {
    expect(severity({}, { properties: { cvssv3_vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' } })).toEqual({
      word: 'warning',
      vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
    })
  })
})

describe('confidence', () => {
  const confidence = (result: object, properties: object, tool = 'Acme'): unknown =>
    draftOf(result, { tool, rule: { id: 'r', properties } }).confidence

  it('is the tool’s word for the result, then its tag for the rule, then the precision', () => {
    expect(confidence({ properties: { issue_confidence: 'LOW' } }, { precision: 'high' })).toBe('low')
    expect(confidence({}, { precision: 'very-high' })).toBe('high')
    expect(confidence({}, { tags: ['MEDIUM CONFIDENCE'], precision: 'very-high' }, 'Semgrep OSS')).toBe('medium')
    expect(confidence({}, {})).toBeUndefined()
  })

  it.each(['Semgrep OSS', 'Trivy', 'SnykCode'])(
    'is not the precision of %s, which is the same for all rules',
    (tool) => {
      expect(confidence({}, { precision: 'very-high' }, tool)).toBeUndefined()
    },
  )
})

it('finds a line by its label, at the beginning of a line only', () => {
  const text = 'Package: a\nInstalled Version: 1\r\nFixed Version: \nLink: x: y'
  expect(
    ['Package', 'Version', 'Installed Version', 'Fixed Version', 'Link'].map((label) => lineOf(text, label)),
  ).toEqual(['a', undefined, '1', undefined, 'x: y'])
  expect(lineOf(null, 'Package')).toBeUndefined()
})

it('takes no constant for a rating: Cppcheck gives 9.9 to whatever it calls an error', () => {
  const rule = { properties: { 'security-severity': 9.9, tags: ['security'] } }
  expect(severity({ level: 'warning' }, rule, { tool: 'Cppcheck' })).toEqual({ word: 'warning' })
  expect(severity({ level: 'warning' }, rule, { tool: 'CodeQL' })).toEqual({ score: 9.9 })
})
