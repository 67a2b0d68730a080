import { expect, it } from 'vitest'
import { corroborated } from '../../src/enrich/corroborated.ts'
import type { Category } from '../../src/model/category.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { known } from '../../src/model/signal.ts'
import { aRanked, anEvidence } from '../support/builders.ts'

const by = (name: string, category: Category, more: Partial<Evidence> = {}): Evidence =>
  anEvidence({ tool: { name }, category, ...more })
const seen = (...evidence: readonly [Evidence, ...Evidence[]]) => corroborated()(aRanked({ evidence }))

it('two kinds of tools that agree are corroboration', () => {
  const signal = seen(by('Semgrep', 'sast'), by('ZAP', 'dast'))
  expect(known(signal)).toBe(true)
  expect(signal.source).toBe('seen by dast (ZAP), sast (Semgrep)')
})

it('two tools of one kind are not: they use the same rules', () => {
  expect(known(seen(by('Semgrep', 'sast'), by('CodeQL', 'sast')))).toBe(false)
})

it('an image scanner and a dependency scanner are one kind: they read the same lists', () => {
  expect(known(seen(by('Trivy', 'container'), by('npm audit', 'sca')))).toBe(false)
})

it('who has set it aside does not agree', () => {
  const dismissed = { by: 'tool', justification: 'false positive' } as const
  expect(known(seen(by('Semgrep', 'sast'), by('ZAP', 'dast', { dismissed })))).toBe(false)
})

it('one sighting is none', () => {
  expect(seen(by('Semgrep', 'sast'))).toEqual({ state: 'known', value: false, source: 'seen by Semgrep alone' })
})
