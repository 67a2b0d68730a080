import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/model/evidence.ts'
import { describeRatings, isDisputed, ratings } from '../../src/model/ratings.ts'
import type { Severity } from '../../src/model/severity.ts'
import { aSighting } from '../support/builders.ts'

function by(name: string, severity: Severity, more: Partial<Evidence> = {}): Evidence {
  const { asReported: _, ...evidence } = aSighting().evidence
  return { ...evidence, tool: { name }, severity, ...more }
}
const dismissed = { by: 'tool', justification: 'test' } as const
const said = (...evidence: readonly Evidence[]): string => describeRatings(ratings(evidence))

describe('how bad the tools say a finding is', () => {
  it('counts by the worst, and names who says otherwise', () => {
    expect(said(by('Grype', 'high', { asReported: 'High' }), by('Trivy', 'critical', { asReported: '9.8' }))).toBe(
      'critical by Trivy (9.8), the worst of 2: high by Grype (High)',
    )
  })

  it('is said once where they agree, or where only one says anything', () => {
    expect(said(by('Grype', 'high'), by('Trivy', 'high'))).toBe('high by Grype')
    expect(said(by('Grype', 'unknown'), by('Trivy', 'high'))).toBe('high by Trivy')
    expect(said(by('Grype', 'unknown'))).toBe('no tool rates it')
  })

  it('does not hear a sighting that was set aside, unless there is no other', () => {
    expect(said(by('Grype', 'critical', { dismissed }), by('Trivy', 'low'))).toBe('low by Trivy')
    expect(said(by('Grype', 'critical', { dismissed }))).toBe('critical by Grype')
  })

  it('takes the worst of each tool, whatever its edition, and counts what does not fit', () => {
    expect(said(by('Semgrep', 'low'), by('Semgrep OSS', 'high'), by('Bandit', 'medium'))).toBe(
      'high by Semgrep OSS, the worst of 2: medium by Bandit',
    )
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => by(name, name === 'f' ? 'high' : 'low'))
    expect(said(...many)).toBe('high by f, the worst of 6: low by a, low by b, low by c, 2 more')
  })

  it('reads info below unknown as stated, and puts what is not rated last', () => {
    expect(said(by('a', 'unknown'), by('b', 'info'), by('c', 'low'))).toBe(
      'low by c, the worst of 3: info by b, not rated by a',
    )
    expect(isDisputed(ratings([by('a', 'unknown'), by('b', 'info')]))).toBe(false)
  })

  it('is said by the tool that speaks first where several are as bad', () => {
    expect(said(by('z', 'high'), by('a', 'high'), by('m', 'low'))).toBe(
      'high by z, the worst of 3: high by a, low by m',
    )
  })
})
